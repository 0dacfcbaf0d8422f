import LosslessYAML
public import TVLogCore

extension LibraryWriter.Failure: FailureConvertible {
  public var failure: TVLogCore.Failure {
    switch self {
    case .unreadable(let findings):
      return TVLogCore.Failure(
        .failure, "the file is left as it is", help: "mend it first", findings: findings)
    case .refused(.edit(let refusal), let path):
      let place = ":\(refusal.location.line):\(refusal.location.column)"
      return TVLogCore.Failure(
        .failure, "\(path)\(place): \(refusal.message); the file is left as it is",
        help: refusal.snippet.map { "write it by hand:\n\($0)" })
    case .refused(.unverified(let findings), let path):
      return TVLogCore.Failure(
        .failure, "\(path): the change could not be verified; the file is left as it is",
        help: "please report this with the file", findings: findings)
    case .contended(let path):
      return TVLogCore.Failure(.failure, "\(path) is being changed by another program; try again")
    case .exists(let path):
      return TVLogCore.Failure(.failure, "\(path) is there already; nothing was written")
    case .file(let error): return error.failure
    }
  }
}
