import LosslessYAML
import TVLogCore
import TVLogExport
import TVLogFiles
import TVLogGit
import TVLogMetadata
import TVLogTerminal

extension Failure: Answer {
  func lines(on screen: Screen) -> [StyledText] {
    findings.flatMap { FindingAnswer($0).lines(on: screen) }
      + (message.map { [StyledText("error: ", .error) + StyledText($0)] } ?? [])
      + details.map { StyledText($0) }
      + helpLines
  }
}

extension Failure {
  /// The first line says what to do; a snippet to paste may follow.
  private var helpLines: [StyledText] {
    guard let help else { return [] }
    let lines = help.split(separator: "\n").map { StyledText(String($0)) }
    return [StyledText("help: ", .help) + (lines.first ?? "")] + lines.dropFirst()
  }

  /// The same fault in a person's words.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as SettingsError: self.init(.failure, nil, findings: error.findings)
    case let error as FileError: self.init(.failure, error.description)
    case let error as GitError: self.init(.failure, error.description)
    case let error as LibraryWriter.CannotUndo:
      self.init(.failure, "\(error.path) is left as it is: \(error.reason)")
    case let error as LibraryFinder.Failure: self.init(error)
    case let error as LibraryWriter.Failure: self.init(error)
    case let error as ProviderError where error.reason.isNotFound:
      let parts = error.description.split(separator: "; ", maxSplits: 1).map { String($0) }
      self.init(.notFound, parts[0], help: parts.count > 1 ? parts[1] : nil)
    case let error as TemplateProblems: self.init(.failure, nil, findings: error.findings)
    case let error as ExportFolder.Failure: self.init(error)
    case let error as EpisodeLookupError: self.init(error)
    case let error as UnwatchError: self.init(error)
    case let error as QueryError: self.init(error)
    case let error as RowTemplate.Failure: self.init(error)
    default: self.init(.failure, "\(error)")
    }
  }

  private init(_ error: LibraryFinder.Failure) {
    switch error {
    case .notALibrary(let path):
      self.init(.notFound, "\(path) is not a library", help: "tvlog init \(path) makes one")
    case .noneFound:
      self.init(
        .notFound, "no library here or in any folder above",
        help: "tvlog init makes one here; --library DIR names another")
    case .household(let path, let libraries):
      self.init(
        .notFound, "\(path) holds the libraries of several people",
        help: "name one: --library \(path)/\(libraries.first ?? "NAME")",
        details: libraries.map { "  \($0)" })
    }
  }

  private init(_ error: LibraryWriter.Failure) {
    switch error {
    case .unreadable(let findings):
      self.init(.failure, "the file is left as it is", help: "mend it first", findings: findings)
    case .refused(.edit(let refusal), let path):
      let place = ":\(refusal.location.line):\(refusal.location.column)"
      self.init(
        .failure, "\(path)\(place): \(refusal.message); the file is left as it is",
        help: refusal.snippet.map { "write it by hand:\n\($0)" })
    case .refused(.unverified(let findings), let path):
      self.init(
        .failure, "\(path): the change could not be verified; the file is left as it is",
        help: "please report this with the file", findings: findings)
    case .contended(let path):
      self.init(.failure, "\(path) is being changed by another program; try again")
    case .exists(let path):
      self.init(.failure, "\(path) is there already; nothing was written")
    case .file(let error): self.init(error)
    }
  }

  private init(_ error: ExportFolder.Failure) {
    switch error {
    case .foreign(let path):
      self.init(
        .failure, "\(path) was not made by an export; nothing was written",
        help: "name an empty folder, or replace what is there with --force")
    case .path(let path): self.init(.failure, "'\(path)' cannot be the name of a file of an export")
    }
  }

  private init(_ error: EpisodeLookupError) {
    switch error {
    case .noEpisode(let code, let near):
      self.init(
        .notFound, "there is no episode \(code)",
        help: near.isEmpty
          ? nil : "near it are \(near.map(\.description).joined(separator: ", "))")
    case .noSeason(let number, let known):
      self.init(
        .notFound, "there is no season \(EpisodeCode.seasonName(number))",
        help: "there are \(known.map(EpisodeCode.seasonName).joined(separator: ", "))")
    case .noOrdinal(let number, let known):
      self.init(.notFound, "there is no regular episode #\(number); there are \(known)")
    case .noneAired(let day):
      self.init(.notFound, "no episode aired on \(day)")
    case .nothingNext:
      self.init(.notFound, "nothing is left to watch")
    case .noList:
      self.init(
        .notFound, "the show has no episode list, so a season names nothing",
        help: "name the episodes one by one, such as S01E01, or a range such as S01E01-E10")
    }
  }

  private init(_ error: UnwatchError) {
    switch error {
    case .notPlayed(let code): self.init(.notFound, "\(code) has no play")
    case .notPlayedOn(let code, let date, let plays):
      self.init(
        .notFound, "\(code) has no play on \(date)", help: "its plays: \(plays.text)")
    case .several(let code, let plays):
      self.init(
        .notFound, "\(code) has \(plays.count) plays: \(plays.text)",
        help: "name one with --on \(plays.last?.description ?? "DATE"), or take all with --all")
    }
  }
}

extension [PlayDate] {
  fileprivate var text: String { map(\.description).joined(separator: ", ") }
}
