import FoundationEssentials
import TVLogCore
package import TVLogFiles

/// The file of a household's accounts: `.tvlog/accounts.json`, for its owner alone, outside every library.
package struct AccountFile: Sendable {
  package let household: Household

  package init(_ household: Household) {
    self.household = household
  }

  /// What is written; a missing file is an empty book.
  package func read() throws -> AccountBook {
    try AccountFile.book(try household.own("accounts.json"))
  }

  private static func book(_ bytes: [UInt8]?) throws -> AccountBook {
    guard let bytes else { return AccountBook() }
    do {
      return try JSONDecoder().decode(AccountBook.self, from: Data(bytes))
    } catch {
      throw Failure(
        .failure, ".tvlog/accounts.json cannot be read; it is left as it is",
        help: "restore it, or remove it and give every account new tokens")
    }
  }

  /// Changes the book while no other program does.
  package func change<Result>(_ body: (inout AccountBook) throws -> Result) throws -> Result {
    try household.whileLocked {
      let old = try household.own("accounts.json")
      var book = try AccountFile.book(old)
      let before = book
      let result = try body(&book)
      if book != before { try write(book, to: "accounts.json", expecting: old) }
      return result
    }
  }

  /// When each grant was last used, in seconds since 1970, by `NAME/GRANT`; not kept with the book, which
  /// stays as it is while it is only read.
  package func lastUses() -> [String: Int64] {
    AccountFile.uses((try? household.own("used.json")) ?? nil)
  }

  /// Damaged bytes tell of no use: they say nothing of who may do what.
  private static func uses(_ bytes: [UInt8]?) -> [String: Int64] {
    bytes.flatMap { try? JSONDecoder().decode([String: Int64].self, from: Data($0)) } ?? [:]
  }

  /// Adds later uses to those that are written.
  func note(uses: [String: Int64]) throws {
    if uses.isEmpty { return }
    try household.whileLocked {
      let old = try household.own("used.json")
      let all = AccountFile.uses(old).merging(uses) { max($0, $1) }
      try write(all, to: "used.json", expecting: old)
    }
  }

  private func write(_ value: some Encodable, to name: String, expecting old: [UInt8]?) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try household.writeOwn(Array(try encoder.encode(value)) + [10], to: name, expecting: old)
  }
}
