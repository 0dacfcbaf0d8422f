extension [UndoJournal.Entry] {
  /// Changes that are not taken back; or undoings that are not.
  public func open(redo: Bool) -> [UndoJournal.Entry] {
    var undone: Set<Int> = []
    for entry in reversed() where !undone.contains(entry.number) {
      if let number = entry.undoes { undone.insert(number) }
    }
    let kinds = Dictionary(map { ($0.number, $0.isUndoing(in: self)) }) { first, _ in first }
    return filter { !undone.contains($0.number) && kinds[$0.number] == redo }
  }
}

extension UndoJournal.Entry {
  /// An undoing of an undoing is a change again.
  fileprivate func isUndoing(in entries: [UndoJournal.Entry]) -> Bool {
    guard let number = undoes else { return false }
    return !(entries.first { $0.number == number }?.isUndoing(in: entries) ?? false)
  }
}
