extension UnwatchError: FailureConvertible {
  public var failure: Failure {
    switch self {
    case .notPlayed(let code): Failure(.notFound, "\(code) has no play")
    case .notPlayedOn(let code, let date, let plays):
      Failure(
        .notFound, "\(code) has no play on \(date)", help: "its plays: \(plays.text)")
    case .several(let code, let plays):
      Failure(
        .notFound, "\(code) has \(plays.count) plays: \(plays.text)",
        help: "name one with --on \(plays.last?.description ?? "DATE"), or take all with --all")
    }
  }
}

extension [PlayDate] {
  fileprivate var text: String { map(\.description).joined(separator: ", ") }
}
