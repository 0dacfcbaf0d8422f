/// One reason why a file is not a document that can be read or edited.
package struct Problem: Error, Hashable, Sendable {
  /// What callers tell apart; the words for people are in `message` and `help`.
  package enum Kind: Hashable, Sendable {
    case conflictMarker
    case duplicateKey
    case encoding
    case limit
    case multipleDocuments
    case syntax
  }

  package var kind: Kind

  /// What is wrong, one sentence without a full stop.
  package var message: String

  package var location: Location

  /// How many columns a caret line should underline; at least 1.
  package var length: Int

  /// The other place that belongs to it, such as the first of two equal keys.
  package var related: Location?

  /// What the person can do about it, if that is not plain from the message.
  package var help: String?

  package init(
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
  package var description: String { "\(location.line):\(location.column): \(message)" }
}
