import Synchronization

/// The changes of one command, which `undo` takes back together.
public final class UndoStep: Sendable {
  private let first = Mutex<Int?>(nil)

  public init() {}

  /// The number of its first note, which is this one where there is none.
  func number(beginningWith number: Int) -> Int {
    first.withLock { first in
      first = first ?? number
      return first ?? number
    }
  }
}

/// A note of the journal: the name of its file is `17`, or `19-17` for one more of the step that 17 began.
struct UndoNote {
  let number: Int
  let step: Int

  var name: String { step == number ? "\(number)" : "\(number)-\(step)" }
}

extension UndoNote {
  /// Nil for other files.
  init?(_ name: String) {
    let numbers = name.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(numbers.count), let number = numbers[0], let step = numbers.last ?? nil,
      0 < step, step <= number
    else { return nil }
    self.init(number: number, step: step)
  }
}
