/// Neighbouring episodes of one show at one time of one day, which share a line.
public struct CalendarEntry: Sendable {
  /// Never empty.
  public let key: EpisodeKey
  public let lines: [CalendarLine]

  public enum State: Sendable { case ahead, missed, done }

  public var state: State {
    if lines.contains(where: { !$0.hasAired }) { return .ahead }
    return lines.allSatisfy(\.isDone) ? .done : .missed
  }

  /// `Bad Apples`, `8 episodes`.
  public var title: String {
    lines.count == 1 ? lines.first?.episode.title ?? "" : Codes.count(lines.count)
  }

  public var minutes: String {
    if lines.count == 1 { return Minutes.single(lines.first?.minutes) }
    let all = lines.reduce(Int?(0)) { sum, line in
      sum.flatMap { sum in line.minutes.map { sum + $0 } }
    }
    return Minutes.total(all)
  }

  /// What is worth knowing: that it was missed, that a season ends or begins, else where it airs.
  public func note(isShort: Bool) -> String {
    switch state {
    case .missed: return "not seen"
    case .done: return ""
    case .ahead: break
    }
    let season = isShort ? "" : "season "
    if lines.contains(where: \.isFinale) { return "\(season)finale" }
    if lines.contains(where: \.episode.code.isPremiere) {
      return "\(season)premiere"
    }
    return lines.first?.show.about.network ?? ""
  }
}

extension CalendarEntry {
  /// The entries of one day: by time, then by title.
  public static func entries(of lines: [CalendarLine]) -> [CalendarEntry] {
    let airings = Dictionary(grouping: lines) { Airing(slug: $0.show.slug, minute: $0.minute) }
    return airings.values.flatMap(neighbours).sorted { $0.order < $1.order }
  }

  private struct Airing: Hashable {
    let slug: String
    let minute: Int?
  }

  private static func neighbours(_ lines: [CalendarLine]) -> [CalendarEntry] {
    EpisodeKey.keys(for: lines.map(\.episode.code)).map { key in
      CalendarEntry(key: key, lines: lines.filter { key.contains($0.episode.code) })
    }
  }

  private var order: (Int, String, EpisodeKey) {
    let minute = lines.compactMap(\.minute).min() ?? -1
    return (minute, lines.first?.show.title.sortKey ?? "", key)
  }
}
