import TVLogCore
import TVLogExport
import TVLogGit
import TVLogMetadata
import TVLogTerminal

extension Failure: Answer {
  func lines(on screen: Screen) -> [StyledText] {
    findings.flatMap { FindingAnswer($0).lines(on: screen) }
      + (message.map { [StyledText("error: ", .error) + StyledText($0)] } ?? [])
      + details.map { StyledText($0) }
      + helpLines
  }
}

extension Failure {
  /// The first line says what to do; a snippet to paste may follow.
  private var helpLines: [StyledText] {
    guard let help else { return [] }
    let lines = help.split(separator: "\n").map { StyledText(String($0)) }
    return [StyledText("help: ", .help) + (lines.first ?? "")] + lines.dropFirst()
  }
}

extension GitError: FailureConvertible {
  /// What git says besides stands below its first line.
  var failure: Failure {
    let rest = description.dropFirst(firstLine.count).split(separator: "\n")
    return Failure(.failure, firstLine, details: rest.map { "  \($0)" })
  }
}

extension TemplateProblems: FailureConvertible {
  var failure: Failure { Failure(.failure, nil, findings: findings) }
}

extension ProviderError: FailureConvertible {
  var failure: Failure {
    guard reason.isNotFound else { return Failure(.failure, description) }
    let parts = description.split(separator: "; ", maxSplits: 1).map { String($0) }
    return Failure(.notFound, parts[0], help: parts.count > 1 ? parts[1] : nil)
  }
}
