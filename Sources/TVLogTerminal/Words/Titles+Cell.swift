import TVLogCore

extension Titles {
  /// The name in so many cells: the title is cut, and what tells it from others stays.
  func cell(for show: Show, note: String? = nil, width: Int = 20, on screen: Screen) -> StyledText {
    let notes = [suffix(of: show), note].compactMap { $0 }.map { " (\($0))" }.joined()
    let tail = StyledText(notes)
    let title = StyledText(show.title)
    return title.cut(to: max(8, width - tail.width), ellipsis: screen.marks.ellipsis) + tail
  }
}
