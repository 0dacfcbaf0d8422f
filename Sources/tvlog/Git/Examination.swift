import TVLogCore
import TVLogFiles
import TVLogGit
import TVLogMetadata

/// What `doctor` looks at: git, the machine, and whether the files can be read.
struct Examination {
  typealias Finding = (what: String, command: String)

  let session: Session

  func fix() throws {
    try GitSetup(folder: session.folder).fix()
    try session.folder.removeLeftovers()
  }

  func findings(asksNetwork: Bool) async throws -> [Finding] {
    var findings = git() + locale() + zone()
    findings += try leftovers()
    findings += try await files()
    if asksNetwork { findings += await network() }
    return findings
  }

  private func git() -> [Finding] {
    do {
      return try GitSetup(folder: session.folder).missing()
    } catch {
      return [("\(error)", "apt install git")]
    }
  }

  private func locale() -> [Finding] {
    session.console.isUnicode
      ? [] : [("the locale is not UTF-8: titles are shown with escapes", "export LANG=C.UTF-8")]
  }

  private func zone() -> [Finding] {
    let path = "\(session.folder.path)/\(LibraryFolder.settingsName)"
    let bytes = (try? FileSystem.real.read(path, 1 << 20)) ?? []
    let names = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    if names.contains(where: { $0.hasPrefix("timezone:") }) { return [] }
    let command = "echo 'timezone: \(session.settings.zone.name)' >> \(path)"
    return [("tvlog.yaml names no time zone: each machine counts days by its own", command)]
  }

  private func leftovers() throws -> [Finding] {
    try session.folder.leftovers().map { path in
      ("\(session.folder.relative(path)) was left behind by a crash", "rm '\(path)'")
    }
  }

  private func files() async throws -> [Finding] {
    let broken = try await session.folder.load(settings: session.settings).brokenPaths
    if broken.isEmpty { return [] }
    return [("\(broken.count) files cannot be read", "tvlog check")]
  }

  private func network() async -> [Finding] {
    do {
      _ = try await session.providers().tvmaze.search("tvlog")
      return []
    } catch {
      return [("TVmaze cannot be reached: \(error)", "tvlog doctor --no-network")]
    }
  }
}
