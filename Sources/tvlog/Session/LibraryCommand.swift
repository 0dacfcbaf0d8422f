import ArgumentParser

/// A command that works on a library.
protocol LibraryCommand: AsyncParsableCommand {
  var library: LibraryOptions { get }
  func run(in session: Session) async throws
}

extension LibraryCommand {
  func run() async throws {
    try await run(in: Session(library))
  }
}
