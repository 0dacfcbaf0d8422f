import TVLogCore
import TVLogExport
import TVLogFiles

extension Session {
  /// Writes the pages and feeds of the library to a folder.
  ///
  /// A show whose file cannot be read keeps its page and feed of last time, and so do all feeds that tell of several
  /// shows: subscribers delete what leaves a feed.
  func exportSite(_ choices: SiteChoices, to path: String, force: Bool = false) async throws
    -> (report: ExportFolder.Report, broken: [Diagnostic])
  {
    let templates = try templates(choices.templates)
    let loaded = try await load()
    let shown = try choices.visible(await standings(of: loaded.library), clock: clock)
    var site = Site(shown, settings: settings, clock: clock, options: try choices.options())
    let feeds = try SiteFeeds(site)
    site.options.feeds = feeds.linked
    let moment = site.moment
    let pending = (site.files(templates) + feeds.files).map { file in
      ExportFile.Pending(file.path) {
        let made = try file.make()
        return ExportFile(
          path: made.path, bytes: made.bytes(built: moment), digest: made.digest)
      }
    }
    let broken = Set(loaded.brokenPaths.map { "shows/\($0.fileName.dropLast(5))." })
    let report = try await ExportFolder(path).write(
      pending, force: force, removes: broken.isEmpty
    ) { path in
      !broken.isEmpty && SiteFeeds.isShared(path) || broken.contains { path.hasPrefix($0) }
    }
    return (report, loaded.findings.filter { $0.severity == .error })
  }

  /// Where the person stands with every show, counted on all cores.
  private func standings(of library: Library) async -> [Standing] {
    let middle = library.shows.count / 2
    async let first = library.shows[..<middle].map {
      Standing($0, settings: settings, clock: clock)
    }
    let second = library.shows[middle...].map { Standing($0, settings: settings, clock: clock) }
    return await first + second
  }

  /// The built-in templates, and those of a folder instead of them.
  private func templates(_ folder: String?) throws -> TemplateSet {
    guard let folder = folder.map(environment.absolute) else { return try TemplateSet() }
    let files = FileSystem.real
    let own = try files.names(folder).filter { $0.kind == .file }.map(\.name)
      .filter { TemplateFile.isKnown($0) }.sorted()
      .map { name in
        let path = "\(folder)/\(name)"
        let text = String(decoding: try files.read(path, 1 << 20), as: UTF8.self)
        return TemplateFile(name, text, path: path)
      }
    return try TemplateSet(own: own)
  }
}
