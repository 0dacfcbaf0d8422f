/// How far a long piece of work is: `refresh ━━━━╌╌╌╌╌╌╌╌╌╌╌╌  12/80  Slow Horses`.
package struct ProgressLine: Answer {
  package var name: String
  package var done: Int
  package var all: Int
  /// What is being worked on.
  package var current: String

  package init(_ name: String, done: Int, of all: Int, current: String = "") {
    self.name = name
    self.done = done
    self.all = all
    self.current = current
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let bar = Bar.text(min(done, all), of: all, marks: screen.marks)
    let line = StyledText("\(name) ") + bar + StyledText("  \(done)/\(all)")
    let label = current.isEmpty ? StyledText() : StyledText("  \(current)", .quiet)
    return [(line + label).cut(to: screen.width - 1, ellipsis: screen.marks.ellipsis)]
  }
}
