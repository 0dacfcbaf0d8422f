import TVLogCore
import TVLogFiles
import TVLogGit
import TVLogMetadata

/// What `doctor` looks at: git, the machine, and whether the files can be read.
struct Examination {
  /// Something that is not fine.
  struct Finding {
    /// What was looked at: `git`, `schema`, `locale`, `zone`, `files` or `network`.
    var check: String
    var what: String
    /// What mends it.
    var command: String

    init(_ check: String, _ what: String, _ command: String) {
      self.check = check
      self.what = what
      self.command = command
    }

    static let fields: [RowField<Finding>] = [
      RowField("check") { RowValue($0.check) },
      RowField("message") { RowValue($0.what) },
      RowField("command") { RowValue($0.command) },
    ]
  }

  let session: Session

  func fix() throws {
    try GitSetup(folder: session.folder).fix()
    try session.folder.removeLeftovers()
  }

  func findings(asksNetwork: Bool) async throws -> [Finding] {
    var findings = git() + locale() + zone()
    findings += try schema() + leftovers() + own()
    findings += try await files()
    if asksNetwork { findings += await network() }
    return findings
  }

  private func git() -> [Finding] {
    do {
      return try GitSetup(folder: session.folder).missing().map {
        Finding("git", $0.what, $0.command)
      }
    } catch {
      return [Finding("git", "\(error)", "apt install git")]
    }
  }

  private func locale() -> [Finding] {
    session.console.isUnicode
      ? []
      : [
        Finding(
          "locale", "the locale is not UTF-8: titles are shown with escapes",
          "export LANG=C.UTF-8")
      ]
  }

  private func zone() -> [Finding] {
    let path = "\(session.folder.path)/\(LibraryFolder.settingsName)"
    let bytes = (try? FileSystem.real.read(path, 1 << 20)) ?? []
    let names = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    if names.contains(where: { $0.hasPrefix("timezone:") }) { return [] }
    // What this machine cannot name, the person has to.
    let name = session.settings.zone.name
    let zone = name == Zone.unnamed ? "Europe/Copenhagen" : name
    return [
      Finding(
        "zone", "tvlog.yaml names no time zone: each machine counts days by its own",
        "printf '\\ntimezone: \(zone)\\n' >> \(Shell.quoted(path))")
    ]
  }

  /// The copy for editors, where the person keeps one, is that of this version.
  private func schema() throws -> [Finding] {
    let path = "\(session.folder.path)/\(ShowSchema.fileName)"
    let files = FileSystem.real
    guard try files.status(path)?.kind == .file,
      try files.read(path, 1 << 20) != Array(ShowSchema.text.utf8)
    else { return [] }
    return [
      Finding(
        "schema", "\(ShowSchema.fileName) is not that of this version of tvlog",
        "tvlog schema > \(Shell.quoted(path))")
    ]
  }

  /// Nothing can be written where `.tvlog` is no folder.
  private func own() throws -> [Finding] {
    let path = "\(session.folder.path)/.tvlog"
    guard let kind = try FileSystem.real.status(path)?.kind, kind != .folder else { return [] }
    return [
      Finding(
        "lock", ".tvlog is not a folder: nothing can be written",
        "mv \(Shell.quoted(path)) \(Shell.quoted(path + ".old"))")
    ]
  }

  private func leftovers() throws -> [Finding] {
    try session.folder.leftovers().map { path in
      Finding(
        "files", "\(session.folder.relative(path)) was left behind by a crash",
        "rm \(Shell.quoted(path))")
    }
  }

  private func files() async throws -> [Finding] {
    let broken = try await session.folder.load(settings: session.settings).brokenPaths
    if broken.isEmpty { return [] }
    return [
      Finding(
        "files",
        broken.count == 1 ? "1 file cannot be read" : "\(broken.count) files cannot be read",
        "tvlog check")
    ]
  }

  private func network() async -> [Finding] {
    do {
      _ = try await session.providers().tvmaze.search("tvlog")
      return []
    } catch {
      return [
        Finding("network", "TVmaze cannot be reached: \(error)", "tvlog doctor --no-network")
      ]
    }
  }
}
