/// One change of a document, told by paths and never by offsets, so that it can be replayed.
public enum Edit: Sendable {
  /// Replaces a value that is there, from its first byte to its content's end.
  ///
  /// A scalar keeps its quotes if they can hold the new text; a comment behind it stays.
  case set(Path, Fragment)

  /// Puts new pairs into the mapping at a path, all by the same placement.
  ///
  /// A mapping that is not there, or is null or `{}`, becomes one with a line for each pair; the
  /// first key of the path that is missing is placed by `parents`.
  case insert(
    Path, [(key: String, value: Fragment)], Placement = .last, parents: Placement = .last)

  /// Puts an item into the sequence at a path, behind the others without an index; a null value
  /// becomes a list of that item.
  case insertItem(Path, Fragment, at: Int? = nil)

  /// Turns a value into a list of that value: `d` into `[d]`.
  case promote(Path)

  /// Removes a pair or an item, with the lines or the comma that are its own.
  ///
  /// If that empties the collection around it, the collection goes as well, and so on upwards:
  /// a key without a value is never left. The root stays.
  case remove(Path)

  /// Gives keys of the mapping at a path other names, all at once, each where it stands; keys that
  /// are not there are passed over.
  case rename(Path, [String: String])
}

extension Edit {
  /// Puts one new pair into the mapping at a path.
  public static func insert(
    _ path: Path, key: String, _ value: Fragment, _ placement: Placement = .last,
    parents: Placement = .last
  ) -> Edit {
    .insert(path, [(key, value)], placement, parents: parents)
  }

  /// The node that the edit changes; for new pairs and items the collection they go into.
  var path: Path {
    switch self {
    case .set(let path, _), .insert(let path, _, _, _), .insertItem(let path, _, _),
      .promote(let path), .remove(let path), .rename(let path, _):
      path
    }
  }
}
