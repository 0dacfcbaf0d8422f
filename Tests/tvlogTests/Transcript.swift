/// A terminal session: lines of comment, then commands with what they print.
///
///     # library: demo
///     $ tvlog next the-wire
///     The Wire  start: want-to-watch, 60 aired
///     [1]
struct Transcript: CustomStringConvertible {
  struct Step {
    var command: String
    var output: String
  }

  /// What stands above the first command: `# name: value` where the session asks for something.
  var head: [Substring] = []
  var steps: [Step] = []

  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), output: ""))
      } else if steps.isEmpty {
        head.append(line)
      } else {
        steps[steps.count - 1].output += line + "\n"
      }
    }
  }

  func setting(_ name: String) -> String? {
    let prefix = "# \(name): "
    return head.first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }

  var description: String {
    head.map { "\($0)\n" }.joined() + steps.map { "$ \($0.command)\n\($0.output)" }.joined()
  }
}
