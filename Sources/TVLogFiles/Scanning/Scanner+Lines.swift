import TVLogCore

// Lines that are read as a whole; nil where one is written otherwise than tvlog does, and the fields read it.

extension Scanner {
  mutating func watched(into watched: inout [Show.Watched]) -> EpisodeKey? {
    line { line, _ in line.watched(into: &watched) }
  }

  mutating func episode(into episodes: inout [Episode]) -> EpisodeCode? {
    line { line, file in line.episode(of: file, into: &episodes) }
  }

  mutating func season(into seasons: inout [Season]) -> Int? {
    line { line, _ in line.season(into: &seasons) }
  }

  mutating func role() -> About.Role? {
    flowDepth > 0 ? nil : line { line, _ in line.role() }
  }
}
