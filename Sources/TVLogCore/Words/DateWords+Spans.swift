extension DateWords {
  /// `3 to 17 Oct`, `18 Oct to 8 Nov`; with years where it began a year ago or earlier.
  public func span(_ days: ClosedRange<Day>) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    guard isWithinYear(first) else { return fullSpan(days) }
    if first == last { return dayAndMonth(first) }
    let isOneMonth = first.startOfMonth == last.startOfMonth
    return "\(isOneMonth ? "\(first.day)" : dayAndMonth(first)) to \(dayAndMonth(last))"
  }

  /// `2 Apr to 30 Apr 2022`, `28 Dec 2022 to 3 Jan 2023`.
  public func fullSpan(_ days: ClosedRange<Day>) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    if first == last { return withYear(first) }
    let begin = first.year == last.year ? dayAndMonth(first) : withYear(first)
    return "\(begin) to \(withYear(last))"
  }

  /// `since 14 Nov`, `since 8 Jul 2024`.
  public func since(_ day: Day) -> String {
    "since \(isWithinYear(day) ? dayAndMonth(day) : withYear(day))"
  }

  /// `since 14 Nov 2026`.
  public func fullSince(_ day: Day) -> String { "since \(withYear(day))" }
}
