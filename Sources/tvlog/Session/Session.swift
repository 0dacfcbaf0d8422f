import Glibc
import TVLogCore
import TVLogFiles

/// What a command may touch besides its arguments.
struct Session: Sendable {
  let machine: Machine
  let folder: LibraryFolder
  let settings: Settings
  let clock: Clock
  /// Git commits after each writing command.
  let commits: Bool
  /// What this command writes is taken back together.
  private let step = UndoStep()

  /// `takesDefaults`: settings that cannot be used are as if they were not there.
  init(_ options: LibraryOptions, takesDefaults: Bool = false) throws {
    machine = try Machine(color: options.color)
    let environment = machine.environment
    let present = try LibraryFinder().find(
      named: (options.path ?? environment["TVLOG_LIBRARY"]).map(environment.absolute),
      from: environment.workingFolder, configured: machine.config.library.map(environment.absolute))
    let zoneName = environment["TZ"]
    let now: Settings
    do {
      now = try present.settings(zoneName: zoneName)
    } catch is SettingsError where takesDefaults {
      now = present.defaultSettings(zoneName: zoneName)
    }
    if let past = options.asOf {
      folder = try present.asOf(past, zone: now.zone)
      settings = try folder.settings(zoneName: zoneName)
    } else {
      folder = present
      settings = now
    }
    commits = machine.config.commit == .auto
    clock = try Clock(
      options.today ?? options.asOf ?? environment["TVLOG_TODAY"], zone: settings.zone,
      dayEnds: settings.dayEnds)
  }

  /// Writes to the library; dry: only says what would be written.
  func writer(isDry: Bool) -> LibraryWriter { LibraryWriter(folder, isDry: isDry, step: step) }

  var environment: Environment { machine.environment }
  var console: Console { machine.console }

  /// Nil where no library is named and none lies here or above: some commands do without.
  static func ifThere(_ options: LibraryOptions) throws -> Session? {
    do {
      return try Session(options)
    } catch LibraryFinder.Failure.noneFound, LibraryFinder.Failure.household {
      return nil
    }
  }

  /// Every show, with a warning for each file that cannot be read.
  func load() async throws -> LoadedLibrary {
    warned(try await folder.load(settings: settings))
  }

  /// What `keep` keeps of every show; see `LibraryFolder.load`.
  func load<Kept>(
    needsEpisodes: @escaping @Sendable (Show) -> Bool = { _ in true },
    keep: @escaping @Sendable (Show) -> Kept
  ) async throws -> Loaded<Kept> {
    warned(
      try await folder.load(settings: settings, needsEpisodes: needsEpisodes, keep: keep))
  }

  private func warned<Kept>(_ loaded: Loaded<Kept>) -> Loaded<Kept> {
    for finding in loaded.findings where finding.severity == .error {
      console.warn(Failure(.findings, nil, findings: [finding]))
    }
    return loaded
  }
}

extension Clock {
  /// The machine's time, or what was given: a minute, or a day, which means its noon.
  init(_ text: String?, zone: Zone, dayEnds: Int) throws {
    guard let text else {
      self.init(now: Instant(seconds: Int64(time(nil))), zone: zone, dayEnds: dayEnds)
      return
    }
    guard let clock = Clock(text, zone: zone, dayEnds: dayEnds) else {
      throw Failure(
        .usage, "'\(text)' is no day or minute", help: "--today 2026-11-22 or 2026-11-22T18:00")
    }
    self = clock
  }
}
