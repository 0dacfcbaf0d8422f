extension [UndoJournal.Entry] {
  /// Changes that are not taken back; or undoings that are not.
  ///
  /// Of a change that was taken back and made again, what made it again stands for it.
  public func open(redo: Bool) -> [UndoJournal.Entry] {
    let undoes = Dictionary(map { ($0.number, $0.undoes) }) { first, _ in first }
    var undone: Set<Int> = []
    for entry in reversed() where !undone.contains(entry.number) {
      var earlier = entry.undoes
      while let number = earlier, undone.insert(number).inserted {
        earlier = undoes[number] ?? nil
      }
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
