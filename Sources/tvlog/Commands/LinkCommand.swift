import ArgumentParser
import LosslessYAML
import TVLogCore
import TVLogFiles
import TVLogMetadata
import TVLogTerminal

extension TVLog {
  struct LinkCommand: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "link", abstract: "Give a show its provider, or another one.",
      discussion: """
        Episodes are matched by number, then by day and title, then by code where the day does not \
        contradict. What would change is shown first; nothing is written without --yes.

        Examples:
          tvlog link weissensee tvmaze:4921
          tvlog link weissensee tt1577231 --yes
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var verbose: VerboseOption
    @Flag(help: "Do it.") var yes = false
    @Argument(help: "The show.") var show: String
    @Argument(help: "tvmaze:ID, tmdb:ID, imdb:ID, tvdb:ID or a page's address.") var id: String

    func run(in session: Session) async throws {
      guard ProviderReference(id) != nil else {
        throw Failure(.usage, "'\(id)' is no number of a provider", help: "such as tvmaze:44933")
      }
      let loaded = try await session.load()
      let place = try await session.place(named: show)
      let providers = session.providers()
      let reference = try await ShowChoice(
        providers: providers, session: session, shows: loaded.library.shows
      ).reference(for: id)
      let answer = try await providers.show(reference, on: session.machine)
      if verbose.isOn { session.console.warn(notes: answer.notes, of: answer.metadata.title) }
      try refuseTwice(answer.metadata, place, loaded)
      let link = try change(to: answer.metadata, place, session, isDry: true)
      guard !write.dryRun else { return session.console.print([link.change]) }
      session.console.print(link.answer(loaded, session))
      try confirm(link, session)
      let done = try change(to: answer.metadata, place, session, isDry: false)
      session.console.print(
        Line("\(done.change.path): now of \(reference.provider.name) \(reference.id)"))
    }

    private func confirm(_ link: LinkChange, _ session: Session) throws {
      if let question = link.outcome.questions.first {
        throw Failure(
          .findings, "\(question.sentence); nothing was written",
          help: question.help(for: link.show))
      }
      if yes { return }
      guard session.console.isInteractive else {
        throw Failure(
          .findings, "nothing was written", help: "--yes does it; -n shows every line that changes")
      }
      guard session.console.asks("link it so?") else {
        throw Failure(.failure, "nothing was written")
      }
    }

    /// One provider's show stands in a library once.
    private func refuseTwice(
      _ metadata: Metadata, _ place: ShowPlace, _ loaded: LoadedLibrary
    ) throws {
      let other = loaded.library.shows.first {
        $0.slug != place.slug && $0.about.ids.shareAny(with: metadata.about.ids)
      }
      if let other {
        throw Failure(
          .failure, "\(metadata.title) is there already: \(other.slug); nothing was written",
          help: "tvlog unlink \(other.slug) frees it")
      }
    }

    private func change(
      to metadata: Metadata, _ place: ShowPlace, _ session: Session, isDry: Bool
    ) throws -> LinkChange {
      let writer = session.writer(isDry: isDry)
      let (link, change) = try writer.rewrite(place) { file in
        let link = Link(
          file.own, effective: file.show, to: metadata, settings: session.settings,
          clock: session.clock)
        guard link.outcome.questions.isEmpty else {
          return ((link, file.show), file.document.bytes)
        }
        let bytes = try file.bytes(after: link.outcome)
        return ((link, file.show), bytes)
      }
      return LinkChange(link: link.0, show: link.1, change: change)
    }
  }
}

/// What a link would do to a show's file.
private struct LinkChange {
  let link: Link
  let show: Show
  let change: FileChange

  var outcome: RefreshOutcome { link.outcome }

  func answer(_ loaded: LoadedLibrary, _ session: Session) -> LinkAnswer {
    LinkAnswer(
      session.standing(of: show), link: link, titles: Titles(loaded.library.shows))
  }
}
