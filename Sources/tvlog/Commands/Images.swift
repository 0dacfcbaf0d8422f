import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogMetadata
import TVLogTerminal

extension TVLog {
  struct Images: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "images",
      abstract: "Fetch the posters that pages show.",
      discussion: """
        They lie in the cache; none is fetched twice.

        Examples:
          tvlog images
          tvlog images status:watching
        """)

    @OptionGroup var library: LibraryOptions
    @Argument(help: "A show or a query; every show when left out.") var words: [String] = []

    func run(in session: Session) async throws {
      let loaded = try await session.load()
      let targets = try RefreshTargets(words, in: loaded.library.shows, session: session)
      let cache = ImageCache(cacheFolder: session.environment.cacheFolder)
      let bar = ProgressBar("images", on: session.console)
      defer { bar.finish() }
      let transports = session.machine.imageTransports()
      let mirror = session.environment["TVLOG_PICTURES_URL"]
      var (new, known, failures) = (0, 0, [Failure]())
      for show in targets.shows {
        bar.advance(of: targets.shows.count, show.title)
        guard let image = show.about.image else { continue }
        guard let poster = PosterAddress(image) else {
          failures.append(
            Failure(.findings, "\(show.slug): \(image) is no picture of TVmaze or TMDB; left out"))
          continue
        }
        do {
          let isNew = try await cache.fetch(
            poster, by: transports(poster.provider), mirror: mirror
          ).isNew
          if isNew { new += 1 } else { known += 1 }
        } catch {
          failures.append(Failure(.findings, "\(show.slug): \(error)"))
        }
      }
      bar.finish()
      session.console.print(Line("\(new) fetched, \(known) there already"))
      for failure in failures { session.console.warn(failure) }
      if !failures.isEmpty { throw ExitCode(Failure.Code.findings.rawValue) }
    }
  }
}
