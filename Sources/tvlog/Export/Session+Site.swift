import TVLogCore
import TVLogExport
import TVLogFiles
import TVLogMetadata

extension Session {
  /// Writes the pages and feeds of the library to a folder.
  ///
  /// A show whose file cannot be read keeps its page and feed of last time, and so do all feeds that tell of several
  /// shows: subscribers delete what leaves a feed. With `--private` nothing of last time is kept: what was written then
  /// may tell what is private now.
  func exportSite(_ choices: SiteChoices, to path: String, force: Bool = false) async throws
    -> (report: ExportFolder.Report, broken: [Diagnostic])
  {
    let templates = try templates(choices.templates)
    let loaded = try await load()
    let all = await standings(of: loaded.library)
    let shown = try choices.visible(all, clock: clock)
    for query in try choices.idle(all, clock: clock) {
      console.warn(Failure(.findings, "--private \(query) leaves out no show"))
    }
    let posters = posters(of: shown.map(\.show))
    var options = try choices.options()
    options.posters = posters.mapValues(\.path)
    var site = Site(
      shown, settings: settings, clock: clock, options: options,
      suggestions: suggestions(among: shown, of: all))
    let feeds = try SiteFeeds(site)
    site.options.feeds = feeds.linked
    let moment = site.moment
    let pending =
      posters.sorted { $0.key < $1.key }.map(\.value.pending)
      + (feeds.files + site.files(templates)).map { file in
        ExportFile.Pending(file.path) {
          let made = try file.make()
          return ExportFile(
            path: made.path, bytes: made.bytes(built: moment), digest: made.digest)
        }
      }
    let broken = Set(
      loaded.brokenPaths.flatMap { path in
        ["shows", "posters"].map { "\($0)/\(path.fileName.dropLast(5))." }
      })
    let bar = ProgressBar("pages", on: console)
    defer { bar.finish() }
    let keepsOld = !broken.isEmpty && choices.private.isEmpty
    let report = try await ExportFolder(path).write(
      pending, force: force, removes: !keepsOld,
      keeps: { path in
        keepsOld && (SiteFeeds.isShared(path) || broken.contains { path.hasPrefix($0) })
      }, advanced: { bar.advance(of: $0) })
    return (report, loaded.findings.filter { $0.severity == .error })
  }

  /// The posters that are downloaded, by slug.
  private func posters(of shows: [Show]) -> [String: PosterFile] {
    let cache = ImageCache(cacheFolder: environment.cacheFolder)
    return Dictionary(
      shows.compactMap { show in PosterFile(of: show, in: cache).map { (show.slug, $0) } }
    ) { first, _ in first }
  }

  /// What to try next; of a show that is left out neither a word nor an entry.
  private func suggestions(among shown: [Standing], of all: [Standing]) -> Suggestions? {
    let slugs = Set(shown.map(\.show.slug))
    let secret = all.lazy.map(\.show).filter { !slugs.contains($0.slug) }
      .compactMap { CatalogRow($0).reference }
    let recommender = Recommender(
      catalog: catalogIndex(), library: shown, hidden: settings.hidden + secret,
      known: machine.similarCache.rows)
    return Suggestions(recommender, among: shown.map(\.show))
  }

  /// The built-in templates, and those of a folder instead of them.
  private func templates(_ folder: String?) throws -> TemplateSet {
    guard let folder = folder.map(environment.absolute) else { return try TemplateSet() }
    let files = FileSystem.real
    let own = try files.names(folder).filter { $0.kind == .file || $0.kind == .link }.map(\.name)
      .filter { TemplateFile.isKnown($0) }.sorted()
      .map { name in
        let path = "\(folder)/\(name)"
        let text = String(decoding: try files.read(path, 1 << 20), as: UTF8.self)
        return TemplateFile(name, text, path: path)
      }
    return try TemplateSet(own: own)
  }
}
