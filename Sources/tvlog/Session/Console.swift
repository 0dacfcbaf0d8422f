import Glibc
import TVLogCore
import TVLogFiles
import TVLogTerminal

/// Where a command's words go: answers to standard output, everything else to standard error.
struct Console: Sendable {
  /// How answers are drawn.
  let screen: Screen
  /// How messages are drawn: standard error may be a terminal where standard output is none.
  let messages: Screen
  /// Both ends of a conversation are a terminal.
  let isInteractive: Bool
  private let pager: Pager?
  /// The locale is one of UTF-8.
  let isUnicode: Bool

  init(color: ColorChoice, environment: Environment) {
    let isUnicode = Console.isUnicode(environment)
    self.isUnicode = isUnicode
    let width = Console.width(environment)
    screen = Screen(
      width: width, hasColor: color.isOn(for: 1, environment), isUnicode: isUnicode)
    messages = Screen(
      width: width, hasColor: color.isOn(for: 2, environment), isUnicode: isUnicode)
    isInteractive = isatty(0) == 1 && isatty(2) == 1
    pager = Pager(environment)
  }

  func print(_ answer: some Answer) {
    let text = screen.text(answer)
    if let pager, text.utf8.count(where: { $0 == 10 }) >= Pager.height, pager.show(text) { return }
    write(text, to: 1)
  }

  /// Text that is printed as it is: JSON, a schema.
  func print(raw text: String) {
    write(text, to: 1)
  }

  /// The same in bytes: a calendar, a library as one document.
  func print(raw bytes: [UInt8]) {
    write(bytes, to: 1)
  }

  /// What changes in files: lines of theirs, which may hold anything.
  func print(_ changes: [FileChange]) {
    // In bytes: to a String, a carriage return and a line feed are one character.
    let lines = UnifiedDiff.text(changes).utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    write(lines.map { shown(Substring($0)) }.joined(separator: "\n"), to: 1)
  }

  /// A line as a terminal can take it; its tabs, and the end that other systems give it, stay.
  private func shown(_ line: Substring) -> String {
    let end = line.hasSuffix("\r") ? "\r" : ""
    let parts = line.dropLast(end.count).split(separator: "\t", omittingEmptySubsequences: false)
    return parts.map { String($0).printable }.joined(separator: "\t") + end
  }

  func warn(_ answer: some Answer) {
    write(messages.text(answer), to: 2)
  }

  func write(_ text: String, to file: Int32) {
    write(Array(text.utf8), to: file)
  }

  private func write(_ bytes: [UInt8], to file: Int32) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress, buffer.count)
      }
      if written < 0 && errno == EINTR { continue }
      guard written >= 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }

  private static func isUnicode(_ environment: Environment) -> Bool {
    let locale = environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"] ?? "C"
    let name = locale.lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }

  private static func width(_ environment: Environment) -> Int {
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    guard isatty(1) == 1, unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }
}
