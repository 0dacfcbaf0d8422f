import LosslessYAML
import TVLogCore

/// How one kind of value is written: what reads it, what writes it and what to say when it is wrong.
///
/// The type of a value is decided by its key and never by YAML's own guessing
/// (docs/format.md, "Values").
struct Form<Value>: Sendable {
  /// What a right value is, with its article: `'x' is not an episode code`.
  let name: String
  /// What a right value looks like; nil where the name says it all.
  let help: String?
  let shape: Shape
  let read: @Sendable (TextBytes) -> Value?
  let write: @Sendable (Value) -> String
  /// Dates, numbers and codes stay plain; of text the emitter decides.
  let isPlain: Bool
  /// What wrong text was probably meant to be; only used where it reads as a value.
  let guess: @Sendable (String) -> String?

  init(
    _ name: String, _ help: String?, _ shape: Shape, isPlain: Bool = true,
    read: @escaping @Sendable (TextBytes) -> Value?, write: @escaping @Sendable (Value) -> String,
    guess: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.name = name
    self.help = help
    self.shape = shape
    self.isPlain = isPlain
    self.read = read
    self.write = write
    self.guess = guess
  }
}

extension Form {
  /// What to type in the place of wrong text; only the first way of writing it where the text
  /// tells what was meant.
  func help(for text: String) -> String? {
    guard let meant = guess(text), meant.withTextBytes(read) != nil else { return help }
    // A comma in brackets is part of the first way.
    let first = help.map { $0.contains("[") ? $0 : String($0.prefix { $0 != "," }) }
    return (first.map { $0 + "; " } ?? "") + "did you mean \(meant)?"
  }

  func fragment(_ value: Value) -> Fragment { .scalar(write(value), plain: isPlain) }
}

extension Form where Value: TextValue & SendableMetatype {
  init(
    _ name: String, _ help: String, _ shape: Shape,
    guess: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.init(
      name, help, shape, read: { Value($0) }, write: { $0.description }, guess: guess)
  }
}

extension Form
where Value: RawRepresentable & CaseIterable & SendableMetatype, Value.RawValue == String {
  /// One of a few words.
  static var choice: Form {
    let words = Value.allCases.map(\.rawValue)
    return Form(
      words.alternatives, nil, .choice(words), isPlain: false, read: { Value(rawValue: $0.string) },
      write: { $0.rawValue }, guess: { $0.nearest(in: words) })
  }
}

extension [String] {
  /// `a, b or c`.
  var alternatives: String {
    count < 2 ? joined() : dropLast().joined(separator: ", ") + " or " + self[count - 1]
  }
}
