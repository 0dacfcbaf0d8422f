import LosslessYAML
import TVLogCore

/// One key of a mapping that tvlog knows: how it is read, written, cleared and described.
///
/// The tables of fields are the format: the reader, the writer and the schema all follow them.
struct Field<Target>: Sendable {
  let name: String
  /// One line for the schema and for editors that show it.
  let summary: String
  let shape: Shape
  let read: @Sendable (Node, inout Target, inout Findings) -> Void
  /// What an empty value in `overrides` does.
  let clear: @Sendable (inout Target) -> Void
  /// Nil: the key is not written.
  let fragment: @Sendable (Target) -> Fragment?
  /// Reads a value in `overrides`, key by key over what is there; nil: the new value is the whole.
  var merge: (@Sendable (Node, inout Target, inout Findings) -> Void)?

  var property: Shape.Property { Shape.Property(name: name, summary: summary, shape: shape) }
}

extension Field {
  typealias Path<Value> = any WritableKeyPath<Target, Value> & Sendable

  /// A key with one value.
  static func one<Value>(
    _ name: String, _ path: Path<Value?>, _ form: Form<Value>, _ summary: String
  ) -> Field {
    Field(
      name: name, summary: summary, shape: form.shape,
      read: { node, target, findings in
        if let value = findings.value(of: node, form) { target[keyPath: path] = value }
      },
      clear: { $0[keyPath: path] = nil },
      fragment: { $0[keyPath: path].map(form.fragment) })
  }

  /// A key with a list, which may be written as one value alone; `isShort` writes it so.
  static func list<Value>(
    _ name: String, _ path: Path<[Value]>, _ form: Form<Value>, isShort: Bool = false,
    _ summary: String
  ) -> Field {
    Field(
      name: name, summary: summary, shape: .either([.list(of: form.shape), form.shape]),
      read: { node, target, findings in
        target[keyPath: path] = findings.values(of: node, form)
      },
      clear: { $0[keyPath: path] = [] },
      fragment: { target in
        let values = target[keyPath: path].map(form.fragment)
        if isShort, values.count == 1 { return values[0] }
        return values.isEmpty ? nil : .list(values)
      })
  }

  /// A key with a mapping of known keys.
  static func object<Value>(
    _ name: String, _ path: Path<Value>, _ fields: [Field<Value>], empty: Value,
    isBlock: Bool = false, _ summary: String
  ) -> Field where Value: Sendable {
    Field(
      name: name, summary: summary, shape: .object(fields.map(\.property)),
      read: { node, target, findings in
        findings.read(node, into: &target[keyPath: path], fields)
      },
      clear: { $0[keyPath: path] = empty },
      fragment: { target in
        let pairs = fields.pairs(of: target[keyPath: path])
        return pairs.isEmpty ? nil : isBlock ? .blockMap(pairs) : .map(pairs)
      },
      merge: { node, target, findings in
        findings.override(node, &target[keyPath: path], fields)
      })
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
