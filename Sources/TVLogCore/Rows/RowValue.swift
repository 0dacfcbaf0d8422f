/// One value of a row, as programs read it.
public enum RowValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  /// 85 for 8.5.
  case tenths(Int)
  case flag(Bool)
  case list([String])
  /// Not known.
  case none
}

extension RowValue {
  public init(_ text: String?) { self = text.map { .text($0) } ?? .none }
  public init(_ number: Int?) { self = number.map { .number($0) } ?? .none }
  public init(_ rating: Rating?) { self = rating.map { .tenths($0.tenths) } ?? .none }

  /// A date or a code as the show file writes it.
  public init(_ value: (some CustomStringConvertible & EncodedAsText)?) {
    self = value.map { .text($0.description) } ?? .none
  }
}

extension RowValue: CustomStringConvertible {
  /// The value in one cell; what is not known is empty.
  public var description: String {
    switch self {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .tenths(let tenths): "\(Rating(tenths: tenths))"
    case .flag(let flag): "\(flag)"
    case .list(let items): items.joined(separator: ", ")
    case .none: ""
    }
  }
}

extension RowValue: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .tenths(let tenths): try container.encode(Double(tenths) / 10)
    case .flag(let flag): try container.encode(flag)
    case .list(let items): try container.encode(items)
    case .none: try container.encodeNil()
    }
  }
}
