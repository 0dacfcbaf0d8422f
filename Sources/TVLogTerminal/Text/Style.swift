/// What a piece of text is; a terminal shows it in a colour of its own theme.
///
/// Each role has a mark or a word beside its colour, so that nothing is lost without one.
package enum Style: Sendable {
  /// A show's title, and all that has no other role.
  case title
  /// A group's name, or the title in a heading line.
  case head
  case code
  /// Can be watched now.
  case ready
  /// Has not aired.
  case ahead
  /// Waits for long.
  case late
  case done
  case quiet
  case warning, error, help

  /// The parameters of SGR in the palette of sixteen; nil: as it is.
  var sgr: String? {
    switch self {
    case .title: nil
    case .head: "1"
    case .code: "36"
    case .ready: "32"
    case .ahead: "34"
    case .late: "33"
    case .done: "2;32"
    case .quiet: "2"
    case .warning: "1;33"
    case .error: "1;31"
    case .help: "1;36"
    }
  }
}
