import Glibc
import Synchronization
import TVLogTerminal

/// Tells on a terminal how far a piece of work is, once it has taken a second; elsewhere it is silent.
///
/// Work on several cores may tell of itself from each.
final class ProgressBar: Sendable {
  private let name: String
  private let console: Console
  private let isShown: Bool
  private let state = Mutex(State())

  private struct State {
    var done = 0
    /// Since when nothing was drawn; the first second counts as drawn.
    var drawn = ContinuousClock.now + .milliseconds(900)
    var isDrawn = false
  }

  /// No terminal shows more in a second than ten of them.
  private static let pause = Duration.milliseconds(100)

  init(_ name: String, on console: Console) {
    self.name = name
    self.console = console
    isShown = isatty(2) == 1
  }

  /// One more is done, of how many.
  func advance(of all: Int, _ current: String = "") {
    guard isShown else { return }
    state.withLock { state in
      state.done += 1
      draw(&state, of: all, current)
    }
  }

  /// So many are done, of how many.
  func show(_ done: Int, of all: Int) {
    guard isShown else { return }
    state.withLock { state in
      state.done = done
      draw(&state, of: all, "")
    }
  }

  /// Takes the bar away, so that answers stand alone.
  func finish() {
    state.withLock { state in
      if state.isDrawn { console.write("\r\u{1B}[K", to: 2) }
      state.isDrawn = false
    }
  }

  private func draw(_ state: inout State, of all: Int, _ current: String) {
    let now = ContinuousClock.now
    guard now - state.drawn >= ProgressBar.pause else { return }
    state.drawn = now
    state.isDrawn = true
    let line = console.messages.text(
      ProgressLine(name, done: state.done, of: all, current: current))
    console.write("\r\u{1B}[K" + line.dropLast(), to: 2)
  }
}
