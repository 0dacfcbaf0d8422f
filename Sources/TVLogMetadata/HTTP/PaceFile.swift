import FoundationEssentials
import Glibc
package import TVLogCore

/// When the latest calls of all programs with one cache went out, so that together they keep a pace.
///
/// A line a call: milliseconds of the machine's uptime. Whoever counts a call holds the file's lock.
package struct PaceFile: Sendable {
  let path: String

  /// - Parameter cacheFolder: tvlog's own.
  package init(_ provider: ProviderID, cacheFolder: String) {
    path = "\(cacheFolder)/pace/\(provider.rawValue)"
  }

  /// As `Pace.take`; where the file cannot be used, each program keeps the pace alone.
  func take(_ pace: inout Pace, at now: Duration) -> Duration? {
    guard let file = opened() else { return pace.take(at: now) }
    defer { Glibc.close(file) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      return errno == EWOULDBLOCK ? .milliseconds(5) : pace.take(at: now)
    }
    let told = moments(in: file)
    // What lies ahead was written before the machine was started.
    if !told.isEmpty {
      pace.sent = Array(told.filter { $0 <= now + .milliseconds(1) }.suffix(pace.calls))
    }
    let delay = pace.take(at: now)
    if delay == nil { write(pace.sent, to: file) }
    return delay
  }

  private func opened() -> Int32? {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    var file = unsafe open(path, flags, 0o600)
    if file < 0, errno == ENOENT {
      try? FileManager.default.createDirectory(
        at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      file = unsafe open(path, flags, 0o600)
    }
    return file < 0 ? nil : file
  }

  /// Oldest first; none where the file is new or damaged.
  private func moments(in file: Int32) -> [Duration] {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe pread(file, $0.baseAddress, $0.count, 0)
    }
    let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
    return lines.compactMap { Int64($0).map { Duration.milliseconds($0) } }.sorted()
  }

  private func write(_ moments: [Duration], to file: Int32) {
    let bytes = Array(moments.map { "\($0.milliseconds)\n" }.joined().utf8)
    guard ftruncate(file, 0) == 0 else { return }
    _ = unsafe bytes.withUnsafeBytes { unsafe pwrite(file, $0.baseAddress, $0.count, 0) }
  }
}

extension Duration {
  /// Rounded up, so that a call never looks older than it is.
  fileprivate var milliseconds: Int64 {
    let (seconds, rest) = components
    return seconds * 1_000 + (rest + 999_999_999_999_999) / 1_000_000_000_000_000
  }
}
