import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogMetadata
import TVLogTerminal

extension TVLog {
  struct ShowOne: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Everything about one show.",
      discussion: """
        Examples:
          tvlog show slow-horses
          tvlog show slow --json
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: JSONOption
    @Argument(help: "The show.", completion: .shows) var show: String

    func run(in session: Session) async throws {
      let (standing, place) = try await session.standing(named: show)
      if output.json { return try session.print(json: standing.show) }
      session.console.print(ShowAnswer(standing, file: session.folder.relative(place.path)))
      await printOffers(of: standing.show, session)
    }

    private func printOffers(of show: Show, _ session: Session) async {
      guard let country = session.settings.country, let dated = await session.offers(of: show)
      else { return }
      let day = session.clock.zone.local(Instant(seconds: dated.asked)).day
      let offers = [
        (kind: "", services: dated.offers.stream), (kind: "free", services: dated.offers.free),
        (kind: "rent", services: dated.offers.rent), (kind: "buy", services: dated.offers.buy),
      ]
      session.console.print(WatchLine(offers: offers, country: country, asked: day))
    }
  }
}
