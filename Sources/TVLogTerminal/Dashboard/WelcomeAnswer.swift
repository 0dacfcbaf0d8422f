/// What a newcomer reads: no library, or nothing in it.
package struct WelcomeAnswer: Answer {
  package init() {}

  package func lines(on screen: Screen) -> [StyledText] {
    let steps = [
      ("tvlog init", "make a library here"), ("tvlog add \"Slow Horses\"", "take a show into it"),
      ("tvlog watch slow-horses s01e01", "note what you watched"),
      ("tvlog next", "see what to watch now"), ("tvlog help", "all commands"),
    ]
    return [
      [StyledText("Your television history as plain text.", .head)],
      steps.map { command, purpose in
        let padding = StyledText.spaces(32 - command.count)
        return .spaces(2) + StyledText(command, .code) + padding + StyledText(purpose, .quiet)
      },
    ].separated()
  }
}
