import TVLogCore
import TVLogFiles

extension TVLog.Check {
  /// What is wrong with the show files that git is about to commit, as they are in its index.
  func stagedFindings(in session: Session) async throws -> ([Diagnostic], Int) {
    let folder = session.folder
    let git = "git -C \(Shell.quoted(folder.path))"
    let names = try Shell.output(
      "\(git) diff --cached --name-only --relative -z --diff-filter=ACMR -- shows")
    guard names.code == 0 else {
      throw Failure(.failure, "\(folder.path) is no git work tree", help: "git init makes it one")
    }
    let places = names.bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      .compactMap { folder.place(atRelative: $0) }
    let staged = try places.map { place in
      let path = folder.relative(place.path)
      let file = try Shell.output("\(git) show \(Shell.quoted(":./\(path)"))")
      guard file.code == 0 else {
        throw Failure(.failure, "git cannot show \(path) as it is staged")
      }
      return (place, file.bytes)
    }
    let single = staged.flatMap { folder.findings(in: $0.1, of: $0.0, at: session.clock) }
    return (single + (await folder.twinFindings(of: staged)), places.count)
  }
}
