import Glibc

/// Starts a program without a shell and waits for it.
///
/// Input and output go through files that have no name: nobody waits for anybody's pipe.
struct Spawn {
  var arguments: [String]
  /// `NAME=value`; nothing else is inherited.
  var environment: [String]
  var input: [UInt8] = []
  /// Seconds after which the program is stopped.
  var timeout: Int
  /// Bytes of output that are read.
  var limit: Int

  struct Result {
    /// The exit code, or 128 and the signal.
    var code: Int32
    var output: [UInt8]
    var errors: [UInt8]
  }

  enum Failure: Error {
    case notStarted(Int32)
    /// How it ended cannot be known.
    case lost(Int32)
    case timedOut
    case tooMuch
  }

  func run() throws(Failure) -> Result {
    let files = try (0..<3).map { _ throws(Failure) in try namelessFile() }
    defer { for file in files { close(file) } }
    try write(input, to: files[0])
    let child = try start(files)
    let code = try wait(for: child)
    return Result(
      code: code, output: try contents(of: files[1]), errors: try contents(of: files[2]))
  }

  private func namelessFile() throws(Failure) -> Int32 {
    var path = Array("/tmp/tvlog-XXXXXX".utf8CString)
    let file = unsafe path.withUnsafeMutableBufferPointer { buffer in
      guard let name = buffer.baseAddress else { return Int32(-1) }
      let file = unsafe mkstemp(name)
      if file >= 0 { unsafe unlink(name) }
      return file
    }
    guard file >= 0 else { throw .notStarted(errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    return file
  }

  private func write(_ bytes: [UInt8], to file: Int32) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .notStarted(errno) }
      rest = rest.dropFirst(count)
    }
    lseek(file, 0, SEEK_SET)
  }

  private func start(_ files: [Int32]) throws(Failure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    var child: pid_t = 0
    let result = unsafe withPointers(to: arguments) { argv in
      unsafe withPointers(to: environment) { envp in
        unsafe posix_spawnp(&child, arguments[0], &actions, nil, argv, envp)
      }
    }
    guard result == 0 else { throw .notStarted(result) }
    return child
  }

  private func wait(for child: pid_t) throws(Failure) -> Int32 {
    var status: Int32 = 0
    var pause: UInt32 = 200
    var waited = 0
    while true {
      let ended = unsafe waitpid(child, &status, WNOHANG)
      if ended == child { break }
      // Nobody can tell how it ended where this process was told not to wait for others.
      if ended < 0 && errno != EINTR { throw .lost(errno) }
      guard waited < timeout * 1_000_000 else {
        stop(child)
        throw .timedOut
      }
      usleep(pause)
      waited += Int(pause)
      pause = min(pause * 2, 10_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Asks it to end, and ends it where it does not within five seconds.
  private func stop(_ child: pid_t) {
    kill(child, SIGTERM)
    for _ in 0..<500 {
      if waitpid(child, nil, WNOHANG) != 0 { return }
      usleep(10_000)
    }
    kill(child, SIGKILL)
    waitpid(child, nil, 0)
  }

  private func contents(of file: Int32) throws(Failure) -> [UInt8] {
    let size = Int(lseek(file, 0, SEEK_END))
    guard size <= limit else { throw .tooMuch }
    guard size > 0 else { return [] }
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, unsafe pread(file, buffer.baseAddress, size, 0))
    }
  }
}

/// Calls with a null-terminated array of C strings.
private func withPointers<Result>(
  to strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
  defer { for index in unsafe pointers.indices { unsafe free(pointers[index]) } }
  return unsafe body(pointers)
}
