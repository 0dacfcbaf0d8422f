/// Why a command or a request ends without an answer, in a person's words.
public struct Failure: Error, Sendable {
  /// The exit codes that scripts rely on (docs/errors.md).
  public enum Code: Int32, Sendable {
    case findings = 1
    case failure = 2
    case conflict = 3
    case notFound = 4
    case usage = 64
  }

  public let code: Code
  /// What is wrong, one sentence; nil where the findings say it.
  public var message: String?
  /// What to type instead.
  public var help: String?
  public var findings: [Diagnostic] = []
  /// Lines that belong between message and help, such as candidates.
  public var details: [String] = []

  public init(
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
public protocol FailureConvertible: Error {
  var failure: Failure { get }
}

extension Failure: FailureConvertible {
  public var failure: Failure { self }

  /// The same fault in a person's words.
  public init(_ error: any Error) {
    self = (error as? any FailureConvertible)?.failure ?? Failure(.failure, "\(error)")
  }
}
