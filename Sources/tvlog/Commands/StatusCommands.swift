import ArgumentParser
import TVLogCore

/// A command that puts a show on one list: short for `lists add`.
protocol ListShortcut: LibraryCommand {
  static var list: String { get }
  var write: WriteOptions { get }
  var show: String { get }
}

extension ListShortcut {
  func run(in session: Session) async throws {
    try await session.changeLists(of: show, write) { $0.add(toList: Self.list) }
  }
}

extension TVLog {
  struct Start: ListShortcut {
    static let configuration = CommandConfiguration(
      abstract: "Put a show on watching.",
      discussion: """
        Examples:
          tvlog start the-wire
        """)
    static let list = Status.watching.rawValue
    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Argument(help: "The show.", completion: .shows) var show: String
  }

  struct Hold: ListShortcut {
    static let configuration = CommandConfiguration(
      abstract: "Put a show on on-hold.",
      discussion: """
        Examples:
          tvlog hold the-wire
        """)
    static let list = Status.onHold.rawValue
    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Argument(help: "The show.", completion: .shows) var show: String
  }

  struct Drop: ListShortcut {
    static let configuration = CommandConfiguration(
      abstract: "Put a show on dropped.",
      discussion: """
        Examples:
          tvlog drop the-wire
        """)
    static let list = Status.dropped.rawValue
    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Argument(help: "The show.", completion: .shows) var show: String
  }

  struct Finish: ListShortcut {
    static let configuration = CommandConfiguration(
      abstract: "Put a show on completed.",
      discussion: """
        Examples:
          tvlog finish the-wire
        """)
    static let list = Status.completed.rawValue
    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Argument(help: "The show.", completion: .shows) var show: String
  }

  struct Favorite: ListShortcut {
    static let configuration = CommandConfiguration(
      abstract: "Put a show on favorites.",
      discussion: """
        Examples:
          tvlog favorite the-wire
        """)
    static let list = favorites
    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Argument(help: "The show.", completion: .shows) var show: String
  }
}
