import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct Lists: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lists",
      abstract: "The lists, and what is on them.",
      discussion: """
        The statuses watching, want-to-watch, completed, on-hold and dropped exclude one another; favorites \
        and any name of your own stand beside them. Named queries of tvlog.yaml are lists too.

        Examples:
          tvlog lists
          tvlog lists favorites
          tvlog lists add the-wire best-of-all
        """,
      subcommands: [Show.self, Add.self, Remove.self], defaultSubcommand: Show.self)

    struct Show: LibraryCommand {
      static let configuration = CommandConfiguration(
        commandName: "show", abstract: "All lists, or the shows on one.", shouldDisplay: false)

      @OptionGroup var library: LibraryOptions
      @OptionGroup var output: OutputOptions
      @Argument(help: "A list.", completion: .lists) var name: String?

      func run(in session: Session) async throws {
        if let named = session.settings.lists.first(where: { $0.name == name }) {
          _ = try await session.printList(try session.search(of: named), output)
          return
        }
        let loaded = try await session.load()
        guard let name else { return try session.printListNames(loaded, output) }
        let listed = loaded.library.shows.filter { $0.lists.contains(name) }
        guard !listed.isEmpty || Status(rawValue: name) != nil || name == favorites else {
          throw session.noList(name, loaded)
        }
        try session.printList(listed.map(session.standing), loaded, output, isSorted: false)
      }
    }

    struct Add: LibraryCommand {
      static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Put a show on lists.",
        discussion: """
          Examples:
            tvlog lists add the-wire best-of-all favorites
          """)
      @OptionGroup var library: LibraryOptions
      @OptionGroup var write: WriteOptions
      @Argument(help: "The show.", completion: .shows) var show: String
      @Argument(help: ArgumentHelp("The lists.", valueName: "list"), completion: .lists)
      var names: [String]

      func validate() throws {
        if names.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
          throw ValidationError("a list needs a name")
        }
      }

      func run(in session: Session) async throws {
        try await session.changeLists(of: show, write) { show in
          for name in names { show.add(toList: name) }
        }
      }
    }

    struct Remove: LibraryCommand {
      static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take a show from lists.",
        discussion: """
          Examples:
            tvlog lists remove the-wire best-of-all
          """)
      @OptionGroup var library: LibraryOptions
      @OptionGroup var write: WriteOptions
      @Argument(help: "The show.", completion: .shows) var show: String
      @Argument(help: ArgumentHelp("The lists.", valueName: "list"), completion: .lists)
      var names: [String]

      func run(in session: Session) async throws {
        try await session.changeLists(of: show, write) { show in
          for name in names { show.remove(fromList: name) }
        }
      }
    }
  }
}

extension Session {
  /// Changes a show's lists and answers with what came and went.
  func changeLists(
    of name: String, _ options: WriteOptions, _ verb: (inout TVLogCore.Show) -> Void
  ) async throws {
    try await change(name, options) { show in
      let before = show.lists
      verb(&show)
      return (before, show.lists)
    } answer: { standing, lists in
      NamesAnswer(
        standing, kind: .lists, added: lists.1.filter { !lists.0.contains($0) },
        removed: lists.0.filter { !lists.1.contains($0) }, titles: Titles([standing.show]))
    }
  }
}
