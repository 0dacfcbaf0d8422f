import LosslessYAML
import Testing

@Suite struct DocumentTests {
  @Test func `a tree has every node with its bytes`() throws {
    let text = "a: &x 'it''s' # c\nb:\n  - |\n    one\n\n  - {k: v, 1: *x}\nc:\n# end\n"
    let root = try document(text).root
    #expect(root.kind == .mapping)
    #expect(root.pairs.map(\.key.text) == ["a", "b", "c"])
    #expect(source(root["a"], text) == "'it''s'")
    #expect(root["a"]?.hasProperties == true)
    #expect(root["a"]?.text == "it's")
    let items = try #require(root["b"]).items.map { $0 }
    #expect(source(root["b"], text) == "- |\n    one\n\n  - {k: v, 1: *x}")
    #expect(source(items[0], text) == "|\n    one")
    #expect(items[0].text == "one\n")
    #expect(items[0].style == .literal)
    #expect(items[1].style == .flow)
    #expect(items[1]["1"]?.kind == .alias)
    #expect(items[1]["1"]?.text == "*x")
    #expect(items[1].location == Location(line: 6, column: 5))
    #expect(root["c"]?.isNull == true)
    #expect(source(root["c"], text)?.isEmpty == true)
    #expect(root["d"] == nil)
  }

  @Test func `text is text, whatever it looks like`() throws {
    let root = try document("a: NO\nb: 20:00\nc: 007\nd: ~\ne: \"~\"\nf: Null\ng: 1_0\n").root
    #expect(root.pairs.map(\.value.text) == ["NO", "20:00", "007", "~", "~", "Null", "1_0"])
    #expect(root.pairs.filter(\.value.isNull).map(\.key.text) == ["d", "f"])
  }

  @Test(arguments: ["", "\n", "# only a comment", "---\n", "--- # c\n...\n", "\u{FEFF}"])
  func `a file that holds nothing has a null root`(text: String) throws {
    let root = try document(text).root
    #expect(root.isNull)
    #expect(root.pairs.isEmpty)
    #expect(root["a"] == nil)
  }

  @Test func `a byte order mark counts for no column`() throws {
    let document = try document("\u{FEFF}é: 1\r\nb: ü2\r\n")
    #expect(document.root["é"]?.location == Location(line: 1, column: 4))
    #expect(document.root["b"]?.location == Location(line: 2, column: 4))
    #expect(document.source.line(1) == "é: 1")
    #expect(document.source.line(2) == "b: ü2")
    #expect(document.source.line(3).isEmpty)
    #expect(document.source.line(9).isEmpty)
    #expect(document.source.location(ofByte: 99) == Location(line: 3, column: 1))
  }

  /// Libyaml counts characters, and a file bytes.
  @Test(arguments: ["", "\u{FEFF}"])
  func `places stand behind characters of any width`(mark: String) throws {
    let text = mark + "abcdefghij: é日😀x 日本沈没\nñ: [日, b, 😀😀, c, \"\\té\"]\nklm: é\n日: 0123456789\n"
    let root = try document(text).root
    let words = root.pairs.flatMap { [$0.key] + ($0.value.items.map { $0 } + [$0.value]) }
      .filter { $0.kind == .scalar }
    #expect(words.count == 12)
    for word in words where word.style == .plain { #expect(source(word, text) == word.text) }
    #expect(source(words[7], text) == "\"\\té\"")
    #expect(root["日"]?.location == Location(line: 4, column: 4))
  }

  @Test func `a lone carriage return ends a line`() throws {
    let document = try document("a: 1\rb: 2\r")
    #expect(document.root["b"]?.location == Location(line: 2, column: 4))
    #expect(
      try document.applying([.insert([], key: "c", .scalar("3", plain: true))]).bytes
        == Array("a: 1\rb: 2\rc: 3\r".utf8))
  }

  @Test(arguments: [
    ("|\n", ""), ("|", ""), ("|+\n\n\n", "\n\n"), (">-\n  x\n", "x"), ("|2\n    x\n", "  x\n"),
    ("|\n  a\n   \n\n", "a\n \n"), ("|+\n  a\n\n", "a\n\n"),
  ])
  func `a block scalar is read to its end`(source: String, text: String) throws {
    #expect(try document("k: " + source).root["k"]?.text == text)
    let edited = try document("k: " + source).applying([.set(["k"], .scalar("v"))])
    #expect(edited.root["k"]?.text == "v")
  }

  @Test func `hostile files end in a tree or in problems`() {
    let bomb = (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    let texts = [
      bomb.joined(separator: "\n"), "[" + String(repeating: "a, ", count: 200_000) + "]",
      String(repeating: "- ", count: 100_000), String(repeating: "? ", count: 50_000),
      String(repeating: "{a: ", count: 50_000), "&" + String(repeating: "a", count: 100_000),
      "!<" + String(repeating: "a", count: 10_000) + "> x", "%YAML 9.9\n---\na", "\"\\",
      String(repeating: "\"", count: 9_999), "key: |", "key: >2", "*", "&", "!", "?", ":", "-",
      "a: \"\\ud800\"", "\r\r\n\n", "- - - -\n", "a:\n\t- b", "%", "%TAG ! x\n--- !a b",
    ]
    for text in texts { _ = try? document(text) }
    for byte in 0...255 as ClosedRange<UInt8> {
      _ = try? Document([byte])
      _ = try? Document(Array("a: \"".utf8) + [byte, byte] + Array("\"\n".utf8))
    }
  }

  private func document(_ text: String) throws -> Document { try Document(Array(text.utf8)) }

  private func source(_ node: Node?, _ text: String) -> String? {
    node.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
  }
}

extension Sequence {
  fileprivate var isEmpty: Bool { !contains { _ in true } }
}
