import Glibc
import TVLogFiles

/// Runs what the person configured, on this process's own terminal.
enum Shell {
  /// The exit code of `sh -c SCRIPT tvlog ARGUMENTS…`; of a signal, 128 and its number.
  static func run(_ script: String, _ arguments: [String]) throws -> Int32 {
    var words = unsafe (["sh", "-c", script, "tvlog"] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    defer { unsafe words.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let failure = unsafe posix_spawn(&process, "/bin/sh", nil, nil, words, environ)
    guard failure == 0 else { throw FileError("run", script, number: failure) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return code(of: status)
  }

  /// What a command line prints.
  static func output(_ command: String) throws -> (bytes: [UInt8], code: Int32) {
    guard let pipe = unsafe popen(command, "r") else {
      throw FileError("run", command, number: errno)
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, pipe)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return (bytes, code(of: unsafe pclose(pipe)))
  }

  /// One word of a command line, whatever it holds.
  static func quoted(_ word: String) -> String {
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.joined(separator: "'\\''"))'"
  }

  private static func code(of status: Int32) -> Int32 {
    status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
  }
}
