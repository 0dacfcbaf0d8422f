import Foundation

/// A fresh copy of the sample library in a folder of its own, and a shell that sees nothing else.
final class Household {
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  /// The folder of the built executable, which is also the test bundle's.
  static let products = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent()

  private let root: URL
  private let folder: URL
  private let environment: [String: String]

  /// - Parameter kind: `demo`, `household` or `empty`.
  init(_ kind: String, environment extra: [String: String]) throws {
    root = URL.temporaryDirectory.appending(path: "tvlog-\(UUID().uuidString)")
    folder = root.appending(path: "television")
    let before = root.appending(path: "before")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for copy in [folder, before] {
      if kind == "empty" {
        try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
      } else {
        let sample = Self.package.appending(
          path: kind == "household" ? "library" : "library/\(kind)")
        try FileManager.default.copyItem(at: sample, to: copy)
      }
    }
    let fixed = [
      "PATH": "\(Self.products.path):/usr/bin:/bin", "HOME": root.path, "TZ": "UTC",
      "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": "\(root.path)/config",
      "XDG_CACHE_HOME": "\(root.path)/cache", "TVLOG_TODAY": "2026-11-22T18:00",
      "TVLOG_TVMAZE_URL": "http://127.0.0.1:1",
    ]
    environment = fixed.merging(extra) { $1 }
  }

  /// Where the program keeps what it has fetched.
  var cacheFolder: String { root.appending(path: "cache/tvlog").path }

  /// The bytes of a file beside the library.
  func bytes(of name: String) -> Data? { try? Data(contentsOf: root.appending(path: name)) }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// What a command prints, both streams in order, and `[code]` where it does not end well.
  func run(_ command: String) throws -> String {
    let process = Process()
    // A file, as a pipe's end would be inherited by whatever else starts at the same time.
    let printed = root.appending(path: "printed")
    try Data().write(to: printed)
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec >>../printed 2>&1\n" + Self.functions + command]
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    var text = String(decoding: try Data(contentsOf: printed), as: UTF8.self)
    if !text.isEmpty && !text.hasSuffix("\n") { text += "\n" }
    if process.terminationStatus != 0 { text += "[\(process.terminationStatus)]\n" }
    return text.replacing(root.path, with: "~")
  }

  /// `changes` prints what differs from the copy as it was; `terminal KEYS COMMAND` runs a command on a
  /// terminal of 80 by 24 at which somebody types.
  private static let functions = """
    changes() { (cd .. && diff -ruN -x .tvlog -x .git before television) | sed -E -e '/^diff /d' \
    -e 's#^(---|\\+\\+\\+) (before|television)/([^\t]*).*#\\1 \\3#'; }
    terminal() { keys=$1; shift; printf "$keys" | TERM=xterm NO_COLOR=1 \
    TVLOG_PAGER="${TVLOG_PAGER:-cat}" script --quiet --echo never --return \
    --command "$* || echo [\\$?]" /dev/null | tr -d '\\r'; }

    """
}
