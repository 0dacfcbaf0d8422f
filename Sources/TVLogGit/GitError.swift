/// Git did not do what was asked of it.
package enum GitError: Error, Sendable {
  /// The program could not be started; with the system's reason.
  case notStarted(String)
  /// With the command and what git said.
  case failed(String, output: String)
  case timedOut(String)
  case tooMuchOutput(String)
}

extension GitError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notStarted(let reason): "git could not be started: \(reason)"
    case .failed(let command, let output):
      output.isEmpty ? "git \(command) failed" : "git \(command): \(output)"
    case .timedOut(let command): "git \(command) took too long and was stopped"
    case .tooMuchOutput(let command): "git \(command) printed too much"
    }
  }
}

extension GitError {
  /// Without what git says besides.
  package var firstLine: String { String(description.prefix { !$0.isNewline }) }
}
