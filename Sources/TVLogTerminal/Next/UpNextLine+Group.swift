import TVLogCore

extension UpNextLine.Group {
  var name: String {
    switch self {
    case .today: "Today"
    case .new: "New"
    case .continuing: "Continue"
    case .stalled: "Stalled"
    case .start: "Start"
    case .waiting: "Waiting"
    case .caughtUp: "Caught up"
    case .finished: "Finished"
    }
  }

  /// Counted in the last line instead of listed.
  var isFolded: Bool { self == .caughtUp || self == .finished }
}

extension UpNextLine {
  /// Green can be watched now, blue has not aired, yellow has waited for long.
  var codeStyle: Style {
    guard next?.isWatchable ?? false else { return .ahead }
    return switch group {
    case .today, .new, .continuing: .ready
    case .stalled: .late
    case .start, .waiting, .caughtUp, .finished: .code
    }
  }
}
