import Glibc

/// The program that shows answers longer than a terminal: `PAGER`, else less.
struct Pager {
  private let command: String

  /// Nil where answers go straight out: not to a terminal, or the person wants no pager.
  init?(_ environment: Environment) {
    guard isatty(1) == 1, environment["TERM"] ?? "dumb" != "dumb" else { return nil }
    command = environment["TVLOG_PAGER"] ?? environment["PAGER"] ?? "less"
    guard command != "cat" else { return nil }
  }

  /// Shows a text; false where the pager could not be started.
  func show(_ text: String) -> Bool {
    // Short answers stay on the screen, colours are kept: what git asks of less too.
    unsafe setenv("LESS", "FRX", 0)
    guard let pipe = unsafe popen(command, "w") else { return false }
    unsafe text.withCString { _ = unsafe fputs($0, pipe) }
    return unsafe pclose(pipe) != 127 << 8
  }

  /// Lines that the terminal holds.
  static var height: Int {
    var size = winsize()
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return 24 }
    return Int(size.ws_row)
  }
}
