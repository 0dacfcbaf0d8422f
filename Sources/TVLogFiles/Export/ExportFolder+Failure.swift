public import TVLogCore

extension ExportFolder.Failure: FailureConvertible {
  public var failure: TVLogCore.Failure {
    switch self {
    case .foreign(let path):
      TVLogCore.Failure(
        .failure, "\(path) was not made by an export; nothing was written",
        help: "name an empty folder, or replace what is there with --force")
    case .path(let path):
      TVLogCore.Failure(.failure, "'\(path)' cannot be the name of a file of an export")
    }
  }
}
