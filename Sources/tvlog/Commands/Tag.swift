import ArgumentParser
import TVLogCore
import TVLogTerminal

extension TVLog {
  struct Tag: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tag",
      abstract: "Your own words for shows.",
      discussion: """
        Examples:
          tvlog tag add slow-horses with-friends
          tvlog tag remove slow-horses with-friends
        """,
      subcommands: [Add.self, Remove.self])

    struct Add: LibraryCommand {
      static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Give a show tags.",
        discussion: """
          Examples:
            tvlog tag add slow-horses with-friends
          """)
      @OptionGroup var library: LibraryOptions
      @OptionGroup var write: WriteOptions
      @Argument(help: "The show.", completion: .shows) var show: String
      @Argument(help: ArgumentHelp("The tags.", valueName: "tag"), completion: .tags)
      var names: [String]

      func validate() throws {
        if names.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
          throw ValidationError("a tag needs a name")
        }
      }

      func run(in session: Session) async throws {
        try await session.changeTags(of: show, write) { tags in
          tags += names.filter { !tags.contains($0) }
        }
      }
    }

    struct Remove: LibraryCommand {
      static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take tags from a show.",
        discussion: """
          Examples:
            tvlog tag remove slow-horses with-friends
          """)
      @OptionGroup var library: LibraryOptions
      @OptionGroup var write: WriteOptions
      @Argument(help: "The show.", completion: .shows) var show: String
      @Argument(help: ArgumentHelp("The tags.", valueName: "tag"), completion: .tags)
      var names: [String]

      func run(in session: Session) async throws {
        try await session.changeTags(of: show, write) { tags in
          tags.removeAll { names.contains($0) }
        }
      }
    }
  }
}

extension Session {
  fileprivate func changeTags(
    of name: String, _ options: WriteOptions, _ verb: (inout [String]) -> Void
  ) async throws {
    try await change(name, options) { show in
      let before = show.tags
      verb(&show.tags)
      return (before, show.tags)
    } answer: { standing, tags in
      NamesAnswer(
        standing, kind: .tags, added: tags.1.filter { !tags.0.contains($0) },
        removed: tags.0.filter { !tags.1.contains($0) }, titles: Titles([standing.show]))
    }
  }
}
