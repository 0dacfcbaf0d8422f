import LosslessYAML
import TVLogCore

extension LibraryFolder {
  /// Makes a library of a folder, which is made too where it is missing.
  ///
  /// `zone` is the one that the person names; else the machine's is written.
  public func initialize(
    zone: String?, machineZone: String?, isDry: Bool
  ) throws -> FileChange {
    let path = "\(path)/\(LibraryFolder.settingsName)"
    if try files.status(path) != nil { throw LibraryWriter.Failure.exists(path: path) }
    if let zone, zones.zone(zone) == nil {
      let help = zones.nearest(to: zone).map { "; did you mean \($0)?" } ?? ""
      throw FileError("use", zone, reason: "it is not a time zone that this machine knows\(help)")
    }
    let name = zone ?? zones.local(named: machineZone).name
    let source = Form.text.fragment(name).source(inFlow: false)
    let text = name == Zone.unnamed ? "" : "timezone: \(source)\n"
    if !isDry {
      try makeFolders(shows)
      try makeFolders(own)
      try AtomicFile(files: files).create(path, with: Array(text.utf8))
      try ignoreOwnFolder()
    }
    return FileChange(path: LibraryFolder.settingsName, before: nil, after: Array(text.utf8))
  }

  /// Git never carries what only this machine needs.
  private func ignoreOwnFolder() throws {
    let path = "\(path)/.gitignore"
    guard try files.status(path) == nil else { return }
    try AtomicFile(files: files).create(path, with: Array(".tvlog/\n.*.tmp\n".utf8))
  }
}
