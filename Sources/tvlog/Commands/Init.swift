import ArgumentParser
import TVLogFiles
import TVLogGit
import TVLogTerminal

extension TVLog {
  struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init",
      abstract: "Make a library.",
      discussion: """
        Examples:
          tvlog init
          tvlog init ~/television
        """)

    @Argument(help: ArgumentHelp("The folder; this one when left out.", valueName: "dir"))
    var path = "."
    @Option(help: "The zone in which days and times are told; the machine's when left out.")
    var timezone: String?
    @OptionGroup var write: WriteOptions

    func run() async throws {
      let environment = Environment()
      let folder = LibraryFolder(environment.absolute(path))
      let change = try folder.initialize(
        zone: timezone, machineZone: environment["TZ"], isDry: write.dryRun)
      let console = Console(color: .auto, environment: environment)
      if write.dryRun { return console.print([change]) }
      do {
        try GitSetup(folder: folder).fix()
      } catch let error as GitError {
        console.warn(Line("\(error); tvlog doctor --fix tries again"))
      }
      console.print(
        Line("\(folder.path): a library now; its first show comes with tvlog add TITLE"))
    }
  }
}
