import LosslessYAML

extension JSON {
  /// A document as an editor sees it: plain scalars typed by the core schema of YAML 1.2
  /// (section 10.3.2).
  init(_ node: Node) {
    switch node.kind {
    case .scalar: self = node.style == .plain ? JSON(plain: node.text) : .string(node.text)
    case .alias: self = .string(node.text)
    case .sequence: self = .array(node.items.map { JSON($0) })
    case .mapping:
      let pairs = node.pairs.map { ($0.key.text, JSON($0.value)) }
      self = .object(Dictionary(pairs) { first, _ in first })
    }
  }

  private init(plain text: String) {
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .boolean(true)
    case "false", "False", "FALSE": self = .boolean(false)
    default: self = JSON.number(of: text).map { .number($0) } ?? .string(text)
    }
  }

  private static func number(of text: String) -> Double? {
    if text.wholeMatch(of: /0o[0-7]+/) != nil {
      return Int(text.dropFirst(2), radix: 8).map(Double.init)
    }
    if text.wholeMatch(of: /0x[0-9a-fA-F]+/) != nil {
      return Int(text.dropFirst(2), radix: 16).map(Double.init)
    }
    if text.wholeMatch(of: /[-+]?(\.inf|\.Inf|\.INF)/) != nil { return .infinity }
    guard text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil else {
      return nil
    }
    return Double(text.hasSuffix(".") ? text + "0" : text)
  }
}
