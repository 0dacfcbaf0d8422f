import Foundation
import TVLogCore
import Testing

/// Random queries; `TVLOG_FUZZ_SEED` and `TVLOG_FUZZ_CASES` choose others.
@Suite struct QueryPropertyTests {
  private static let seed =
    UInt64(ProcessInfo.processInfo.environment["TVLOG_FUZZ_SEED"] ?? "") ?? 1
  private static let cases =
    Int(ProcessInfo.processInfo.environment["TVLOG_FUZZ_CASES"] ?? "") ?? 5_000

  @Test func `a query that is printed and read is the same`() throws {
    var random = QueryMaker(seed: Self.seed)
    for number in 0..<Self.cases {
      let search = random.search()
      let text = search.description
      guard text.unicodeScalars.count <= Query.longest else { continue }
      let again = try ShowSearch(text, clock: .sample)
      guard again == search else {
        Issue.record("seed \(Self.seed), case \(number): \(text)\n\(search)\n\(again)")
        return
      }
    }
  }

  @Test func `whatever is typed is an error or prints as what it is`() throws {
    let pieces = [
      "title", "year", "watched", "status", ":", "=", "\"", "\\", "(", ")", " ", " ", "or", "not:",
      "..", ">", "<=", "-", "+", "8", "2025", "-3d", "é", "\u{301}", "\u{338}", "x", "rating-",
      "\r\n", "watching",
    ]
    var random = Seeded(Self.seed)
    for _ in 0..<Self.cases {
      let count = Int.random(in: 1...9, using: &random)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      guard let search = try? ShowSearch(text, clock: .sample) else { continue }
      let again = try? ShowSearch(search.description, clock: .sample)
      #expect(again == search, "seed \(Self.seed): \(text) printed as \(search)")
    }
  }
}
