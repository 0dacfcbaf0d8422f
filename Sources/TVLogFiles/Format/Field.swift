import LosslessYAML
import TVLogCore

/// One key of a mapping that tvlog knows: how it is read, written, cleared and described.
///
/// The tables of fields are the format: the reader, the writer and the schema all follow them.
struct Field<Target>: Sendable {
  let name: String
  /// The same as one number, by which readers know it.
  let number: FieldName
  /// One line for the schema and for editors that show it.
  let summary: String
  let shape: Shape
  let read: @Sendable (inout ValueReader, inout Target) -> Void
  /// What an empty value in `overrides` does.
  let clear: @Sendable (inout Target) -> Void
  /// Nil: the key is not written.
  let fragment: @Sendable (Target) -> Fragment?
  /// Reads a value in `overrides`, key by key over what is there; nil: the new value is the whole.
  let merge: (@Sendable (inout ValueReader, inout Target) -> Void)?

  /// Reads a value that is there over what the provider says.
  func override(_ reader: inout ValueReader, _ target: inout Target) {
    if let merge { return merge(&reader, &target) }
    clear(&target)
    read(&reader, &target)
  }

  var property: Shape.Property { Shape.Property(name: name, summary: summary, shape: shape) }
}

extension Field {
  init(
    name: String, summary: String, shape: Shape,
    read: @escaping @Sendable (inout ValueReader, inout Target) -> Void,
    clear: @escaping @Sendable (inout Target) -> Void,
    fragment: @escaping @Sendable (Target) -> Fragment?,
    merge: (@Sendable (inout ValueReader, inout Target) -> Void)? = nil
  ) {
    self.name = name
    number = FieldName(name)
    self.summary = summary
    self.shape = shape
    self.read = read
    self.clear = clear
    self.fragment = fragment
    self.merge = merge
  }

  typealias Path<Value> = any WritableKeyPath<Target, Value> & Sendable

  /// A key with one value.
  static func one<Value>(
    _ name: String, _ path: Path<Value?>, _ form: Form<Value>, _ summary: String
  ) -> Field {
    let slot = Slot(path)
    return .one(name, form, summary, get: slot.get, set: slot.set)
  }

  /// The same of a property that is not stored as it is read.
  static func one<Value>(
    _ name: String, _ form: Form<Value>, _ summary: String,
    get: @escaping @Sendable (Target) -> Value?,
    set: @escaping @Sendable (inout Target, Value?) -> Void
  ) -> Field {
    Field(
      name: name, summary: summary, shape: form.shape,
      read: { reader, target in
        if let value = reader.value(form) { set(&target, value) }
      },
      clear: { set(&$0, nil) },
      fragment: { get($0).map(form.fragment) })
  }

  /// A key with a list, which may be written as one value alone; `isShort` writes it so.
  static func list<Value>(
    _ name: String, _ path: Path<[Value]>, _ form: Form<Value>, isShort: Bool = false,
    _ summary: String
  ) -> Field {
    let slot = Slot(path)
    return Field(
      name: name, summary: summary, shape: .either([.list(of: form.shape), form.shape]),
      read: { reader, target in slot.set(&target, reader.values(form)) },
      clear: { slot.set(&$0, []) },
      fragment: { target in
        let values = slot.get(target).map(form.fragment)
        if isShort, values.count == 1 { return values[0] }
        return values.isEmpty ? nil : .list(values)
      })
  }

  /// A key with a mapping of known keys.
  static func object<Value>(
    _ name: String, _ path: Path<Value>, _ fields: [Field<Value>], empty: Value,
    isBlock: Bool = false, _ summary: String
  ) -> Field where Value: Sendable {
    let slot = Slot(path)
    return Field(
      name: name, summary: summary, shape: .object(fields.map(\.property)),
      read: { reader, target in slot.modify(&target) { reader.read(into: &$0, fields) } },
      clear: { slot.set(&$0, empty) },
      fragment: { target in
        let pairs = fields.pairs(of: slot.get(target))
        return pairs.isEmpty ? nil : isBlock ? .blockMap(pairs) : .map(pairs)
      },
      merge: { reader, target in slot.modify(&target) { reader.override(&$0, fields) } })
  }
}

extension Array {
  /// The mapping on one line that these fields give for a value; `{}` when none has anything to
  /// write.
  func fragment<Target>(of target: Target) -> Fragment where Element == Field<Target> {
    .map(pairs(of: target))
  }

  fileprivate func pairs<Target>(of target: Target) -> [(key: String, value: Fragment)]
  where Element == Field<Target> {
    compactMap { field in field.fragment(target).map { (field.name, $0) } }
  }
}
