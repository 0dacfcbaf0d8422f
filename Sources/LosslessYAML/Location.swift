/// A place in a file as editors show it.
public struct Location: Hashable, Comparable, Sendable {
  /// Counted from 1; LF, CRLF and a lone CR end a line (YAML 1.2, section 5.4).
  public var line: Int

  /// Counted from 1 in Unicode scalars; a leading byte order mark does not count.
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: Location, right: Location) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
