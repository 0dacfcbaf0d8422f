import LosslessYAML
package import TVLogCore

/// A settings file that cannot be used.
package struct SettingsError: Error, Sendable {
  package var findings: [Diagnostic]
}

extension LibraryFolder {
  /// What `tvlog.yaml` says; an empty or missing file gives the defaults.
  ///
  /// `zoneName` is the process's `TZ`, used where the file names no zone.
  package func settings(zoneName: String? = nil) throws -> Settings {
    let path = "\(path)/\(LibraryFolder.settingsName)"
    let local = zones.local(named: zoneName)
    guard try files.status(path) != nil else { return Settings(zone: local) }
    let bytes = try files.read(path, 1 << 20)
    return try SettingsReader.read(bytes, path: LibraryFolder.settingsName, zones: zones, local: local)
  }
}

/// Reads `tvlog.yaml` (docs/format.md, "Settings").
enum SettingsReader {
  static func read(
    _ bytes: [UInt8], path: String, zones: ZoneFiles, local: Zone
  ) throws(SettingsError) -> Settings {
    let document = try Document(settings: bytes, path: path)
    var findings = Findings(path: path, source: document.source)
    var draft = SettingsDraft(settings: Settings(zone: local))
    findings.read(document.root, into: &draft, SettingsFields.all)
    if let name = draft.zone, let node = document.root["timezone"] {
      if let zone = zones.zone(name) {
        draft.settings.zone = zone
      } else {
        let help = zones.nearest(to: name).map { "did you mean \($0)?" }
        findings.error(.value, "'\(name)' is not a time zone that this machine knows", at: node, help: help)
      }
    }
    guard !findings.all.contains(where: { $0.severity == .error }) else {
      throw SettingsError(findings: findings.all)
    }
    return draft.settings
  }
}

extension Document {
  /// Parses a settings file; what is wrong with it stops every command that needs it.
  init(settings bytes: [UInt8], path: String) throws(SettingsError) {
    do throws(Problems) {
      try self.init(bytes)
    } catch {
      throw SettingsError(findings: error.diagnostics(path: path))
    }
  }
}
