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
    .target(name: "TVLogMetadata", dependencies: ["TVLogCore", "CCurl"], swiftSettings: settings),
    .target(name: "TVLogGit", swiftSettings: settings),
    .target(name: "TVLogTerminal", dependencies: ["TVLogCore"], swiftSettings: settings),

    .target(
      name: "TVLogExport",
      dependencies: ["TVLogCore", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: settings),

    // The command line: the one place where the adapters meet.
    .executableTarget(
      name: "tvlog",
      dependencies: [
        "LosslessYAML", "TVLogCore", "TVLogExport", "TVLogFiles", "TVLogGit", "TVLogMetadata",
        "TVLogTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

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
      name: "tvlogTests", dependencies: ["tvlog"], exclude: ["Transcripts"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
