import ArgumentParser
import Glibc
import TVLogCore
import TVLogFiles
import TVLogServer

/// The accounts of a household.
struct AccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "The accounts of a household, and their tokens.",
    discussion: """
      A token is shown once; only its SHA-256 is stored, in .tvlog/accounts.json of the household. A running \
      server knows of every change at once.

      Examples:
        tvlog account add anna
        tvlog account token anna --name phone --scope read --days 90
        tvlog account revoke anna phone
      """,
    subcommands: [Add.self, List.self, MakeToken.self, Revoke.self, Remove.self])
}

/// Which household.
struct HouseholdOption: ParsableArguments {
  @Option(
    name: .customLong("household"),
    help: ArgumentHelp("The household; the working folder when left out.", valueName: "dir"))
  var path: String?

  var file: AccountFile { AccountFile(Machine.household(path)) }
}

/// What a token may do and for how long.
struct TokenOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What the token is called; for revoke.", valueName: "name"))
  var name: String?
  @Option(help: "read or read-write.") var scope = "read-write"
  @Option(
    help: ArgumentHelp("How many days it is good for; for ever when left out.", valueName: "days"))
  var days: Int?

  /// A new grant in an account, and its token.
  func grant(to account: String, in book: inout AccountBook) throws -> Token {
    guard let scope = Grant.Scope(rawValue: scope), scope != .feed else {
      throw Failure(.usage, "'\(self.scope)' is no scope", help: "read or read-write")
    }
    if let days, !(1...36_500).contains(days) {
      throw Failure(.usage, "1 to 36500 days", help: "--days 90")
    }
    let grants = book.accounts[account] ?? []
    let numbered = (1...grants.count + 1).map { "token-\($0)" }
    let free = numbered.first { name in !grants.contains { $0.name == name } }
    let name = name ?? free ?? ""
    guard AccountName.isValid(name) else {
      throw Failure(
        .usage, "'\(name)' cannot be a token's name", help: "small letters, digits and hyphens")
    }
    guard !grants.contains(where: { $0.name == name }) else {
      throw Failure(
        .failure, "\(account) has a token '\(name)' already",
        help: "tvlog account revoke \(account) \(name)")
    }
    let now = Int64(time(nil))
    let token = Token(for: account)
    book.accounts[account] =
      grants + [
        Grant(
          name: name, scope: scope, token: token, created: now,
          expires: days.map { now + Int64($0) * 86_400 })
      ]
    return token
  }
}

extension AccountCommand {
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Make an account with its library, and print a token.")
    @OptionGroup var household: HouseholdOption
    @OptionGroup var token: TokenOptions
    @Option(
      help: ArgumentHelp(
        "The library's time zone; this machine's when left out.", valueName: "zone"))
    var timezone: String?
    @Argument(help: "The account: small letters, digits and hyphens.") var account: String

    func run() throws {
      guard AccountName.isValid(account) else {
        throw Failure(
          .usage, "'\(account)' cannot be an account's name",
          help: "small letters, digits and hyphens, at most 32")
      }
      let file = household.file
      try LibraryFree.check(file.household)
      let made = try file.change { book in
        guard book.accounts[account] == nil else {
          throw Failure(
            .failure, "there is an account '\(account)' already",
            help: "tvlog account token \(account)")
        }
        let made = try token.grant(to: account, in: &book)
        let library = try file.household.makeLibrary(
          account, zone: timezone, machineZone: Machine.variable("TZ"))
        print("\(account): \(library.path)")
        return made
      }
      print(made.text)
      TVLogServe.warn("The token is shown this once; Authorization: Bearer takes it.")
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "The accounts and their tokens.")
    @OptionGroup var household: HouseholdOption

    func run() throws {
      let book = try household.file.read()
      let uses = household.file.lastUses()
      for (account, grants) in book.accounts.sorted(by: { $0.key < $1.key }) {
        print(account)
        for grant in grants.sorted(by: { $0.name < $1.name }) {
          let used = uses["\(account)/\(grant.name)"].map { "used \(Self.day($0))" } ?? "never used"
          let expires = grant.expires.map { "expires \(Self.day($0))" }
          let words = [
            "  \(grant.name)", grant.scope.rawValue, grant.feed, "made \(Self.day(grant.created))",
            used, expires,
          ]
          print(words.compactMap(\.self).joined(separator: "  "))
        }
      }
    }

    private static func day(_ seconds: Int64) -> Day {
      Zone.utc.local(Instant(seconds: seconds)).day
    }
  }

  struct MakeToken: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "token", abstract: "Print a new token of an account.")
    @OptionGroup var household: HouseholdOption
    @OptionGroup var token: TokenOptions
    @Argument(help: "The account.") var account: String

    func run() throws {
      let made = try household.file.change { book in
        guard book.accounts[account] != nil else { throw Failure.noAccount(account) }
        return try token.grant(to: account, in: &book)
      }
      print(made.text)
      TVLogServe.warn("The token is shown this once; Authorization: Bearer takes it.")
    }
  }

  struct Revoke: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "revoke",
      abstract: "Take a token of an account back; all of them without a name.")
    @OptionGroup var household: HouseholdOption
    @Argument(help: "The account.") var account: String
    @Argument(help: "The token's name.") var name: String?

    func run() throws {
      let gone = try household.file.change { book in
        guard let grants = book.accounts[account] else { throw Failure.noAccount(account) }
        let gone = grants.filter { name == nil || $0.name == name }
        if gone.isEmpty, let name {
          throw Failure(.notFound, "\(account) has no token '\(name)'", help: "tvlog account list")
        }
        book.accounts[account] = grants.filter { !gone.contains($0) }
        return gone
      }
      for grant in gone { print("\(account): \(grant.name) is revoked") }
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Remove an account with its tokens; its library stays unless --with-library.")
    @OptionGroup var household: HouseholdOption
    @Flag(help: "Remove the library too, with all that is in it.") var withLibrary = false
    @Argument(help: "The account.") var account: String

    func run() throws {
      let file = household.file
      try file.change { book in
        guard AccountName.isValid(account), book.accounts.removeValue(forKey: account) != nil else {
          throw Failure.noAccount(account)
        }
        if withLibrary { try file.household.removeLibrary(account) }
      }
      print("\(account) is removed" + (withLibrary ? " with its library" : "; its library stays"))
    }
  }
}

/// A household must not be a library itself; a folder that is not there yet is fine.
enum LibraryFree {
  static func check(_ household: Household) throws {
    do {
      try household.check()
    } catch let failure as Failure where failure.code == .notFound {}
  }
}

extension Failure {
  static func noAccount(_ name: String) -> Failure {
    Failure(.notFound, "there is no account '\(name)'", help: "tvlog account list shows them")
  }
}
