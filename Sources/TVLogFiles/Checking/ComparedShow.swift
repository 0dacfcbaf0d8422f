import TVLogCore

/// What a show may have in common with another by mistake; little, for it is held of every show.
struct ComparedShow: Sendable {
  let place: ShowPlace
  /// In small letters.
  let title: String
  let ids: ShowIDs
  let isDated: Bool

  init(_ show: Show, _ place: ShowPlace) {
    self.place = place
    title = show.title.lowercased()
    ids = show.about.ids
    isDated = show.about.premiered != nil
  }
}
