/// Something wrong with a file, said so that a person finds it and knows what to type.
public struct Diagnostic: Error, Hashable, Sendable {
  public enum Severity: String, Sendable { case error, warning }

  public var severity: Severity
  public var kind: Kind
  /// What is wrong, one sentence without a full stop.
  public var message: String
  /// As the person would name it: relative to the library.
  public var path: String
  public var place: Place
  /// What to type, or what a right value looks like.
  public var help: String?

  /// A stretch of one line, with the line's text for the excerpt.
  public struct Place: Hashable, Sendable {
    /// Counted from 1.
    public var line: Int
    /// Counted from 1 in Unicode scalars.
    public var column: Int
    /// Columns that the caret underlines; at least 1.
    public var length: Int
    public var excerpt: String

    public init(line: Int, column: Int, length: Int, excerpt: String) {
      self.line = line
      self.column = column
      self.length = length
      self.excerpt = excerpt
    }
  }

  /// What programs tell apart; the words for people are in `message`.
  public enum Kind: String, CaseIterable, Sendable {
    // The file as text and as YAML.
    case unreadable
    case tooLarge = "too-large"
    case encoding
    case conflictMarker = "conflict-marker"
    case syntax
    case multipleDocuments = "multiple-documents"
    case duplicateKey = "duplicate-key"
    case anchor
    // The values.
    case structure
    case value
    case missingTitle = "missing-title"
    case missingValue = "missing-value"
    case unknownKey = "unknown-key"
    case slug
    // What they mean together.
    case unknownEpisodes = "unknown-episodes"
    case severalStatuses = "several-statuses"
    case playBeforeAir = "play-before-air"
    case futurePlay = "future-play"
    case timeZone = "time-zone"
    // What they mean beside the others of the library.
    case duplicateID = "duplicate-id"
    case duplicateTitle = "duplicate-title"
    case query
    // A bug of ours.
    case disagreement
  }

  public init(
    _ severity: Severity, _ kind: Kind, _ message: String, path: String, place: Place,
    help: String? = nil
  ) {
    self.severity = severity
    self.kind = kind
    self.message = message
    self.path = path
    self.place = place
    self.help = help
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The first line of what is printed: it can be searched for, and editors jump to it.
  public var description: String {
    "\(path):\(place.line):\(place.column): \(severity.rawValue): \(message)"
  }
}

extension Diagnostic {
  /// By file and place.
  public func precedes(_ other: Diagnostic) -> Bool {
    (path, place.line, place.column) < (other.path, other.place.line, other.place.column)
  }
}
