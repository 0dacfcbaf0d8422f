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
      for character in run.text {
        if isBreak && character != " " || words.isEmpty { words.append(StyledText()) }
        isBreak = character == " "
        words[words.count - 1] += StyledText(String(character), run.style)
      }
    }
    return words
  }
}
