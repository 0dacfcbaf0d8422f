extension Edit {
  /// The lines that a person would write for it.
  var snippet: String? {
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
