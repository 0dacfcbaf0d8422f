import ArgumentParser
import Glibc
import TVLogCore

/// `tvlog serve` and `tvlog account`: a program of its own, so that the command line stays light.
@main
struct TVLogServe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tvlog-serve",
    abstract: "Serves a household's libraries over HTTP, and keeps their accounts.",
    subcommands: [Serve.self, AccountCommand.self], defaultSubcommand: Serve.self)

  static func main() async {
    // Whoever started this may have blocked signals, and SIGTERM must end it.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigprocmask(SIG_SETMASK, &none, nil)
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try TVLogServe.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as any FailureConvertible {
      let failure = error.failure
      let lines =
        failure.findings.map(\.description)
        + [failure.message.map { "error: \($0)" }].compactMap(\.self)
        + [failure.help.map { "help: \($0)" }].compactMap(\.self)
      for line in lines { warn(line) }
      Glibc.exit(failure.code.rawValue)
    } catch {
      TVLogServe.exit(withError: error)
    }
  }

  static func warn(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(2, $0.baseAddress, $0.count) }
  }
}
