/// Why an edit was not made; nothing was changed then.
public struct EditRefused: Error, Sendable {
  public enum Reason: Error, Hashable, Sendable {
    case alias
    case anchorOrTag
    case commentsBetween
    case explicitKey
    case keyExists
    case noSuchNode
    case notAList
    case notAMapping
    case notAValue

    /// The result would not parse, or would say something else than the edit asked for.
    case wouldChangeMore
  }

  public var reason: Reason

  /// What stands in the way, one sentence without a full stop.
  public var message: String

  public var path: Path

  /// Where the person has to look: the last node of the path that is in the file.
  public var location = Location(line: 1, column: 1)

  /// What to paste by hand instead; nil for a removal.
  public var snippet: String?
}

extension EditRefused {
  init(_ edit: Edit, _ reason: Reason) {
    self.init(
      reason: reason, message: reason.message(edit.path), path: edit.path, snippet: edit.snippet)
  }
}

extension EditRefused.Reason {
  func message(_ path: Path) -> String {
    switch self {
    case .alias: "\(path) is an alias of something written elsewhere"
    case .anchorOrTag: "\(path) carries an anchor or a tag"
    case .commentsBetween: "comments between the entries around \(path) would lose their place"
    case .explicitKey: "\(path) belongs to a key written with \"? \""
    case .keyExists: "\(path) already has one of these keys"
    case .noSuchNode: "there is no \(path)"
    case .notAList: "\(path) is not a list"
    case .notAMapping: "\(path) is not a mapping"
    case .notAValue: "\(path) cannot be changed this way"
    case .wouldChangeMore: "changing \(path) would change something else as well"
    }
  }
}
