import TVLogCore

/// One line of a history: a play, or the neighbours that one key of the file tells of together.
struct HistoryEntry {
  let first: PlayLine
  let key: EpisodeKey
  let lines: [PlayLine]

  /// The day, month or year under which it stands.
  var headDate: PlayDate { first.date.day.map { .day($0) } ?? first.date }

  private var time: String? {
    if case .minute(let time, _) = first.date { LocalTime.clock(time.minute) } else { nil }
  }

  var title: String {
    lines.count == 1 ? first.episode?.title ?? "" : Codes.count(lines.count)
  }

  var minutes: String {
    if lines.count == 1 { return Minutes.single(first.minutes) }
    let all = lines.reduce(Int?(0)) { sum, line in
      sum.flatMap { sum in line.minutes.map { sum + $0 } }
    }
    return Minutes.total(all)
  }

  /// `21:40, the second time`, `not in the episode list`.
  var note: String {
    let isAgain = first.number > 1 && lines.count == 1
    let notes = [
      time, isAgain ? "the \(Ordinal.word(first.number)) time" : nil,
      first.episode == nil ? "not in the episode list" : nil,
    ]
    return notes.compactMap { $0 }.joined(separator: ", ")
  }

  /// In the order of the lines; of a key that names several episodes, one entry for each run of them.
  static func entries(of lines: ArraySlice<PlayLine>) -> [HistoryEntry] {
    var entries: [HistoryEntry] = []
    var rest = lines
    while let first = rest.first {
      let same = rest.prefix { first.isNoted(with: $0) }
      rest = rest.dropFirst(same.count)
      for key in EpisodeKey.keys(for: same.map(\.code)).reversed() {
        let members = same.filter { key.contains($0.code) }
        guard let first = members.first else { continue }
        entries.append(HistoryEntry(first: first, key: key, lines: members))
      }
    }
    return entries
  }
}

extension PlayLine {
  /// Both were written down by one key that names several episodes, or they are the same.
  fileprivate func isNoted(with other: PlayLine) -> Bool {
    guard show.slug == other.show.slug, date == other.date else { return false }
    return play.isBulk ? play.key == other.play.key : code == other.code && number == other.number
  }
}
