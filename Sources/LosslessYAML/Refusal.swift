/// Why a plan cannot make an edit, before it is told to the caller as `EditRefused`.
struct Refusal: Error {
  let reason: EditRefused.Reason
  let node: Node?

  init(_ reason: EditRefused.Reason, _ node: Node?) {
    self.reason = reason
    self.node = node
  }
}

extension EditRefused {
  init(_ edit: Edit, _ refusal: Refusal) {
    self.init(
      reason: refusal.reason, message: refusal.reason.message(edit.path), path: edit.path,
      location: refusal.node?.location, snippet: edit.snippet)
  }
}

extension Edit {
  /// The lines that a person would write for it.
  fileprivate var snippet: String? {
    let value: Fragment? =
      switch self {
      case .set(_, let value), .insertItem(_, let value, _): value
      case .insert(_, let pairs, _, _): .blockMap(pairs)
      case .promote, .remove, .rename: nil
      }
    guard let value, case .key(let last) = path.steps.last else {
      return value?.source(inFlow: false)
    }
    let nested = path.steps.dropLast().reversed().reduce((last, value)) { inner, step in
      guard case .key(let key) = step else { return inner }
      return (key, .blockMap([(inner.0, inner.1)]))
    }
    return Fragment.lines([(nested.0, nested.1)], column: 0, BlockFormat())
  }
}
