import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogGit
import TVLogTerminal

extension TVLog {
  /// What git calls for each show file that both sides changed.
  struct MergeDriverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge-driver", abstract: "Merge a show file for git.",
      discussion: "Git calls it; TVLOG_MERGE=0 leaves merging to git itself.",
      shouldDisplay: false)

    @Argument(help: "The common ancestor.") var base: String
    @Argument(help: "Our version, which the result replaces.") var ours: String
    @Argument(help: "Their version.") var theirs: String
    @Argument(help: "How long conflict markers are.") var markerSize: Int
    @Argument(help: "The file's path in the work tree.") var path: String

    func run() async throws {
      let environment = Environment()
      let console = Console(color: .auto, environment: environment)
      let text = try Git(environment.workingFolder).attempt([
        "merge-file", "-p", "-L", "ours", "-L", "base", "-L", "theirs",
        "--marker-size=\(markerSize)", ours, base, theirs,
      ])
      guard text.code < 128 else { throw Failure(.failure, text.errors) }
      guard environment["TVLOG_MERGE"] != "0",
        let result = try merge(environment).merged(text: text.code == 0 ? text.bytes : nil)
      else {
        try write(text.bytes, environment)
        let isWhole = text.code == 0 && environment["TVLOG_MERGE"] == "0"
        if !isWhole { console.warn(Line("\(path): merged as plain text; look at it")) }
        throw ExitCode(isWhole ? 0 : 1)
      }
      try write(result.bytes, environment)
      for conflict in result.conflicts { console.warn(Line("\(path): \(conflict)")) }
      for note in result.notes { console.warn(Line("\(path): \(note)")) }
      if !result.conflicts.isEmpty { throw ExitCode(1) }
    }

    private func merge(_ environment: Environment) throws -> ShowFileMerge {
      let read = { (path: String) in
        try FileSystem.real.read(environment.absolute(path), ShowFile.sizeLimit)
      }
      let slug = String(path.fileName.dropLast(5))
      var merge = ShowFileMerge(
        base: try read(base), ours: try read(ours), theirs: try read(theirs), slug: slug,
        clock: clock(environment))
      merge.markerSize = markerSize
      return merge
    }

    /// The library's zone, wherever in the work tree it lies.
    private func clock(_ environment: Environment) -> Clock {
      let folder = try? LibraryFinder().find(
        named: nil, from: environment.absolute(path).folder, configured: nil)
      let settings = try? folder?.settings(zoneName: environment["TZ"])
      let zone = settings?.zone ?? .utc
      return (try? Clock(environment["TVLOG_TODAY"], zone: zone, dayEnds: settings?.dayEnds ?? 0))
        ?? Clock(now: Instant(seconds: 0), zone: zone)
    }

    /// Git's own temporary file: nobody else reads it.
    private func write(_ bytes: [UInt8], _ environment: Environment) throws {
      let path = environment.absolute(ours)
      let files = FileSystem.real
      try files.remove(path)
      let file = try files.create(path, 0o644)
      defer { try? files.close(file, path) }
      try files.write(file, bytes, path)
    }
  }
}
