/// The show file as JSON Schema, for editors that check while one types (docs/format.md, "Schema").
///
/// It is made of the tables that the reader follows. What it cannot tell, such as a range that runs
/// backwards, only `check` finds.
public enum ShowSchema {
  /// What a library's own copy of it is called: `tvlog schema > show.schema.json`.
  public static let fileName = "show.schema.json"

  public static var text: String {
    let head: [(String, JSONText)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("tvlog show file")),
      ("description", .string("One show of a television history: shows/**/SLUG.yaml.")),
    ]
    let shape = Shape.object(ShowFields.all.map(\.property), required: ["title"])
    return JSONText.object(head + shape.schema).text() + "\n"
  }
}
