/// How one column of a table takes its place.
struct Column {
  enum Alignment { case left, right }

  var alignment = Alignment.left
  /// Spaces before it; the first column has none.
  var gap = 2
  /// Cells it has even where its texts are shorter; a column without any text has none.
  var least = 0
  /// Cells it never exceeds, except with room to spare where `takesSpareRoom`.
  var most = Int.max
  var takesSpareRoom = false
  /// Which gives way first when the line is full; nil: it never does.
  var yields: Yield?

  struct Yield {
    /// 1 is the first.
    var turn: Int
    /// Cells that it keeps.
    var keeps: Int
    /// Where fewer would be left it goes altogether.
    var vanishes = false
  }
}

extension Column {
  /// A show's title, cut at 20 cells.
  static let showTitle = Column(gap: 1, least: 20, most: 20, yields: Yield(turn: 3, keeps: 12))

  /// An episode's title, which may be longer where there is room.
  static let episodeTitle = Column(
    least: 20, most: 20, takesSpareRoom: true, yields: Yield(turn: 2, keeps: 10))

  /// The same where it is the least that a line tells: gone in a narrow table.
  static let spareEpisodeTitle = Column(
    least: 20, most: 20, takesSpareRoom: true,
    yields: Yield(turn: 0, keeps: 10, vanishes: true))

  static let minutes = Column(alignment: .right, least: 7)

  /// Why a line stands where it stands: the first to give way.
  static let reason = Column(yields: Yield(turn: 1, keeps: 14))
}
