import TVLogCore
import TVLogFiles
import TVLogGit

extension LibraryFolder {
  /// The library as git had it at the end of a day, or at a minute; it can only be read.
  func asOf(_ text: String, zone: Zone) throws -> LibraryFolder {
    guard let moment = PlayDate(text)?.lastInstant(in: zone) else {
      throw Failure(
        .usage, "'\(text)' is no day or minute", help: "--as-of 2026-11-22 or 2026-11-22T18:00")
    }
    guard let tree = try WorkTree(Git(path)) else {
      throw Failure(.failure, "\(path) is not kept by git, so its past is not known")
    }
    guard let commit = try tree.commit(at: moment.seconds) else {
      throw Failure(.notFound, "nothing was committed by \(text)")
    }
    return LibraryFolder(path, files: .past(try tree.files(at: commit), under: path))
  }
}

extension PlayDate {
  /// The last second of a day, or a minute's own.
  fileprivate func lastInstant(in zone: Zone) -> Instant? {
    switch self {
    case .day(let day):
      Instant(seconds: zone.instant(LocalTime(day: day + 1, minute: 0)).seconds - 1)
    case .minute(let time, nil): zone.instant(time)
    case .minute(let time, let offset?): Instant(time.day, minute: time.minute, offset: offset)
    case .unknown, .year, .month: nil
    }
  }
}
