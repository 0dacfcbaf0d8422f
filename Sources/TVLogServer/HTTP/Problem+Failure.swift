import TVLogCore
import TVLogFiles
import TVLogMetadata

extension Problem {
  /// The same fault as the command line tells it; what concerns this machine alone is told in the log.
  init(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let error as QueryError:
      self = .usage("q", "column \(error.column): \(error.message)")
      help = error.help
    case let error as ProviderError: self = Problem(provider: error)
    case let error as LibraryWriter.Failure: self = Problem(writer: error)
    case let error as any FailureConvertible where !(error is FileError):
      self = Problem(error.failure)
    default: self = .internalError
    }
  }

  static let internalError = Problem(
    500, "failure", "The server could not do this", detail: "its log says why")

  private init(_ failure: Failure) {
    let status =
      switch failure.code {
      case .usage: 422
      case .notFound: 404
      case .findings: 404
      case .failure, .conflict: 409
      }
    self.init(
      status, failure.code.name, Problem.titles[status] ?? "This cannot be done",
      detail: failure.message ?? failure.findings.first?.description, help: failure.help,
      errors: failure.findings.map(Problem.detail))
  }

  private init(writer error: LibraryWriter.Failure) {
    switch error {
    case .file: self = .internalError
    case .contended:
      self = Problem(
        503, "failure", "The file is being changed by another program",
        headers: [("Retry-After", "1")])
    default: self = Problem(error.failure)
    }
  }

  private init(provider error: ProviderError) {
    switch error.reason {
    case .notFound:
      self = Problem(404, "not-found", "The provider has no such show", detail: "\(error)")
    case .quota(let seconds): self = Exchange.tooMany(seconds)
    case .noToken: self = Problem(409, "failure", "The server has no token of TMDB")
    case .rateLimited:
      self = Problem(
        503, "failure", "The provider asks for fewer calls", headers: [("Retry-After", "60")])
    default: self = Problem(502, "failure", "The provider cannot be asked", detail: "\(error)")
    }
  }

  /// A finding with its line and column.
  static func detail(_ finding: Diagnostic) -> Detail {
    let help = finding.help.map { "; \($0)" } ?? ""
    return Detail(
      pointer: "\(finding.place.line):\(finding.place.column)",
      detail: "\(finding.message)\(help)")
  }

  private static let titles = [
    404: "There is no such thing", 409: "This cannot be done now", 422: "The request is not valid",
  ]
}
