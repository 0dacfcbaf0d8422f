import Synchronization

/// What a provider's answer had to lose to be read, for a person to see; the first few stand for many.
final class Notes: Sendable {
  private let found = Mutex<(lines: [String], more: Int)>(([], 0))
  private static let most = 20

  func add(_ note: @autoclosure () -> String) {
    found.withLock { found in
      if found.lines.count < Notes.most { found.lines.append(note()) } else { found.more += 1 }
    }
  }

  var lines: [String] {
    found.withLock { $0.more == 0 ? $0.lines : $0.lines + ["and \($0.more) more of this kind"] }
  }
}
