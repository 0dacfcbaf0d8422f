import Foundation
import Testing

/// Who may import whom: the core knows nothing outside itself, each thing outside the process is
/// known by one target, and only `tvlog` knows them all.
struct ImportTests {
  static let allowed: [String: Set<String>] = [
    "TVLogCore": [],
    "LosslessYAML": ["CYAML"],
    "TVLogFiles": ["TVLogCore", "LosslessYAML", "Glibc", "Synchronization"],
    "TVLogMetadata": [
      "TVLogCore", "CCurl", "FoundationEssentials", "Dispatch", "Glibc", "Synchronization",
    ],
    "TVLogGit": ["Glibc"],
    "TVLogTerminal": ["TVLogCore"],
    "TVLogExport": ["TVLogCore", "Mustache"],
    "TVLogServer": [
      "TVLogCore", "TVLogExport", "TVLogFiles", "TVLogMetadata", "HummingbirdCore", "HTTPTypes",
      "NIOCore", "NIOPosix", "Logging", "ServiceLifecycle", "UnixSignals",
      "FoundationEssentials", "Dispatch", "Glibc", "Synchronization", "CMalloc", "CZlib", "Crypto",
    ],
    "tvlog-serve": [
      "TVLogMetadata", "Logging",
      "TVLogServer", "TVLogCore", "TVLogFiles", "ArgumentParser", "Glibc",
    ],
    "tvlog": [
      "TVLogCore", "LosslessYAML", "TVLogFiles", "TVLogGit", "TVLogMetadata", "TVLogTerminal",
      "TVLogExport", "ArgumentParser", "FoundationEssentials", "Glibc", "Synchronization",
    ],
  ]

  @Test(arguments: allowed.keys.sorted())
  func `a target imports what its row allows`(target: String) throws {
    let files = Project.files(below: "Sources/\(target)", endings: ["swift"])
    #expect(!files.isEmpty)
    for file in files {
      let foreign = try imports(of: file).subtracting(Self.allowed[target] ?? [])
      #expect(foreign.isEmpty, "\(file)")
    }
  }

  @Test func `every target has its row`() {
    let folders = Project.files(below: "Sources", endings: ["swift"])
      .compactMap { $0.split(separator: "/").dropFirst().first.map(String.init) }
    #expect(Set(folders) == Set(Self.allowed.keys))
  }

  @Test(arguments: [
    ("import Glibc", "Glibc"), ("package import TVLogCore", "TVLogCore"),
    ("@testable import tvlog", "tvlog"), ("import struct Foundation.URL", "Foundation"),
    ("@_implementationOnly private import CCurl", "CCurl"),
  ])
  func `an import is seen in every form`(line: String, module: String) {
    #expect(importedModule(line[...]) == module)
  }

  @Test(arguments: ["// import Glibc", "/// `import` is", "let important = 1", "importing()"])
  func `other lines are no imports`(line: String) {
    #expect(importedModule(line[...]) == nil)
  }

  /// A path that only one machine has.
  @Test func `no source names a place of one machine`() throws {
    let places = ["work", "root", "home", "opt", "Users", "mnt", "srv"].map { "/\($0)/" }
    let files = ["Sources", "Tests", "script", ".ci"].flatMap { folder in
      Project.files(below: folder, endings: ["swift", "c", "h", "py", "modulemap", ""])
    }
    #expect(files.count > 100)
    for file in files + ["Package.swift"] {
      let text = try Project.text(of: file)
      let named = places.filter { names($0, in: text) }
      #expect(named.isEmpty, "\(file)")
    }
  }

  private func imports(of file: String) throws -> Set<String> {
    Set(try Project.text(of: file).split(separator: "\n").compactMap(importedModule))
  }

  /// `Glibc` of `package import Glibc`, `Foundation` of `import struct Foundation.URL`.
  private func importedModule(_ line: Substring) -> String? {
    let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor",
    ]
    let words = line.split(separator: " ").drop { $0.hasPrefix("@") || modifiers.contains($0) }
    guard words.first == "import" else { return nil }
    let name = words.dropFirst().drop { kinds.contains($0) }.first
    return name?.split(separator: ".").first.map(String.init)
  }

  /// Whether a path begins with the place; `Sources/work/` is none.
  private func names(_ place: String, in text: String) -> Bool {
    text.components(separatedBy: place).dropLast().contains { before in
      guard let last = before.last else { return true }
      return !last.isLetter && !last.isNumber && !")}._-~*$".contains(last)
    }
  }
}

/// The package's own files, by their paths inside it.
private enum Project {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func files(below path: String, endings: Set<String>) -> [String] {
    let root = folder.appending(path: path).path
    return (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? [])
      .filter { endings.contains(($0 as NSString).pathExtension) && isFile("\(root)/\($0)") }
      .map { "\(path)/\($0)" }
      .sorted()
  }

  static func text(of file: String) throws -> String {
    try String(decoding: Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
  }

  private static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue
  }
}
