import LosslessYAML
import TVLogCore

/// The user's own configuration: never part of a library, so that a cloned library runs nothing.
public struct UserConfig: Equatable, Sendable {
  /// The library to use where none is named or near.
  public var library: String?
  public var tmdbToken: String?
  public var editor: String?
  /// Whether git commits after each writing command.
  public var commit: Commit?

  public enum Commit: String, CaseIterable, Sendable { case auto, never }

  public init() {}

  /// Reads `config.yaml`; a missing file is an empty one.
  public static func read(_ path: String, files: FileSystem = .real) throws -> UserConfig {
    guard try files.status(path) != nil else { return UserConfig() }
    let bytes = try files.read(path, LibraryFolder.settingsLimit)
    let document = try Document(settings: bytes, path: path)
    var reader = ValueReader(document, path: path)
    var config = UserConfig()
    reader.read(into: &config, UserConfig.fields)
    guard !reader.findings.hasErrors else {
      throw SettingsError(findings: reader.findings.inOrder)
    }
    return config
  }

  private static let fields: [Field<UserConfig>] = [
    .one("library", \.library, .text, "The library to use where none is named or near."),
    .one("tmdb-token", \.tmdbToken, .text, "TMDB's API read access token."),
    .one("editor", \.editor, .text, "The program that `tvlog edit` opens."),
    .one("commit", \.commit, .choice, "auto: git commits after each writing command."),
  ]
}
