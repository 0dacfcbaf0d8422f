import Glibc
import Synchronization
import TVLogCore
import TVLogFiles

/// Tells who asks: the book as its file is at this moment, so that what is revoked is out at once.
final class AccountKeeper: Sendable {
  private let file: AccountFile
  private let state = Mutex(State())

  private struct State {
    var status: FileStatus?
    var book = AccountBook()
    var uses: [String: Int64] = [:]
  }

  init(_ file: AccountFile) {
    self.file = file
  }

  /// The grant of a token; nil where it is unknown, revoked or has expired.
  func grant(of token: Token) throws -> Grant? {
    let now = Int64(time(nil))
    guard let grant = try book().grant(of: token, at: now) else { return nil }
    state.withLock { $0.uses["\(token.account)/\(grant.name)"] = now }
    return grant
  }

  /// The book as its file is now.
  func book() throws -> AccountBook {
    let status = try file.household.statusOfOwn("accounts.json")
    // A missing file is looked at anew: the household may be gone with it.
    if status != nil, let known = state.withLock({ $0.status == status ? $0.book : nil }) {
      return known
    }
    let book = try readBook()
    state.withLock {
      $0.status = status
      $0.book = book
    }
    return book
  }

  /// What is wrong with the file concerns this machine: it is told in the log, not to whoever asks.
  private func readBook() throws -> AccountBook {
    do {
      return try file.read()
    } catch let failure as Failure {
      throw FileError("read", ".tvlog/accounts.json", reason: failure.message ?? "")
    }
  }

  func change<Result>(_ body: (inout AccountBook) throws -> Result) throws -> Result {
    try file.change(body)
  }

  /// Writes down when grants were last used.
  func writeUses() {
    let uses = state.withLock { state in
      defer { state.uses = [:] }
      return state.uses
    }
    do {
      try file.note(uses: uses)
    } catch {
      state.withLock { $0.uses.merge(uses) { max($0, $1) } }
    }
  }
}
