import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogMetadata
import TVLogTerminal

extension TVLog {
  struct Add: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Take a show into the library.",
      discussion: """
        Its episodes, cast and facts come from TVmaze, or from TMDB where that is named. Where several shows \
        answer to the text, name one by the word in front.

        Examples:
          tvlog add "Game of Thrones"
          tvlog add tvmaze:82 --list watching
          tvlog add https://www.tvmaze.com/shows/82/game-of-thrones
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var verbose: VerboseOption
    @Option(help: ArgumentHelp("The list it goes on.", valueName: "name"))
    var list = Status.wantToWatch.rawValue
    @Option(help: "The file's name; made of the title when left out.") var slug: String?
    @Flag(help: "Answer from what is stored alone.") var offline = false
    @Argument(help: "A title, tvmaze:ID, tmdb:ID, imdb:ID, tvdb:ID or a page's address.") var text:
      [String]

    func run(in session: Session) async throws {
      if let slug, !Slug.isValid(slug) {
        throw Failure(
          .usage, "'\(slug)' cannot be a show's name", help: "small letters, digits and hyphens")
      }
      let loaded = try await session.load()
      let providers = session.providers(isOffline: offline)
      let reference = try await ShowChoice(
        providers: providers, session: session, isOffline: offline, shows: loaded.library.shows
      ).reference(for: text.joined(separator: " "))
      let answer = try await providers.show(reference, on: session.machine)
      if verbose.isOn { session.console.warn(notes: answer.notes, of: answer.metadata.title) }
      let metadata = answer.metadata
      if let known = loaded.library.shows.first(where: {
        $0.about.ids.shareAny(with: metadata.about.ids)
      }) {
        let place = loaded.places[known.slug].map { session.folder.relative($0.path) }
        session.console.print(Line("\(metadata.title) is there already: \(place ?? known.slug)"))
        return
      }
      let show = show(metadata, in: session)
      let change = try session.writer(isDry: write.dryRun).create(show)
      let titles = Titles(loaded.library.shows + [show])
      session.report(
        [change], write, AddAnswer(session.standing(of: show), file: change.path, titles: titles))
    }

    private func show(_ metadata: Metadata, in session: Session) -> Show {
      let slug =
        slug
        ?? Slug.make(title: metadata.title, aka: metadata.aka, about: metadata.about) { name in
          (try? session.folder.place(of: name)) != nil
        }
      var show = Show(metadata, slug: slug)
      show.lists = [list]
      show.added = session.clock.today
      return show
    }
  }
}
