public import TVLogCore

extension LibraryFinder.Failure: FailureConvertible {
  public var failure: TVLogCore.Failure {
    switch self {
    case .notALibrary(let path):
      TVLogCore.Failure(.notFound, "\(path) is not a library", help: "tvlog init \(path) makes one")
    case .noneFound:
      TVLogCore.Failure(
        .notFound, "no library here or in any folder above",
        help: "tvlog init makes one here; --library DIR names another")
    case .household(let path, let libraries):
      TVLogCore.Failure(
        .notFound, "\(path) holds the libraries of several people",
        help: "name one: --library \(path)/\(libraries.first ?? "NAME")",
        details: libraries.map { "  \($0)" })
    }
  }
}
