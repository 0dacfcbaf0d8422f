import TVLogCore
import TVLogFiles

/// The plays of one show of the library.
struct ShowPlays {
  /// Its outline.
  let show: Show
  let lines: [PlayLine]

  init(_ standing: Standing) {
    show = standing.show.outline
    lines = PlayLine.lines(standing)
  }
}

extension Session {
  /// Every play of every show, which is let go as soon as its lines are made.
  func plays() async throws -> Loaded<ShowPlays> {
    try await load { ShowPlays(standing(of: $0.apartFromFile)) }
  }
}
