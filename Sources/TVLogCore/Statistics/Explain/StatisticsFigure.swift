/// One figure of statistics, its rule, and the lines of the show files that it was read off.
package struct StatisticsFigure: Sendable {
  /// With its value, such as `plays 1204`.
  package let figure: String
  package let rule: StatisticsRule
  package let sources: [Source]

  /// A key of a show's file, such as `watched/S01E03`.
  package struct Source: Hashable, Sendable {
    package let slug: String
    package let path: String
  }
}

extension StatisticsFigure.Source: Comparable {
  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.slug, lhs.path) < (rhs.slug, rhs.path)
  }
}
