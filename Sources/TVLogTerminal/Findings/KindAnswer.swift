package import TVLogCore

/// The answer to `check --explain`.
package struct KindAnswer: Answer {
  package var kind: Diagnostic.Kind

  package init(_ kind: Diagnostic.Kind) {
    self.kind = kind
  }

  package func lines(on screen: Screen) -> [StyledText] {
    [StyledText(kind.rawValue, .head)]
      + (.spaces(2) + StyledText(kind.explanation)).wrapped(to: screen.width)
  }
}
