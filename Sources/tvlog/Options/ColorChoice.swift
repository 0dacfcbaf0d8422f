import ArgumentParser
import Glibc

/// Whether what is printed has colours; it never changes what is said.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// The option first, then `NO_COLOR`, `CLICOLOR_FORCE`, then whether it goes to a terminal.
  func isOn(for file: Int32, _ environment: Environment) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto where environment["NO_COLOR"] != nil: false
    case .auto where environment["CLICOLOR_FORCE"].map({ $0 != "0" }) ?? false: true
    case .auto: isatty(file) == 1 && environment["TERM"] ?? "dumb" != "dumb"
    }
  }
}
