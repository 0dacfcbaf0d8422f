import TVLogCore

/// How one episode stands, as its square shows it.
enum EpisodeMark: CaseIterable {
  case played, again, earlier, next, aired, ahead, skipped

  /// In a run only the plays of the run count as played.
  init(_ standing: EpisodeStanding, isNext: Bool, isInRun: Bool) {
    if standing.isPlayed || standing.isDone && !standing.isSkipped {
      self = standing.plays.count > 1 && !isInRun ? .again : .played
    } else if isNext {
      self = .next
    } else if standing.isSkipped {
      self = .skipped
    } else if !standing.plays.isEmpty {
      self = .earlier
    } else {
      self = standing.hasAired ? .aired : .ahead
    }
  }

  /// The class of the square.
  var name: String {
    switch self {
    case .played: "played"
    case .again: "again"
    case .earlier: "earlier"
    case .next: "next"
    case .aired: "aired"
    case .ahead: "ahead"
    case .skipped: "skipped"
    }
  }

  /// Played needs none: its square is full.
  var symbol: String {
    switch self {
    case .played: ""
    case .again: "2"
    case .earlier: "‹"
    case .next: "▸"
    case .aired: ""
    case .ahead: "·"
    case .skipped: "×"
    }
  }

  /// The number of plays where there were several.
  func symbol(plays: Int) -> String {
    guard self == .again else { return symbol }
    return plays > 9 ? "+" : "\(max(2, plays))"
  }

  var words: String {
    switch self {
    case .played: "played"
    case .again: "played more than once"
    case .earlier: "played in an earlier run"
    case .next: "next"
    case .aired: "aired, not played"
    case .ahead: "not aired"
    case .skipped: "skipped"
    }
  }
}

/// One mark and what it means.
struct MarkModel: TemplateModel {
  var mark: EpisodeMark

  static let fields: [TemplateField<MarkModel>] = [
    .text("mark", "The class of the square.") { $0.mark.name },
    .text("symbol", "What stands in the square.") { $0.mark.symbol },
    .text("words", "What it means.") { $0.mark.words },
  ]
}
