import Foundation
import Testing

@Suite struct TutorialTests {
  private static let file = Household.package.appending(path: "docs/tutorial.md")

  /// One library for the whole of it; `RECORD=1` writes down what the commands print now.
  @Test func `what the tutorial says the commands print`() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let fence = "```console\n"
    let parts = text.components(separatedBy: fence)
    let household = try Household("empty", environment: [:])
    let played = try parts.dropFirst().map { part in
      let end = try #require(part.range(of: "```"))
      var session = Transcript(String(part[..<end.lowerBound]))
      for index in session.steps.indices {
        session.steps[index].output = try household.run(session.steps[index].command)
      }
      return session.description + part[end.lowerBound...]
    }
    let now = ([parts[0]] + played).joined(separator: fence)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      return try now.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(now == text)
  }
}
