/// One figure of statistics, its rule, and the lines of the show files that it was read off.
public struct StatisticsFigure: Sendable {
  /// With its value, such as `plays 1204`.
  public let figure: String
  public let rule: StatisticsRule
  public let sources: [Source]

  /// A key of a show's file, such as `watched/S01E03`.
  public struct Source: Hashable, Sendable {
    public let slug: String
    public let path: String
  }
}

extension StatisticsFigure.Source: Comparable {
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.slug, lhs.path) < (rhs.slug, rhs.path)
  }
}
