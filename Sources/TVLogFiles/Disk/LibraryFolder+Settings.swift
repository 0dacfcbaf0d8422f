import LosslessYAML
public import TVLogCore

/// A settings file that cannot be used.
public struct SettingsError: Error, Sendable {
  public var findings: [Diagnostic]
}

extension LibraryFolder {
  /// What `tvlog.yaml` says; an empty or missing file gives the defaults.
  ///
  /// `zoneName` is the process's `TZ`, used where the file names no zone.
  public func settings(zoneName: String? = nil) throws -> Settings {
    let defaults = defaultSettings(zoneName: zoneName)
    guard try files.status(settingsPath) != nil else { return defaults }
    let bytes = try settingsBytes()
    let reading = SettingsReader(zones: zones, local: defaults.zone).read(bytes)
    guard let settings = reading.settings else { throw SettingsError(findings: reading.findings) }
    return settings
  }

  /// What holds without a file.
  public func defaultSettings(zoneName: String?) -> Settings {
    Settings(zone: zones.local(named: zoneName))
  }

  /// What is wrong with `tvlog.yaml`; for `check`, as its warnings stop nothing.
  func settingsFindings() -> [Diagnostic] {
    guard let bytes = try? settingsBytes() else { return [] }
    return SettingsReader(zones: zones, local: .utc).read(bytes).findings
  }

  /// A link is followed only inside the library.
  func settingsBytes() throws(FileError) -> [UInt8] {
    try files.read(try target(of: settingsPath), LibraryFolder.settingsLimit)
  }

  var settingsPath: String { "\(path)/\(LibraryFolder.settingsName)" }

  /// 1 MiB.
  static let settingsLimit = 1 << 20
}
