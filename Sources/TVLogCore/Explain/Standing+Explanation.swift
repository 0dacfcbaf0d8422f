extension Standing {
  /// Every figure of `progress SHOW`.
  public var progressExplanations: [Explanation] {
    let progress = progress
    return [
      Explanation(
        "aired \(progress.aired)", rule: .aired, sources: sources(of: counted) + followed),
      Explanation("completed \(progress.completed)", rule: .completed, sources: doneSources),
      known("percent", progress.percent, rule: .percent, sources: []),
      known("minutes left", progress.minutesLeft, rule: .minutesLeft, sources: runtimeSources),
      Explanation("plays \(progress.plays)", rule: .plays, sources: playSources),
      nextExplanation, statusExplanation,
    ]
  }

  /// Every figure of `next SHOW`.
  public var nextExplanations: [Explanation] {
    [nextExplanation, behindExplanation] + groupExplanations + [statusExplanation]
  }

  private var nextExplanation: Explanation {
    if isListUnknown { return Explanation("next ?", rule: .listUnknown, sources: ["episodes"]) }
    guard let next = nextEpisode else {
      return Explanation("next -", rule: .nothingNext, sources: [])
    }
    let last = next.rule == .afterLast ? lastPlayedIndex.map { episodes[$0] } : nil
    return Explanation(
      "next \(next.episode.code)", rule: next.explanation,
      sources: ["episodes/\(next.episode.code)"] + (last.map { playSources(of: [$0]) } ?? [])
        + ruleSources)
  }

  private var behindExplanation: Explanation {
    let undone = next == .latest ? episodes.filter(\.isCounted).suffix(1) : counted[...]
    return known(
      "behind", behind, rule: next == .latest ? .behindLatest : .behind,
      sources: sources(of: undone.filter { !$0.isDone }) + run)
  }

  private var groupExplanations: [Explanation] {
    let lines = UpNextShow(self).lines
    if lines.isEmpty { return [Explanation("group -", rule: .hidden, sources: statusSources)] }
    return lines.map { line in
      let last = episodes.filter { $0.plays.contains { $0.date == lastPlay } }.suffix(1)
      return Explanation(
        "group \(line.group.rawValue)", rule: .group,
        sources: (line.next.map { ["episodes/\($0.episode.code)"] } ?? [])
          + playSources(of: Array(last)) + statusSources + run)
    }
  }

  private var statusExplanation: Explanation {
    Explanation(
      "status \(status?.rawValue ?? "-")", rule: show.status == nil ? .derivedStatus : .status,
      sources: statusSources)
  }

  private func known(
    _ name: String, _ figure: Int?, rule: Explanation.Rule, sources: [String]
  ) -> Explanation {
    guard let figure else {
      let isNothing = rule == .percent && !isListUnknown
      return Explanation(
        "\(name) \(isNothing ? "-" : "?")",
        rule: isListUnknown ? .listUnknown : rule, sources: sources)
    }
    return Explanation("\(name) \(figure)", rule: rule, sources: sources)
  }
}

extension NextEpisode {
  fileprivate var explanation: Explanation.Rule {
    switch rule {
    case .afterLast: .afterLast
    case .firstGap: .firstGap
    case .latest: .latest
    case .upcoming: .upcoming
    }
  }
}
