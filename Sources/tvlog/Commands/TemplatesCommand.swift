import ArgumentParser
import TVLogExport
import TVLogFiles
import TVLogTerminal

extension TVLog {
  struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "templates", abstract: "The templates of the web pages.",
      subcommands: [Eject.self])

    struct Eject: AsyncParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "eject",
        abstract: "Write the built-in templates to a folder, to be changed.",
        discussion: """
          Files that are there already are left as they are. Those that you do not change may be removed: the \
          built-in ones stand in for them.

          Examples:
            tvlog templates eject my-templates
            tvlog export site public --templates my-templates
          """)

      @Argument(help: ArgumentHelp("The folder.", valueName: "dir"))
      var path: String

      func run() async throws {
        let environment = Environment()
        let folder = environment.absolute(path)
        let written = try NewFiles(folder).write(
          (Templates.all + [Templates.guide]).map { ($0.name, Array($0.text.utf8)) })
        let console = Console(color: .auto, environment: environment)
        for name in written { console.print(Line("\(folder)/\(name)")) }
        if written.isEmpty { console.print(Line("\(folder): every template is there already")) }
      }
    }
  }
}
