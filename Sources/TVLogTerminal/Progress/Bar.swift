/// A part of a whole as a bar of cells.
enum Bar {
  /// Full only when all is done.
  static func text(_ done: Int, of all: Int, width: Int = 16, marks: Marks) -> StyledText {
    let full = all == 0 ? 0 : done * width / all
    return StyledText(String(repeating: marks.barDone, count: full), .done)
      + StyledText(String(repeating: marks.barLeft, count: width - full), .quiet)
  }
}
