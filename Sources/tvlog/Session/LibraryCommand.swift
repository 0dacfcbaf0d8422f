import ArgumentParser
import TVLogCore
import TVLogTerminal

/// A command that knows of libraries and may do without one.
protocol MachineCommand: AsyncParsableCommand {
  var library: LibraryOptions { get }
  /// On the caller's thread: the parser's own `run` goes to another one, which has to be begun first.
  nonisolated(nonsending) func run() async throws
}

/// A command that works on a library.
protocol LibraryCommand: MachineCommand {
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
