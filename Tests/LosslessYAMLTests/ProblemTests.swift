import LosslessYAML
import Testing

/// A file with `1️⃣` where its problem is, and `2️⃣` where the related place is.
@Suite struct ProblemTests {
  @Test func `a duplicate key names both places`() throws {
    let problem = try only("a: 1\nw:\n  2️⃣x: 1\n  1️⃣\"x\": 2\n")
    #expect(problem.kind == .duplicateKey)
    #expect(problem.message == "the key \"x\" is there twice")
    #expect(problem.length == 1)
    #expect(problem.help == "keep one of the two, or join what they hold")
  }

  @Test func `each repeated key of a long mapping is told`() throws {
    let lines = (0..<40).map { "k\($0 % 38): \($0)" }
    let problems = try #require(found(lines.joined(separator: "\n")))
    #expect(problems.all.map(\.location.line) == [39, 40])
    #expect(problems.all.map(\.related?.line) == [1, 2])
  }

  @Test func `keys that only look alike are two keys`() {
    #expect(found("\u{E9}: 1\ne\u{301}: 2\n") == nil)
  }

  @Test func `conflict markers are told once for each conflict`() throws {
    let text = "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\nc: 1\n"
    let all = try #require(found(text + text)).all
    #expect(all.map(\.kind) == [.conflictMarker, .conflictMarker])
    #expect(all.map(\.location) == [Location(line: 2, column: 1), Location(line: 9, column: 1)])
    #expect(all[0].length == 7)
    #expect(all[0].message == "a merge left git's conflict markers in the file")
  }

  @Test func `a marker without its conflict is told as well`() throws {
    #expect(try only("a: 1\n1️⃣>>>>>>> other\n").kind == .conflictMarker)
    #expect(found("a: |\n  <<<<<<< HEAD\n") == nil)
  }

  /// Eight bytes are looked at in one step where they can be.
  @Test(arguments: ["\u{7F}", "\u{1F}", "\u{85}", "\u{FFFE}"], 0..<17)
  func `a forbidden character is found at any place`(character: String, before: Int) throws {
    for filling in ["x", "é", "~"] {
      let text =
        "a: " + String(repeating: filling, count: before) + character + "yyyyyyyyyyyyyyyyy\n"
      let problem = try #require(found(text)?.all.first)
      #expect(problem.kind == .encoding)
      #expect(problem.location == Location(line: 1, column: 4 + before))
    }
  }

  @Test func `a second document is refused where it begins`() throws {
    let problem = try only("a: 1\n1️⃣---\nb: 2\n")
    #expect(problem.kind == .multipleDocuments)
    #expect(problem.message == "a second document begins here")
  }

  @Test func `broken UTF-8 is told with its byte`() throws {
    let problems = try #require(found(bytes: Array("é: a".utf8) + [0xFF]))
    #expect(problems.all.map(\.kind) == [.encoding])
    #expect(problems.all[0].message == "byte FF is not UTF-8")
    #expect(problems.all[0].location == Location(line: 1, column: 5))
    #expect(problems.source.line(1) == "é: a\u{FFFD}")
  }

  @Test func `UTF-16 is refused`() throws {
    let problems = try #require(found(bytes: [0xFF, 0xFE, 0x61, 0x00]))
    #expect(problems.all[0].message == "the file is UTF-16")
  }

  @Test(arguments: [
    ("\u{85}", "U+0085 ends a line for some YAML readers and not for others"),
    ("\u{2028}", "U+2028 ends a line for some YAML readers and not for others"),
    ("\u{2029}", "U+2029 ends a line for some YAML readers and not for others"),
    ("\u{0}", "U+0000 is not allowed in YAML"),
    ("\u{7}", "U+0007 is not allowed in YAML"),
    ("\u{7F}", "U+007F is not allowed in YAML"),
    ("\u{9B}", "U+009B is not allowed in YAML"),
    ("\u{FEFF}", "U+FEFF is not allowed in YAML"),
    ("\u{FFFF}", "U+FFFF is not allowed in YAML"),
  ])
  func `a character YAML may not have is told with its place`(
    character: String, message: String
  ) throws {
    let problem = try only("ok: 1\nü: \"x1️⃣\(character)\"\n")
    #expect(problem.kind == .encoding)
    #expect(problem.message == message)
    #expect(problem.help?.contains("double-quoted") == true)
  }

  @Test func `every such character is told`() throws {
    #expect(try #require(found("a: \u{85}\nb: \u{2028}\nc: \u{7}")).all.count == 3)
  }

  @Test func `size and depth are capped`() throws {
    let large = try #require(found(bytes: Array(repeating: 0x23, count: 4 << 20 + 1)))
    #expect(large.all[0].kind == .limit)
    #expect(found(String(repeating: "[", count: 32) + String(repeating: "]", count: 32)) == nil)
    let deep = try only(String(repeating: "[", count: 32) + "1️⃣[")
    #expect(deep.message == "more than 32 collections inside one another")
    #expect(found(String(repeating: "[", count: 1_000_000))?.all[0].kind == .limit)
  }

  @Test(arguments: [
    (
      "title: Dexter1️⃣: New Blood\n",
      "a second \": \" on a line, or a key indented deeper than the one above"
    ),
    ("a: 1\n1️⃣b\n2️⃣c: 1\n", "a line that is neither \"key: value\" nor part of a value"),
    ("a: 1️⃣'x\nb: 1\n2️⃣", "a quote that is never closed"),
    ("a: 1️⃣@x\n", "a text cannot begin with @"),
    ("a: 1️⃣`x\n", "a text cannot begin with `"),
    ("a: 2️⃣1\n1️⃣\tb: 1\n", "a tab in the indentation"),
    ("a: 1️⃣[1, 2\nb2️⃣: 3\n", "a list that is not closed with ] or misses a comma"),
    ("a: 1️⃣{x: 1\nb2️⃣: 3\n", "a mapping that is not closed with } or misses a comma"),
    ("a: 2️⃣\"x1️⃣\\q\"\n", "an unknown escape after a backslash in a double-quoted text"),
    ("l:\n  2️⃣- a\n  1️⃣b: 1\n", "a line in a list that does not begin with \"- \""),
    ("2️⃣a: 'x' 1️⃣y\n", "no key where one should stand"),
    ("a: 2️⃣*1️⃣ x\n", "& and * begin an anchor or alias, and no name follows"),
    ("a: 1️⃣- b\n", "an item \"- \" behind something else on the line"),
  ])
  func `syntax is explained`(marked: String, message: String) throws {
    let problem = try only(marked)
    #expect(problem.kind == .syntax)
    #expect(problem.message == message)
  }
}

extension ProblemTests {
  private func found(_ text: String) -> Problems? { found(bytes: Array(text.utf8)) }

  private func found(bytes: [UInt8]) -> Problems? {
    do {
      _ = try Document(bytes)
      return nil
    } catch {
      return error
    }
  }

  /// The one problem of a file, after its places were compared with the marks.
  private func only(_ marked: String) throws -> Problem {
    let text = marked.filter { $0 != "1️⃣" && $0 != "2️⃣" }
    let all = try #require(found(text)).all
    #expect(all.count == 1)
    #expect(all[0].location == location(of: "1️⃣", in: marked.filter { $0 != "2️⃣" }))
    #expect(all[0].related == location(of: "2️⃣", in: marked.filter { $0 != "1️⃣" }))
    return all[0]
  }

  private func location(of mark: Character, in marked: String) -> Location? {
    guard let index = marked.firstIndex(of: mark) else { return nil }
    return Source(Array(marked.utf8)).location(
      ofByte: marked.utf8.distance(from: marked.startIndex, to: index))
  }
}
