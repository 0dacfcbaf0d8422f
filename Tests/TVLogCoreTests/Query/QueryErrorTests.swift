import TVLogCore
import Testing

/// Each query with a caret line below it, the message and the help.
@Suite struct QueryErrorTests {
  @Test(arguments: [
    ("genr:drama", "^^^^", "'genr' is no field", "did you mean genre?"),
    (
      "sort:rating", "^^^^", "'sort' is no field",
      "a field with - or + behind it sorts, such as rating-"
    ),
    (
      "drama year:twenty", "           ^^^^^^", "'twenty' is no number",
      "such as year:8, year:5..10 or year:>=8"
    ),
    (
      "watched:soon", "        ^^^^", "'soon' is no date",
      "such as watched:2025, watched:..-30d or watched:>=2025-03-01"
    ),
    ("status:watchng", "       ^^^^^^^", "'watchng' is no status", "did you mean watching?"),
    (
      "state:over", "      ^^^^", "'over' is no state",
      "running, ended, canceled, in-development, unknown"
    ),
    ("year:", "^^^^^", "'year' needs a value", "such as year:8, year:5..10 or year:>=8"),
    ("tag:\"\"", "^^^^^^", "'tag' needs a value", "such as tag:drama"),
    (
      "rating:>=", "^^^^^^^^^", "'rating' needs a value",
      "such as rating:8, rating:5..10 or rating:>=8"
    ),
    ("rating:9..5", "       ^^^^", "the range ends before it begins", "the smaller value first"),
    ("left:..", "     ^^", "'..' stands between two values, one of which may be left out", nil),
    ("rating:<0", "       ^^", "no number is there", nil),
    (
      "year:\"2015..2020\"", "     ^^^^^^^^^^^^", "'2015..2020' is no number",
      "such as year:8, year:5..10 or year:>=8"
    ),
    ("a (b or c", "  ^", "this parenthesis is not closed", nil),
    ("a) b", " ^", "this parenthesis was not opened", nil),
    ("a ()", "  ^", "nothing stands in these parentheses", nil),
    ("a or", "  ^^", "'or' stands between two conditions", nil),
    ("or a", "^^", "'or' stands between two conditions", nil),
    ("a not:", "  ^^^^", "'not' stands before a condition", nil),
    ("title:\"Star", "      ^^^^^", "the quote is not closed", "put a \" at its end"),
    ("\"\"", "^^", "nothing stands between the quotes", "such as \"star trek\""),
    ("日本 genr:x", "   ^^^^", "'genr' is no field", "did you mean genre?"),
  ])
  func `what is wrong, and where`(
    _ query: String, _ caret: String, _ message: String, _ help: String?
  ) {
    let error = #expect(throws: QueryError.self) { try ShowSearch(query, clock: .sample) }
    #expect(error?.message == message)
    #expect(error?.help == help)
    let marks = error.map {
      String(repeating: " ", count: $0.column - 1) + String(repeating: "^", count: $0.length)
    }
    #expect(marks == caret)
  }

  @Test func `an unknown field without a near one names them all`() {
    let error = #expect(throws: QueryError.self) { try ShowSearch("zzzzzz:1", clock: .sample) }
    #expect(error?.help?.hasPrefix("fields: title, status, list") ?? false)
  }

  @Test func `a query has at most 1,000 characters and 32 parentheses`() {
    let long = String(repeating: "a", count: 1_001)
    #expect(throws: QueryError.self) { try ShowSearch(long, clock: .sample) }
    let deep = String(repeating: "(", count: 33) + "a" + String(repeating: ")", count: 33)
    #expect(throws: QueryError.self) { try ShowSearch(deep, clock: .sample) }
  }
}
