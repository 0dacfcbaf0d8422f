import ArgumentParser
import Glibc
import TVLogCore
import TVLogTerminal

extension TVLog {
  struct Review: LibraryCommand {
    static let configuration = CommandConfiguration(
      commandName: "review",
      abstract: "Write down what you think.",
      discussion: """
        Examples:
          tvlog review slow-horses "Failures who win by failing better."
          tvlog review severance s01e09 "The best hour of the year."
          tvlog review severance - < review.txt
          tvlog review severance --remove
        """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var write: WriteOptions
    @Flag(help: "Take the review away.") var remove = false
    @Argument(help: "The show.", completion: .shows) var show: String
    @Argument(
      help: ArgumentHelp("A season or an episode, then the text; - reads it.", valueName: "text"))
    var words: [String] = []

    func run(in session: Session) async throws {
      let (argument, text) = try parsed()
      try await session.change(show, write) { show in
        let key = try argument?.noteKeys(in: session.standing(of: show)).first
        let earlier = key.map { key in show.reviews.first { $0.key == key }?.value } ?? show.review
        show.review(key, text)
        return (key, earlier != nil)
      } answer: { standing, done in
        ReviewAnswer(
          standing, key: done.0, text: text, hadOne: done.1, titles: Titles([standing.show]))
      }
    }

    /// What is reviewed, and the text; nil takes it away.
    private func parsed() throws -> (EpisodeArgument?, String?) {
      var words = words[...]
      let argument = words.first.flatMap(EpisodeArgument.init)
      if argument != nil { words.removeFirst() }
      if remove {
        guard words.isEmpty else { throw Failure(.usage, "--remove takes no text") }
        return (argument, nil)
      }
      let text =
        words.count == 1 && words.first == "-" ? try standardInput() : words.joined(separator: " ")
      guard !text.isEmpty else {
        throw Failure(
          .usage, "what do you think of it?", help: "tvlog review SHOW \"…\", or - to read it")
      }
      return (argument, text)
    }

    private func standardInput() throws -> String {
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = unsafe read(0, &chunk, chunk.count)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { break }
        bytes += chunk[..<count]
        guard bytes.count <= 1 << 20 else {
          throw Failure(.usage, "standard input is longer than 1 MiB; nothing was written")
        }
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure(.usage, "standard input is not UTF-8")
      }
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      while lines.last?.isEmpty ?? false { lines.removeLast() }
      return lines.isEmpty ? "" : lines.joined(separator: "\n") + (lines.count > 1 ? "\n" : "")
    }
  }
}
