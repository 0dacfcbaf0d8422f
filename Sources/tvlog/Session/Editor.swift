import Glibc
import TVLogCore
import TVLogFiles

/// The person's editor: `editor:` of the user's configuration, `VISUAL`, `EDITOR`; never named by a library.
struct Editor {
  /// Words for a shell, such as `code --wait`.
  let command: String

  init(_ environment: Environment) throws {
    let configured = try UserConfig.read(environment.configFile).editor
    guard let command = configured ?? environment["VISUAL"] ?? environment["EDITOR"] else {
      throw Failure(
        .failure, "no editor is named",
        help: "set VISUAL or EDITOR, or write editor: nano into \(environment.configFile)")
    }
    self.command = command
  }

  /// Opens a file and waits until the editor is closed.
  func open(_ path: String) throws {
    let code = try Shell.run("\(command) \"$1\"", [path])
    guard code == 0 else {
      throw Failure(
        .failure, "the editor ended with \(code); nothing was written",
        help: "the text is in \(path); tvlog edit goes on with it")
    }
  }
}
