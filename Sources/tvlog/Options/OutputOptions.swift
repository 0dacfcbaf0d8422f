import ArgumentParser
import TVLogCore
import TVLogTerminal

/// What every command takes whose answer is a list that programs read too (docs/json.md).
struct OutputOptions: ParsableArguments {
  @Flag(help: "Print the answer as JSON.")
  var json = false

  @OptionGroup var version: JSONVersion

  @Flag(help: "Print rows of comma-separated values.")
  var csv = false

  @Flag(help: "Print rows of tab-separated values.")
  var tsv = false

  @Option(help: ArgumentHelp("Print a line a row, such as '{{title}}'.", valueName: "template"))
  var format: String?

  @Flag(name: [.customShort("0"), .customLong("null")], help: "End rows with NUL, for xargs -0.")
  var null = false

  func validate() throws {
    let chosen = [json, csv, tsv, format != nil].count { $0 }
    if chosen > 1 { throw ValidationError("--json, --csv, --tsv and --format exclude one another") }
    if null && (json || csv || tsv) { throw ValidationError("-0 goes with --format alone") }
  }

  /// A line a row is asked for.
  var isInRows: Bool { csv || tsv || format != nil || null }

  /// The answer as text in the form that is asked for; nil: as a table for people.
  func text<Subject>(
    _ rows: @autoclosure () -> [Subject], _ fields: [RowField<Subject>]
  ) throws -> String? {
    if csv { return Separated.commas(Rows(rows(), fields)) }
    if tsv { return Separated.tabs(Rows(rows(), fields)) }
    guard let format = format ?? (null ? fields.first.map { "{{\($0.name)}}" } : nil) else {
      return nil
    }
    let template = try RowTemplate(format, fields: fields.map(\.name))
    let wanted = fields.filter { template.names.contains($0.name) }
    return template.text(Rows(rows(), wanted), end: null ? "\0" : "\n")
  }
}

/// What a command takes whose answer is one thing.
struct JSONOption: ParsableArguments {
  @Flag(help: "Print the answer as JSON.")
  var json = false

  @OptionGroup var version: JSONVersion
}

/// Lets a program say which shapes of JSON it was written for.
struct JSONVersion: ParsableArguments {
  /// Raised when a key goes or changes its meaning.
  static let current = 1

  @Option(
    help: ArgumentHelp("The version of JSON that is expected.", visibility: .hidden))
  var jsonVersion = JSONVersion.current

  func validate() throws {
    guard jsonVersion == JSONVersion.current else {
      throw ValidationError("JSON of version \(jsonVersion) is not made; this is version 1")
    }
  }
}
