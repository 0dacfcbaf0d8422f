import TVLogCore

/// The groups of `progress`, in their order.
enum ProgressGroup: CaseIterable {
  case watching, onHold, dropped, completed, wantToWatch, onNoList

  var name: String {
    switch self {
    case .watching: "Watching"
    case .onHold: "On hold"
    case .dropped: "Dropped"
    case .completed: "Completed"
    case .wantToWatch: "Want to watch"
    case .onNoList: "On no list"
    }
  }

  /// A show in a run is being watched, whatever its list.
  func contains(_ standing: Standing) -> Bool {
    switch standing.isRewatching ? .watching : standing.status {
    case .watching: self == .watching
    case .onHold: self == .onHold
    case .dropped: self == .dropped
    case .completed: self == .completed
    case .wantToWatch: self == .wantToWatch
    case nil: self == .onNoList
    }
  }
}
