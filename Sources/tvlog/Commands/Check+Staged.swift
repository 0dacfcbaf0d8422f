import TVLogCore
import TVLogFiles

extension TVLog.Check {
  /// What is wrong with the show files that git is about to commit, as they are in its index.
  func stagedFindings(in session: Session) throws -> ([Diagnostic], Int) {
    let folder = session.folder
    let git = "git -C \(Shell.quoted(folder.path))"
    let names = try Shell.output(
      "\(git) diff --cached --name-only --relative -z --diff-filter=ACMR -- shows")
    guard names.code == 0 else {
      throw Failure(.failure, "\(folder.path) is no git work tree", help: "git init makes it one")
    }
    let places = names.bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      .compactMap { folder.place(atRelative: $0) }
    let findings = try places.flatMap { place in
      let path = folder.relative(place.path)
      let staged = try Shell.output("\(git) show \(Shell.quoted(":./\(path)"))")
      return folder.findings(in: staged.bytes, of: place, at: session.clock)
    }
    return (findings, places.count)
  }
}
