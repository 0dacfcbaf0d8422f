import Glibc
import TVLogCore
import TVLogFiles

/// A program `tvlog-NAME` beside tvlog or on the path, which runs as `tvlog NAME` (docs/plugins.md).
struct Plugin {
  let path: String
  private let arguments: [String]
  private let environment: Environment

  /// Nil where the first word is a command of tvlog's own, or an option.
  ///
  /// A word that is neither is a mistake: the nearest command is named.
  init?(_ arguments: [String], _ environment: Environment) throws {
    guard let name = arguments.first, !name.isEmpty, !name.hasPrefix("-"),
      !TVLog.commandNames.contains(name)
    else { return nil }
    // The server keeps the accounts too: `tvlog account add` is `tvlog-serve account add`.
    let isAccount = name == "account"
    guard let path = Plugin.find(isAccount ? "serve" : name, environment) else {
      throw Plugin.missing(name)
    }
    self.path = path
    self.arguments = isAccount ? arguments : Array(arguments.dropFirst())
    self.environment = environment
  }

  private static func missing(_ name: String) -> Failure {
    if name == "serve" || name == "account" {
      return Failure(
        .failure, "the server is not installed", help: "script/install --server builds it")
    }
    return Failure(
      .usage, "'\(name)' is no command",
      help: name.nearest(in: TVLog.commandNames).map { "did you mean tvlog \($0)?" }
        ?? "tvlog help lists them")
  }

  /// Becomes the plugin; it finds the library in `TVLOG_LIBRARY`.
  func run() throws {
    if let library = try? library() { unsafe setenv("TVLOG_LIBRARY", library.path, 1) }
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    unsafe execv(path, words)
    throw FileError("run", path, number: errno)
  }

  private func library() throws -> LibraryFolder {
    let config = try UserConfig.read(environment.configFile)
    return try LibraryFinder().find(
      named: environment["TVLOG_LIBRARY"].map(environment.absolute),
      from: environment.workingFolder, configured: config.library.map(environment.absolute))
  }

  /// The one beside tvlog itself, else the first on the path that may be run; a name is small letters, digits and hyphens, so that it stays a name.
  private static func find(_ name: String, _ environment: Environment) -> String? {
    let isName = name.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isName else { return nil }
    let folders = [ownFolder].compactMap(\.self) + (environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/tvlog-\(name)" }
      .first { unsafe access($0, X_OK) == 0 && !isFolder($0) }
  }

  private static var ownFolder: Substring? {
    guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path).folder[...]
  }

  private static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return unsafe stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }
}
