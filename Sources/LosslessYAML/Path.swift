/// The way from the root to a node: keys of mappings and indexes of sequences.
package struct Path: Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    case key(String)

    /// Counted from 0.
    case index(Int)
  }

  package var steps: [Step]

  package init(_ steps: [Step]) {
    self.steps = steps
  }

  /// The path of the collection that holds the node; nil for the root.
  package var parent: Path? {
    steps.isEmpty ? nil : Path(steps.dropLast())
  }

  package func appending(_ step: Step) -> Path {
    Path(steps + [step])
  }
}

extension Path: ExpressibleByArrayLiteral {
  package init(arrayLiteral steps: Step...) {
    self.init(steps)
  }
}

extension Path.Step: ExpressibleByStringLiteral {
  package init(stringLiteral key: String) {
    self = .key(key)
  }
}

extension Path.Step: ExpressibleByIntegerLiteral {
  package init(integerLiteral index: Int) {
    self = .index(index)
  }
}

extension Path: CustomStringConvertible {
  /// For people, such as `watched.S01E03[0]`.
  package var description: String {
    guard !steps.isEmpty else { return "the root" }
    return steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
  }
}
