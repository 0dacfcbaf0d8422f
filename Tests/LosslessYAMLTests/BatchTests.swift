import LosslessYAML
import Testing

/// Many edits at once: the same as one after the other, only fast.
@Suite struct BatchTests {
  @Test func `a batch gives the same bytes as its edits one by one`() throws {
    var random = SplitMix64(seed: 7)
    var made = 0
    for seed in 0..<400 as Range<UInt64> {
      let text = FileGenerator.file(seed: seed, isHarsh: false)
      var single = try Document(Array(text.utf8))
      let original = single
      var edits: [Edit] = []
      var generator = EditGenerator(seed: random.next())
      while edits.count < 6 {
        guard let edit = generator.edit(for: single) else { continue }
        guard let next = try? single.applying([edit]) else { break }
        single = next
        edits.append(edit)
      }
      let batch = try original.applying(edits)
      #expect(says(batch, single), "seed \(seed)\n\(text)")
      made += edits.count
    }
    #expect(made > 1_500)
  }

  @Test func `thousands of new pairs take one round`() throws {
    let codes = (1...3_000).map { "S\(1_000 + $0)" }
    let document = try Document(Array("title: x\nwatched:\n  S1000: a\nz: 1\n".utf8))
    let edits = codes.shuffled().map {
      Edit.insert(["watched"], key: $0, .scalar("2022-02-18", plain: true), .sorted(by: <))
    }
    let watched = try #require(try document.applying(edits).root["watched"])
    #expect(watched.pairs.map(\.key.text) == ["S1000"] + codes)
  }

  @Test func `every pair can go at once`() throws {
    let keys = (1...300).map { "k\($0)" }
    let text = "title: x\nw:\n" + keys.map { "  \($0): 1\n" }.joined() + "z: 1\n"
    let document = try Document(Array(text.utf8))
    let result = try document.applying(keys.map { .remove(["w", .key($0)]) })
    #expect(result.bytes == Array("title: x\nz: 1\n".utf8))
  }

  @Test func `one refused edit refuses all, and is named`() throws {
    let document = try Document(Array("a: &x 1\nb: 1\n".utf8))
    do {
      _ = try document.applying([.set(["b"], .scalar("2")), .set(["a"], .scalar("2"))])
      Issue.record("the anchored value was replaced")
    } catch {
      #expect(error.reason == .anchorOrTag)
      #expect(error.path == ["a"])
      #expect(error.location == Location(line: 1, column: 7))
      #expect(error.snippet == "a: \"2\"")
    }
  }

  @Test func `a refusal carries the lines to paste`() throws {
    let document = try Document(Array("watched: &x {}\n".utf8))
    let date = Fragment.scalar("2022-02-18", plain: true)
    do {
      _ = try document.applying([.insert(["watched"], key: "S01E01", date)])
      Issue.record("an anchored value was replaced")
    } catch {
      #expect(error.snippet == "watched:\n  S01E01: 2022-02-18")
    }
  }

  /// Whether two files have the same texts in the same shape; layout may differ by the order in
  /// which things were written.
  private func says(_ one: Document, _ other: Document) -> Bool {
    outline(one.root) == outline(other.root)
  }

  private func outline(_ node: Node) -> String {
    switch node.kind {
    case .scalar, .alias: return node.text.debugDescription
    case .sequence: return "[" + node.items.map { outline($0) }.joined(separator: ",") + "]"
    case .mapping:
      return "{" + node.pairs.map { outline($0.key) + ":" + outline($0.value) }.joined() + "}"
    }
  }
}
