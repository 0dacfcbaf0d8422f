import ArgumentParser
import TVLogCore
import TVLogTerminal

/// A command that works on a library.
protocol LibraryCommand: AsyncParsableCommand {
  var library: LibraryOptions { get }
  func run(in session: Session) async throws
}

extension LibraryCommand {
  func run() async throws {
    let session = try Session(library)
    do {
      try await run(in: session)
    } catch EpisodeLookupError.nothingNext(let code?, let aired?) {
      throw Failure(
        .notFound, "nothing is left to watch; \(code) \(DateWords(session.clock).airs(aired))")
    }
  }
}
