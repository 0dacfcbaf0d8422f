import Glibc
import TVLogCore

/// The program that shows pages.
struct Browser {
  private let program: String

  /// The environment's, never the library's: a cloned library runs nothing.
  init(_ environment: Environment) {
    program = environment["BROWSER"].map { String($0.prefix { $0 != ":" }) } ?? "xdg-open"
  }

  /// Starts it with a file and does not wait.
  func open(_ path: String) throws {
    var process = pid_t()
    let words = program.split(separator: " ").map(String.init) + [path]
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    let result = unsafe posix_spawnp(&process, words[0], nil, nil, arguments, environ)
    guard result == 0 else {
      throw Failure(
        .failure, "cannot start \(words[0]): \(unsafe String(cString: strerror(result)))",
        help: "$BROWSER names another; --no-browser starts none")
    }
  }
}
