/// The way from the root to a node: keys of mappings and indexes of sequences.
public struct Path: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case key(String)

    /// Counted from 0.
    case index(Int)
  }

  public var steps: [Step]

  public init(_ steps: [Step]) {
    self.steps = steps
  }

  /// The path of the collection that holds the node; nil for the root.
  public var parent: Path? {
    steps.isEmpty ? nil : Path(steps.dropLast())
  }

  public func appending(_ step: Step) -> Path {
    Path(steps + [step])
  }
}

extension Path: ExpressibleByArrayLiteral {
  public init(arrayLiteral steps: Step...) {
    self.init(steps)
  }
}

extension Path.Step: ExpressibleByStringLiteral {
  public init(stringLiteral key: String) {
    self = .key(key)
  }
}

extension Path.Step: ExpressibleByIntegerLiteral {
  public init(integerLiteral index: Int) {
    self = .index(index)
  }
}

extension Path: CustomStringConvertible {
  /// For people, such as `watched.S01E03[0]`.
  public var description: String {
    guard !steps.isEmpty else { return "the root" }
    return steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
  }
}
