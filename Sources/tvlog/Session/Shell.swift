import Glibc
import TVLogFiles

/// Runs what the person configured, on this process's own terminal.
enum Shell {
  /// The exit code of `sh -c SCRIPT tvlog ARGUMENTS…`; of a signal, 128 and its number.
  static func run(_ script: String, _ arguments: [String]) throws -> Int32 {
    var words = unsafe (["sh", "-c", script, "tvlog"] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    defer { for word in unsafe words { unsafe free(word) } }
    var process: pid_t = 0
    let failure = unsafe posix_spawn(&process, "/bin/sh", nil, nil, words, environ)
    guard failure == 0 else { throw FileError("run", script, number: failure) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
  }
}
