import ArgumentParser
import TVLogCore

/// A command that puts a show on one list: short for `lists add`.
protocol ListShortcut: LibraryCommand {
  static var list: String { get }
  var target: OneShow { get }
}

extension ListShortcut {
  var library: LibraryOptions { target.library }

  func run(in session: Session) async throws {
    try await session.changeLists(of: target.show, target.write) { $0.add(toList: Self.list) }
  }

  fileprivate static func shortcut(_ name: String) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name,
      abstract: "Put a show on \(list).",
      discussion: """
        Examples:
          tvlog \(name) the-wire
        """)
  }
}

/// A show that changes, and what every command that changes one takes.
struct OneShow: ParsableArguments {
  @OptionGroup var library: LibraryOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: "The show.", completion: .shows) var show: String
}

extension TVLog {
  struct Start: ListShortcut {
    static let list = Status.watching.rawValue
    static let configuration = shortcut("start")
    @OptionGroup var target: OneShow
  }

  struct Hold: ListShortcut {
    static let list = Status.onHold.rawValue
    static let configuration = shortcut("hold")
    @OptionGroup var target: OneShow
  }

  struct Drop: ListShortcut {
    static let list = Status.dropped.rawValue
    static let configuration = shortcut("drop")
    @OptionGroup var target: OneShow
  }

  struct Finish: ListShortcut {
    static let list = Status.completed.rawValue
    static let configuration = shortcut("finish")
    @OptionGroup var target: OneShow
  }

  struct Favorite: ListShortcut {
    static let list = favorites
    static let configuration = shortcut("favorite")
    @OptionGroup var target: OneShow
  }
}
