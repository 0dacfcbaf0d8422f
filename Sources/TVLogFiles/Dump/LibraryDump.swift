import LosslessYAML
public import TVLogCore

/// A whole library as one JSON document: the settings, and every show with the keys of its show file.
///
/// Made of the tables that the reader and the writer follow, so each show is one that tvlog reads back
/// (docs/feeds.md, "JSON"). What `overrides` says is applied.
public enum LibraryDump {
  /// Raised when a key goes or changes its meaning.
  public static let version = 1

  public static func bytes(of shows: [Show], settings: Settings) -> [UInt8] {
    bytes(of: shows.map { Part($0) }, settings: settings)
  }

  /// A show's part of the document, so that many can be made at once and no show need be held.
  public struct Part: Sendable {
    fileprivate let slug: String
    fileprivate let bytes: [UInt8]

    public init(_ show: Show) {
      slug = show.slug
      var bytes: [UInt8] = []
      JSONText(show: show).write(to: &bytes, indentation: 4, isCompact: true)
      // Without the room to grow.
      self.bytes = Array(bytes[...])
    }
  }

  public static func bytes(of parts: [Part], settings: Settings) -> [UInt8] {
    let shows = parts.sorted { $0.slug < $1.slug }.map { ($0.slug, JSONText.made($0.bytes)) }
    let document = JSONText.object([
      ("version", .integer(version)), ("settings", JSONText(settings: settings)),
      ("shows", .object(shows)),
    ])
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(4096) { $0 + $1.bytes.count + $1.slug.utf8.count + 16 })
    document.write(to: &bytes, isCompact: true)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The document as JSON Schema; also in docs/library.schema.json.
  public static var schema: String {
    let head: [(String, JSONText)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("tvlog library")),
      ("description", .string("A whole library, as tvlog export json writes it.")),
    ]
    return JSONText.object(head + shape.schema).text() + "\n"
  }

  private static let shape = Shape.object(
    [
      Shape.Property(
        name: "version", summary: "The version of this document.",
        shape: .integer(version...version)),
      Shape.Property(
        name: "settings", summary: "What tvlog.yaml says.",
        shape: .object(SettingsFields.all.map(\.property))),
      Shape.Property(
        name: "shows", summary: "The shows by slug, each as its file.",
        shape: .map(
          key: .text, value: .object(ShowFields.all.map(\.property), required: ["title"]))),
    ], required: ["version", "settings", "shows"])
}

extension JSONText {
  fileprivate init(settings: Settings) {
    let draft = SettingsDraft(settings: settings, zone: settings.zone.name)
    self.init(SettingsFields.all, of: draft)
  }

  fileprivate init(show: Show) {
    self.init(ShowFields.all, of: show)
    guard case .object(let pairs) = self else { return }
    self = .object(pairs.map { $0 == "watched" ? ($0, $1.withLists) : ($0, $1) })
  }

  /// One play as a list of one, so that programs find one shape.
  private var withLists: JSONText {
    guard case .object(let pairs) = self else { return self }
    return .object(
      pairs.map { key, value in
        if case .array = value { (key, value) } else { (key, .array([value])) }
      })
  }

  private init<Target>(_ fields: [Field<Target>], of target: Target) {
    self = .object(
      fields.compactMap { field in
        field.fragment(target).map { (field.name, JSONText($0, field.shape)) }
      })
  }

  /// A value of the type that its key has.
  private init(_ fragment: Fragment, _ shape: Shape) {
    switch fragment {
    case .scalar(let text, _), .literal(let text): self.init(text, shape)
    case .list(let items), .blockList(let items):
      self = .array(items.map { JSONText($0, shape.item) })
    case .map(let pairs), .blockMap(let pairs):
      self = .object(pairs.map { ($0.key, JSONText($0.value, shape.value(of: $0.key))) })
    }
  }

  private init(_ text: String, _ shape: Shape) {
    switch shape {
    case .integer: self = Int(text).map { .integer($0) } ?? .string(text)
    case .number: self = .number(text)
    case .boolean: self = .boolean(text == "true")
    default: self = .string(text)
    }
  }
}

extension Shape {
  /// What a list of this shape holds.
  fileprivate var item: Shape {
    switch self {
    case .list(let item): item
    case .either(let shapes):
      shapes.first { if case .list = $0 { true } else { false } }?.item ?? .text
    default: .text
    }
  }

  /// What a mapping of this shape has at a key.
  fileprivate func value(of key: String) -> Shape {
    switch self {
    case .map(_, let value): value
    case .object(let properties, _): properties.first { $0.name == key }?.shape ?? .text
    default: .text
    }
  }
}
