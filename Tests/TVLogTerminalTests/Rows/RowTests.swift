import Foundation
import TVLogCore
import TVLogTerminal
import Testing

@Suite struct RowTests {
  private let rows = Rows(
    [("a", 1), ("b, \"c\"\t\u{202E}", 2)],
    [
      RowField<(String, Int)>("title") { .text($0.0) }, RowField("number") { .number($0.1) },
      RowField("rating") { _ in .none },
    ])

  @Test func `commas and quotes are quoted, hostile characters are shown`() {
    #expect(
      Separated.commas(rows) == """
        title,number,rating
        a,1,
        "b, ""c""\\u{9}\\u{202E}",2,

        """)
  }

  @Test func `a tab always parts`() {
    #expect(
      Separated.tabs(rows) == """
        title\tnumber\trating
        a\t1\t
        b, "c"\\u{9}\\u{202E}\t2\t

        """)
  }

  @Test(arguments: [
    ("{{title}}", "a|b, \"c\"\\u{9}\\u{202E}|"), ("{{ number }}\\t{{rating}}.", "1\t.|2\t.|"),
    ("none", "none|none|"), ("\\\\n{ {{number}} }", "\\n{ 1 }|\\n{ 2 }|"),
  ])
  func `a template makes a line a row`(_ template: String, _ text: String) throws {
    #expect(try RowTemplate(template, fields: rows.names).text(rows, end: "|") == text)
  }

  @Test func `an unknown field names the nearest`() throws {
    let failure = RowTemplate.Failure(
      message: "'tilte' is no field of this answer", help: "did you mean {{title}}?")
    #expect(throws: failure) { try RowTemplate("{{tilte}}", fields: rows.names) }
    #expect(throws: RowTemplate.Failure.self) { try RowTemplate("{{title", fields: rows.names) }
    #expect(throws: RowTemplate.Failure.self) { try RowTemplate("{title}", fields: rows.names) }
    #expect(try RowTemplate("{{slug}}", fields: ["show"]).names == ["show"])
  }

  @Test func `docs-json names every field`() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../../docs/json.md").standardized
    let words = try String(contentsOf: file, encoding: .utf8)
      .components(separatedBy: "## Shapes")[0].split { " ,\n".contains($0) }.map(String.init)
    func check(_ names: [String]) {
      let list = names.map { "`\($0)`" }
      #expect(words.indices.contains { words[$0...].starts(with: list) }, "\(names)")
    }
    check(ShowRow.fields.map(\.name))
    check(UpNextLine.fields.map(\.name))
    check(CalendarLine.fields.map(\.name))
    check(PlayLine.fields.map(\.name))
    check(ListSize.fields.map(\.name))
    check(Diagnostic.fields.map(\.name))
  }
}
