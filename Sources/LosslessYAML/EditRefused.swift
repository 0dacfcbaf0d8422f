/// Why an edit was not made; nothing was changed then.
package struct EditRefused: Error, Sendable {
  package enum Reason: Hashable, Sendable {
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

  package var reason: Reason

  /// What stands in the way, one sentence without a full stop.
  package var message: String

  package var path: Path

  /// Where the person has to look; nil if nothing of the path is in the file.
  package var location: Location?

  /// What to paste by hand instead; nil for a removal.
  package var snippet: String?
}

extension EditRefused.Reason {
  func message(_ path: Path) -> String {
    switch self {
    case .alias: "\(path) is an alias of something written elsewhere"
    case .anchorOrTag: "\(path) carries an anchor or a tag"
    case .commentsBetween: "comments between the entries around \(path) would lose their place"
    case .explicitKey: "\(path) belongs to a key written with \"? \""
    case .keyExists: "the mapping already has one of the keys"
    case .noSuchNode: "there is no \(path)"
    case .notAList: "\(path) is not a list"
    case .notAMapping: "\(path) is not a mapping"
    case .notAValue: "\(path) cannot be changed this way"
    case .wouldChangeMore: "changing \(path) would change something else as well"
    }
  }
}
