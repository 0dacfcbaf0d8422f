/// One reason why a file is not a document that can be read or edited.
public struct Problem: Error, Hashable, Sendable {
  /// What callers tell apart; the words for people are in `message` and `help`.
  public enum Kind: Hashable, Sendable {
    case conflictMarker
    case duplicateKey
    case encoding
    case limit
    case multipleDocuments
    case syntax
  }

  public var kind: Kind

  /// What is wrong, one sentence without a full stop.
  public var message: String

  public var location: Location

  /// How many columns a caret line should underline; at least 1.
  public var length: Int

  /// The other place that belongs to it, such as the first of two equal keys.
  public var related: Location?

  /// What the person can do about it, if that is not plain from the message.
  public var help: String?

  public init(
    _ kind: Kind, _ message: String, at location: Location, length: Int = 1,
    related: Location? = nil, help: String? = nil
  ) {
    self.kind = kind
    self.message = message
    self.location = location
    self.length = length
    self.related = related
    self.help = help
  }
}

extension Problem: CustomStringConvertible {
  public var description: String { "\(location.line):\(location.column): \(message)" }
}
