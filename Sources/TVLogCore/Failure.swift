/// Why a command or a request ends without an answer, in a person's words.
package struct Failure: Error, Sendable {
  /// The exit codes that scripts rely on (docs/errors.md).
  package enum Code: Int32, Sendable {
    case findings = 1
    case failure = 2
    case conflict = 3
    case notFound = 4
    case usage = 64
  }

  package let code: Code
  /// What is wrong, one sentence; nil where the findings say it.
  package var message: String?
  /// What to type instead.
  package var help: String?
  package var findings: [Diagnostic] = []
  /// Lines that belong between message and help, such as candidates.
  package var details: [String] = []

  package init(
    _ code: Code, _ message: String?, help: String? = nil, findings: [Diagnostic] = [],
    details: [String] = []
  ) {
    self.code = code
    self.message = message
    self.help = help
    self.findings = findings
    self.details = details
  }
}

/// An error that can be told in a person's words.
package protocol FailureConvertible: Error {
  var failure: Failure { get }
}

extension Failure: FailureConvertible {
  package var failure: Failure { self }

  /// The same fault in a person's words.
  package init(_ error: any Error) {
    self = (error as? any FailureConvertible)?.failure ?? Failure(.failure, "\(error)")
  }
}
