import LosslessYAML
import Testing

@Suite struct DocumentTests {
  @Test func `smoke`() throws {
    let text = """
      # head
      title: "Sev\\u0065rance"
      é: &a ü # c
      watched:
        S01E01: 2022-02-18
        S01E02: [a, 'b''c']   # x

      # before review
      review: |
        One

        two

      empty:
      list:
      - a
      - b: 1
        c: &x
          d: >+
            x


      last: 1
      """
    let document = try Document(Array(text.utf8))
    func dump(_ node: Node, _ depth: Int) {
      let s = String(decoding: document.bytes[node.range], as: UTF8.self)
      print(String(repeating: " ", count: depth), node.kind, node.style, node.location, s.debugDescription, node.text.debugDescription, node.hasProperties)
      for (k, v) in node.pairs { dump(k, depth + 1); dump(v, depth + 2) }
      for i in node.items { dump(i, depth + 2) }
    }
    dump(document.root, 0)
    for bad in ["a: 1\na: 2\n", "a: [1, 2\nb: 3\n", "a: b: c\n", "a: 'x\n", "\tb: 1", "a: 1\n---\nb: 2", "a: \u{85}", "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n", "a: @x", "a\nb: 1", "a: 1\n  b: 2"] {
      do { _ = try Document(Array(bad.utf8)); print("OK?") } catch { print(error, error.all.map { $0.help ?? "" }) }
    }
  }
}
