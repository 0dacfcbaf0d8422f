// swift-tools-version: 6.3

import PackageDescription

var settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
]

if Context.environment["CI"] != nil {
  settings.append(.treatAllWarnings(as: .error))
}

// What makes text, and waits for files and networks, is made small: that compiles faster and runs as fast.
let small = settings + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

let package = Package(
  name: "tvlog",
  products: [
    .executable(name: "tvlog", targets: ["tvlog"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // C libraries of the system.
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CCurl"),

    // The domain: values and pure functions.
    .target(name: "TVLogCore", swiftSettings: settings),

    // YAML text that is edited without disturbing a byte; knows nothing of shows.
    .target(name: "LosslessYAML", dependencies: ["CYAML"], swiftSettings: settings),

    // One adapter for each thing outside the process.
    .target(
      name: "TVLogFiles", dependencies: ["TVLogCore", "LosslessYAML"], swiftSettings: settings),
    .target(name: "TVLogMetadata", dependencies: ["TVLogCore", "CCurl"], swiftSettings: small),
    .target(name: "TVLogGit", swiftSettings: small),
    .target(name: "TVLogTerminal", dependencies: ["TVLogCore"], swiftSettings: small),

    .target(
      name: "TVLogExport",
      dependencies: ["TVLogCore", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: small),

    // The command line: the one place where the adapters meet.
    .executableTarget(
      name: "tvlog",
      dependencies: [
        "LosslessYAML", "TVLogCore", "TVLogExport", "TVLogFiles", "TVLogGit", "TVLogMetadata",
        "TVLogTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: small),

    // A yardstick of script/bench; never installed.
    .executableTarget(
      name: "tvlog-reading", dependencies: ["TVLogCore", "TVLogFiles"],
      path: "script/benchmark/reading", swiftSettings: settings),

    .testTarget(
      name: "LosslessYAMLTests", dependencies: ["LosslessYAML"], exclude: ["Cases"],
      swiftSettings: settings),
    .testTarget(name: "TVLogCoreTests", dependencies: ["TVLogCore"], swiftSettings: settings),
    .testTarget(
      name: "TVLogExportTests", dependencies: ["TVLogExport"], exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "TVLogFilesTests", dependencies: ["LosslessYAML", "TVLogCore", "TVLogFiles"],
      exclude: ["Fixtures", "Merging/Cases", "Merging/Failing"],
      swiftSettings: settings),
    .testTarget(
      name: "TVLogGitTests", dependencies: ["TVLogCore", "TVLogFiles", "tvlog"],
      swiftSettings: settings),
    .testTarget(
      name: "TVLogMetadataTests", dependencies: ["TVLogMetadata"], exclude: ["Fixtures"],
      swiftSettings: settings),
    .testTarget(
      name: "TVLogTerminalTests", dependencies: ["TVLogTerminal"], swiftSettings: settings),
    .testTarget(
      name: "tvlogTests", dependencies: ["TVLogMetadata", "tvlog"],
      exclude: ["Stub", "Transcripts"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

// The server's packages cost a minute to fetch and minutes to build: only who wants it pays.
if Context.environment["TVLOG_SERVER"] != nil {
  package.products.append(.executable(name: "tvlog-serve", targets: ["tvlog-serve"]))
  package.dependencies += [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ]
  package.targets += [
    .target(name: "CMalloc"),
    .target(name: "CZlib"),
    .target(
      name: "TVLogServer",
      dependencies: [
        "CMalloc", "CZlib", "TVLogCore", "TVLogExport", "TVLogFiles", "TVLogMetadata",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "tvlog-serve",
      dependencies: [
        "TVLogCore", "TVLogFiles", "TVLogMetadata", "TVLogServer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "TVLogServerTests",
      dependencies: [
        "TVLogCore", "TVLogFiles", "TVLogMetadata", "TVLogServer", "tvlog", "tvlog-serve",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
  ]
}
