/// Phrases in a row, as `29 of 60 done, 48 %; 31 left`, which lines break only between.
struct Phrases {
  var phrases: [String]
  var separator = "; "
  var style = Style.quiet
  /// Spaces before all lines but the first.
  var indent = 2

  init(_ phrases: [String?], separator: String = "; ", style: Style = .quiet, indent: Int = 2) {
    self.phrases = phrases.compactMap { $0 }.filter { !$0.isEmpty }
    self.separator = separator
    self.style = style
    self.indent = indent
  }

  /// The first line begins with `start`; a phrase longer than a line is broken between words.
  func lines(after start: StyledText = StyledText(), width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var line = start
    var isAtStart = true
    for (index, phrase) in phrases.enumerated() {
      let end = index + 1 < phrases.count ? separator : ""
      let text = StyledText(phrase + end, style)
      if !isAtStart, line.width + text.trimmed().width > width {
        lines += line.wrapped(to: width, indent: indent)
        line = .spaces(indent)
      }
      line += text
      isAtStart = false
    }
    return isAtStart ? [] : lines + line.wrapped(to: width, indent: indent)
  }
}
