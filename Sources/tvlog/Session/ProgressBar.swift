import Glibc
import TVLogTerminal

/// Tells on a terminal how far a piece of work is, once it has taken a second; elsewhere it is silent.
final class ProgressBar {
  private let name: String
  private let all: Int
  private let console: Console
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var done = 0
  private var isDrawn = false

  init(_ name: String, of all: Int, on console: Console) {
    self.name = name
    self.all = all
    self.console = console
    isShown = isatty(2) == 1
  }

  /// One more is done.
  func advance(_ current: String = "") {
    done += 1
    draw(done, of: all, current)
  }

  /// So many are done, of how many.
  func show(_ done: Int, of all: Int) {
    draw(done, of: all, "")
  }

  /// Takes the bar away, so that answers stand alone.
  func finish() {
    if isDrawn { console.write("\r\u{1B}[K", to: 2) }
  }

  private func draw(_ done: Int, of all: Int, _ current: String) {
    guard isShown, ContinuousClock.now - start > .seconds(1) else { return }
    isDrawn = true
    let line = console.messages.text(ProgressLine(name, done: done, of: all, current: current))
    console.write("\r\u{1B}[K" + line.dropLast(), to: 2)
  }
}
