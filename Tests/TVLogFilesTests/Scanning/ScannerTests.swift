import Foundation
import LosslessYAML
import TVLogCore
import Testing

@testable import TVLogFiles

/// The scanner reads what libyaml reads, or hands the file over.
///
/// `TVLOG_FUZZ_CASES` and `TVLOG_FUZZ_SEED` say how many random files and which.
@Suite struct ScannerTests {
  private static let seed = UInt64(Fixtures.number("TVLOG_FUZZ_SEED") ?? 20_261_122)
  private static let cases =
    Fixtures.number("TVLOG_FUZZ_CASES") ?? (_isDebugAssertConfiguration() ? 4_000 : 200_000)

  private enum Outcome: Equatable { case same, handedOver, different }

  private static func outcome(_ bytes: [UInt8]) -> Outcome {
    var isSame = true
    for withOverrides in [true, false] {
      guard let show = ShowReader.scan(bytes, slug: "show", withOverrides: withOverrides) else {
        return .handedOver
      }
      let parsed = ShowReader.parse(
        bytes, slug: "show", path: "show.yaml", withOverrides: withOverrides)
      isSame = isSame && parsed.findings.isEmpty && parsed.partial == show
    }
    return isSame ? .same : .different
  }

  private static func text(_ bytes: [UInt8]) -> Comment {
    Comment(rawValue: String(decoding: bytes, as: UTF8.self).debugDescription)
  }

  /// The files of fixtures and of the sample library, those with mistakes too.
  private static func files() -> [[UInt8]] { files(below: Fixtures.root) + library }

  private static let library = files(below: Fixtures.package.appending(path: "library"))

  private static func files(below folder: URL) -> [[UInt8]] {
    (FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "yaml" && $0.lastPathComponent != "tvlog.yaml" }
      .filter { !$0.hasDirectoryPath }.sorted { $0.path < $1.path }
      .compactMap { try? Fixtures.bytes($0) }
  }

  @Test func `every file of ours`() {
    for bytes in Self.files() { #expect(Self.outcome(bytes) != .different, Self.text(bytes)) }
  }

  /// What random files found.
  @Test(arguments: [
    "title: T\nreview: |\n  x\n   ", "title: T\r\nreview: |\r\n  One.\r\n   ",
    "title: T\nreview: |\n  x\n \n", "title: T\naka: [a:?b]\n",
    "title: T\noverrides:\n  episodes:\n   \n S01E01: {part-of: first}\n",
  ])
  func `traps`(text: String) {
    #expect(Self.outcome(Array(text.utf8)) != .different, Self.text(Array(text.utf8)))
  }

  /// Lines that nearly are as tvlog writes them.
  @Test(arguments: [
    "{title: A, aired: 2022-02-30, id: 5}", "{title: A, aired: 2022-02-18T24:00Z}",
    "{aired: 2022-02-18T21:40}", "{runtime: 0}", "{runtime: 100000}", "{runtime: 100001}",
    "{runtime: 057}", "{runtime: 57 }", "{ runtime: 57}", "{runtime: 57,id: 5}", "{runtime: -5}",
    "{id: 2147483647}", "{id: 2147483648}", "{id: 5, title: A}", "{id: 5, id: 6}", "{id: 5,}",
    "{id: 5} # seen", "{id: 5}# seen", "{id: 5} x", "{title:  A}", "{title: }", "{title: null}",
    "{title: \"A, B: {C}\", id: 5}", "{title: 'It''s', id: 5}", "{title: A: B}", "{title: A}}",
    "{changed: 2022-02-30}", "{changed: 2022-02-18, id: 5}", "{id: 5, changed: 2022-02-18}", "{}",
    "{runtime:id: 5}", "{title: A, runtime:id: 5}", "{id: 5, changed:id: 6}", "{gone: true}",
    "{title: A]", "{title: A", "{title: A, part-of: S01E02}",
  ])
  func `lines of episodes`(line: String) {
    for ending in ["\n", "\r\n", "", "\n  S01E01: {id: 7}\n", "\n  # note\n\n  S01E02: {}\n"] {
      let text = "title: T\nepisodes:\n  S01E01: \(line)\(ending)"
      #expect(Self.outcome(Array(text.utf8)) != .different, Self.text(Array(text.utf8)))
    }
  }

  @Test(arguments: [
    "2022-02-18", "2022-02-30", "2022-02-18T21:40", "2022-02-18T24:00", "2022-02-18T21:40Z",
    "unknown",
    "unknowns", "2022-02", "2022", "[2022-02-18]", "[2022-02-18, unknown]", "[2022-02-18,unknown]",
    "[2022-02-18, 2022-02-18]", "[2022-02-18, ]", "[]", "[2022-02-18", "2022-02-18]", "2022-02-18,",
    "[2022-02-18] x", "2022-02-18 # late", "'2022-02-18'", "", "null",
  ])
  func `lines of plays`(line: String) {
    for ending in ["\n", "\r\n", "", "\n  S01E01: 2022\n", "\nepisodes:\n  S01E01: {id: 7}\n"] {
      let text = "title: T\nwatched:\n  S01E01: \(line)\(ending)"
      #expect(Self.outcome(Array(text.utf8)) != .different, Self.text(Array(text.utf8)))
    }
  }

  @Test(arguments: [
    "S01: {episodes: 9, premiered: 2022-02-18}", "S01: {premiered: 2022-02-18, episodes: 9}",
    "S01: {episodes: 9, premiered: 2022-02-30}", "S01: {episodes: 0}", "S01: {episodes: 30001}",
    "S01: {episodes: 9,}", "S01: {episodes: 9, episodes: 9}", "S01: {episodes: 9} # all",
    "S01: {episodes: 9} x", "S01: {episodes: 09}", "S01: {episodes: 9 }", "S01: {episodes:9}",
    "S1: {episodes: 9}", "S-1: {episodes: 9}", "s01: {episodes: 9}", "S2022: {episodes: 9}",
    "S01: {}", "S01:", "S01: 9", "S01: {premiered: 2022-02-18}", "S01: {premiered: }",
    "S01: {episo",
  ])
  func `lines of seasons`(line: String) {
    for ending in [
      "\n", "\r\n", "", "\n  S01: {episodes: 7}\n", "\nepisodes:\n  S01E01: {id: 7}\n",
    ] {
      let text = "title: T\nseasons:\n  \(line)\(ending)"
      #expect(Self.outcome(Array(text.utf8)) != .different, Self.text(Array(text.utf8)))
    }
  }

  @Test func `the sample library is scanned whole`() throws {
    let library = Fixtures.package.appending(path: "library/demo")
    for place in try LibraryFolder(library.path).places() {
      let bytes = try FileSystem.real.read(place.path, ShowFile.sizeLimit)
      #expect(Self.outcome(bytes) == .same, Comment(rawValue: place.slug))
    }
  }

  @Test(.enabled(if: YAMLTestSuite.isPresent, "needs the YAML test suite beside the package"))
  func `every case of the YAML test suite, also as a show`() throws {
    for bytes in try YAMLTestSuite.inputs() {
      #expect(Self.outcome(bytes) != .different, Self.text(bytes))
      let show = Self.asShow(bytes)
      #expect(Self.outcome(show) != .different, Self.text(show))
    }
  }

  /// The same lines with keys that tvlog knows.
  private static func asShow(_ bytes: [UInt8]) -> [UInt8] {
    var names = ["review", "aka", "tags", "lists", "reviews", "about", "watched"][...]
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n").map { line in
      guard let colon = line.firstIndex(of: ":"), line.first?.isLetter == true,
        let name = names.popFirst()
      else { return line }
      return name + line[colon...]
    }
    return Array((["title: T"] + lines).joined(separator: "\n").utf8)
  }

  @Test func `files of many hands, and spoilt ones`() {
    let seed = Self.seed
    let originals = Self.files().filter { $0.count < 4_000 }
    let canonical = Self.library.filter { $0.count < 4_000 }
    var scanned = 0
    var (written, read) = (0, 0)
    for number in 0..<UInt64(Self.cases) {
      var mutation = Mutation(random: SeededGenerator(seed: seed &+ number))
      var bytes = Self.original(&mutation.random, seed &+ number, originals, canonical)
      let isSpoilt = mutation.random.chance(75)
      if isSpoilt { bytes = mutation.mutated(bytes) }
      let outcome = Self.outcome(bytes)
      if outcome == .same { scanned += 1 }
      if !isSpoilt {
        written += 1
        if outcome == .same { read += 1 }
      }
      if outcome == .different {
        Issue.record(
          "TVLOG_FUZZ_CASES=1 TVLOG_FUZZ_SEED=\(seed &+ number): \(Self.text(bytes))")
        break
      }
    }
    // Else the scanner would agree by reading nothing.
    #expect(scanned * 8 > Self.cases, "\(scanned) of \(Self.cases) scanned")
    #expect(read * 2 > written, "\(read) of \(written) unspoilt ones scanned")
  }

  private static func original(
    _ random: inout SeededGenerator, _ seed: UInt64, _ files: [[UInt8]], _ canonical: [[UInt8]]
  ) -> [UInt8] {
    switch random.number(0...5) {
    case 0:
      var hand = HandWriting(seed: seed)
      return hand.file()
    case 1:
      var show = StyledShow(seed: seed)
      return Array(show.text().utf8)
    case 2: return NewShowFile.bytes(of: HostileShow.draw(&random))
    case 3: return random.pick(files)
    default: return random.pick(canonical)
    }
  }
}
