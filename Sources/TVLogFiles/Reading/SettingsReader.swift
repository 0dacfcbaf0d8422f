import LosslessYAML
import TVLogCore

/// Reads `tvlog.yaml` (docs/format.md, "Settings").
struct SettingsReader {
  let zones: ZoneFiles
  /// The zone where the file names none.
  let local: Zone

  /// Nil settings: an error stands in the way.
  func read(_ bytes: [UInt8]) -> (settings: Settings?, findings: [Diagnostic]) {
    let path = LibraryFolder.settingsName
    let document: Document
    do throws(SettingsError) {
      document = try Document(settings: bytes, path: path)
    } catch {
      return (nil, error.findings)
    }
    var reader = ValueReader(document, path: path)
    var draft = SettingsDraft(settings: Settings(zone: local))
    reader.read(into: &draft, SettingsFields.all)
    var findings = reader.findings
    if let name = draft.zone, let node = document.root["timezone"] {
      draft.settings.zone = zone(named: name, at: node, &findings)
    }
    return (findings.hasErrors ? nil : draft.settings, findings.inOrder)
  }

  private func zone(named name: String, at node: Node, _ findings: inout Findings) -> Zone {
    if let zone = zones.zone(name) { return zone }
    findings.error(
      .value, "'\(name)' is not a time zone that this machine knows", at: node,
      help: zones.nearest(to: name).map { "did you mean \($0)?" }
        ?? "a time zone looks like Europe/Berlin")
    return local
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
