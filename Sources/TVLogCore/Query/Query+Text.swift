extension ShowSearch: CustomStringConvertible {
  /// The query as it would be typed; reading it gives the same one.
  public var description: String {
    let words = query == .everything ? [] : [query.text(inside: .any([]))]
    return (words + order.map { "\($0.field.rawValue)\($0.isDescending ? "-" : "+")" })
      .joined(separator: " ")
  }
}

extension Query {
  /// Parentheses stand where the surroundings would bind stronger.
  fileprivate func text(inside outer: Query) -> String {
    switch (self, outer) {
    case (.term(let term), _): return term.text
    case (.not(let part), _): return "not:\(part.text(inside: self))"
    case (.all(let parts), .any): return parts.map { $0.text(inside: self) }.joined(separator: " ")
    case (.any(let parts), .any([])):
      return parts.map { $0.text(inside: self) }.joined(separator: " or ")
    case (.all(let parts), _):
      return "(\(parts.map { $0.text(inside: self) }.joined(separator: " ")))"
    case (.any(let parts), _):
      return "(\(parts.map { $0.text(inside: self) }.joined(separator: " or ")))"
    }
  }
}

extension QueryTerm {
  fileprivate var text: String {
    let name = field.map { "\($0.rawValue):" } ?? ""
    switch condition {
    case .contains(let text): return name + text.quoted(isBare: field == nil)
    case .equals(let text): return name + (field?.kind == .text ? "=" : "") + text.quoted()
    case .numbers(let low, let high): return name + range(low, high) { $0.decimal }
    case .days(let low, let high): return name + range(low, high) { $0.description }
    }
  }

  private func range<Bound: Strideable>(
    _ low: Bound?, _ high: Bound?, _ text: (Bound) -> String
  ) -> String {
    if let low, low == high { return text(low) }
    return "\(low.map(text) ?? "")..\(high.map(text) ?? "")"
  }
}

extension String {
  /// In quotes where it would else be cut or read as something more.
  fileprivate func quoted(isBare: Bool = false) -> String {
    let scalars = unicodeScalars
    let signs = " \t\r\n()\"\\".unicodeScalars + (isBare ? ":<>=" : "").unicodeScalars
    let isOperator = ["or", "not"].contains(lowercased()) || scalars.first == "="
    let isOrder = isBare && (scalars.last == "+" || scalars.last == "-")
    if !isEmpty, !scalars.contains(where: signs.contains), !isOperator, !isOrder { return self }
    var quoted = "\""
    for scalar in scalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}

extension Int {
  /// Hundredths as a number: `8.5` for 850.
  fileprivate var decimal: String {
    let rest = self % 100
    if rest == 0 { return "\(self / 100)" }
    return "\(self / 100).\(rest % 10 == 0 ? "\(rest / 10)" : padded(rest, to: 2))"
  }
}
