import TVLogCore
import TVLogFiles
import TVLogGit

/// A commit message in words: what happened to each show.
struct CommitWords {
  private let phrases: [String]

  /// `before` and `after` of each path, nil where there is no file.
  init(_ changes: [FileChange], clock: Clock) {
    let (moves, changes) = CommitWords.moves(in: changes)
    var phrases = moves.map { old, new in
      let title = new.after.flatMap { CommitWords.show($0, new.path) }?.title ?? old.path
      return "rename \(title) to \(new.path.fileName.dropLast(5))"
    }
    for change in changes where change.path.hasSuffix(".yaml") && change.path.hasPrefix("shows/") {
      let before = change.before.flatMap { CommitWords.show($0, change.path) }
      let after = change.after.flatMap { CommitWords.show($0, change.path) }
      let title = (after ?? before)?.title ?? change.path
      let events = ShowEvent.events(from: before, to: after, at: clock)
      let isReadable =
        (change.before == nil) == (before == nil) && (change.after == nil) == (after == nil)
      let told = events.contains { $0.isPlay } ? events.filter { !$0.isMove } : events
      phrases += isReadable && !told.isEmpty ? told.map { $0.command(title) } : ["edit \(title)"]
    }
    if changes.contains(where: { !$0.path.hasPrefix("shows/") }) { phrases.append("settings") }
    self.phrases = phrases
  }

  /// Everything on one line.
  var summary: String { phrases.joined(separator: ", ") }

  /// One line that fits, the rest below it, and the mark by which `undo` and `log` know it.
  func message(operation: String) -> String {
    var subject = phrases.first ?? "library"
    var used = 1
    while used < phrases.count, subject.count + phrases[used].count < 66 {
      subject += ", \(phrases[used])"
      used += 1
    }
    if used < phrases.count { subject += " and \(phrases.count - used) more" }
    let body = used < phrases.count ? "\n" + phrases.map { "\($0)\n" }.joined() : ""
    return "\(subject)\n\(body)\nTvlog-Op: \(operation)\n"
  }

  /// Files that got another name alone, and the other changes.
  private static func moves(
    in changes: [FileChange]
  ) -> (moves: [(old: FileChange, new: FileChange)], rest: [FileChange]) {
    var rest = changes
    var moves: [(old: FileChange, new: FileChange)] = []
    for old in changes where old.after == nil {
      guard let index = rest.firstIndex(where: { $0.before == nil && $0.after == old.before })
      else { continue }
      moves.append((old, rest.remove(at: index)))
      rest.removeAll { $0 == old }
    }
    return (moves, rest)
  }

  private static func show(_ bytes: [UInt8], _ path: String) -> Show? {
    let slug = String(path.fileName.dropLast(5))
    return ShowReader.read(bytes, slug: slug, path: path).show
  }
}

extension ShowEvent {
  fileprivate var isPlay: Bool {
    if case .watched = self { true } else { false }
  }

  /// A play moves a list by itself: not worth a word beside it.
  fileprivate var isMove: Bool {
    if case .moved = self { true } else { false }
  }
}
