import TVLogCore

/// Why a command ends without an answer; what it says goes to standard error.
struct Failure: Error {
  /// The exit codes that scripts rely on (docs/errors.md).
  enum Code: Int32 {
    case findings = 1
    case failure = 2
    case conflict = 3
    case notFound = 4
    case usage = 64
  }

  let code: Code
  /// What is wrong, one sentence; nil where the findings say it.
  var message: String?
  /// What to type instead.
  var help: String?
  var findings: [Diagnostic] = []
  /// Lines that belong between message and help, such as candidates.
  var details: [String] = []

  init(
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
