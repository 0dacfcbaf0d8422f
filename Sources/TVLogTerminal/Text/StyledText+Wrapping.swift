extension StyledText {
  /// Broken between words into lines of at most so many cells; all but the first are indented.
  func wrapped(to width: Int, indent: Int = 2) -> [StyledText] {
    var lines: [StyledText] = []
    var line = StyledText()
    for word in words {
      if !line.isEmpty, line.width + word.trimmed().width > width {
        lines.append(line.trimmed())
        line = .spaces(indent)
      }
      line += word
    }
    return line.isEmpty ? lines : lines + [line.trimmed()]
  }

  /// Each with the spaces after it.
  private var words: [StyledText] {
    var words: [StyledText] = []
    var isBreak = true
    for run in runs {
      var rest = run.text[...]
      while let first = rest.first {
        let isSpace = first == " "
        if isBreak && !isSpace || words.isEmpty { words.append(StyledText()) }
        isBreak = isSpace
        let piece = rest.prefix { ($0 == " ") == isSpace }
        words[words.count - 1] += StyledText(String(piece), run.style)
        rest = rest[piece.endIndex...]
      }
    }
    return words
  }
}
