import TVLogCore
import TVLogFiles

/// Puts the questions of a refresh to whoever sits at the terminal.
struct RefreshQuestions {
  let session: Session
  let writer: RefreshWriter

  /// The result after the answers; the same one where nobody answers.
  func settled(_ result: RefreshResult, place: ShowPlace) -> RefreshResult {
    guard case .asked(let questions, let answer) = result.ending, session.console.isInteractive
    else { return result }
    var dropped: [(RefreshQuestion, moved: Bool)] = []
    for question in questions {
      guard let keepsMoved = ask(question, of: result.show) else { return result }
      dropped.append((question, moved: !keepsMoved))
    }
    let ending = writer.write(answer, to: place, of: result.show) { show in
      for (question, moved) in dropped { show.drop(question, moved: moved) }
    }
    return RefreshResult(show: result.show, ending: ending)
  }

  private func ask(_ question: RefreshQuestion, of show: Show) -> Bool? {
    guard question.help(for: show) != nil else { return nil }
    let answer = session.console.answer(to: "\(show.title): \(question.sentence); keep 1 or 2?")
    switch answer {
    case "1": return true
    case "2": return false
    default: return nil
    }
  }
}

extension RefreshQuestion {
  /// What is to be decided.
  var sentence: String {
    switch subject {
    case .rating(let moved, let there):
      "\(from) is \(to) now, and there are two ratings: 1: \(moved), 2: \(there)"
    case .review(let moved, let there):
      "\(from) is \(to) now, and there are two reviews: 1: \(moved.start), 2: \(there.start)"
    case .override:
      "\(from) is \(to) now, and overrides has both"
    }
  }

  /// What to type to decide it; nil where the file has to be edited.
  func help(for show: Show) -> String? {
    switch subject {
    case .rating: "tvlog rate \(show.slug) \(from) none, or \(to), and refresh again"
    case .review: "tvlog review \(show.slug) \(from) --remove, or \(to), and refresh again"
    case .override: nil
    }
  }
}

extension String {
  fileprivate var start: String {
    let line = prefix { !$0.isNewline }
    return line.count > 40 ? "\(line.prefix(39))…" : String(line)
  }
}
