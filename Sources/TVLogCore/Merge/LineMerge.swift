/// The three-way merge of two sequences that grew out of one: `diff3` for lines of any kind.
public struct LineMerge<Line: Hashable> {
  public enum Piece {
    case merged([Line])
    case conflict(base: [Line], ours: [Line], theirs: [Line])
  }

  public private(set) var pieces: [Piece] = []

  public init(base: [Line], ours: [Line], theirs: [Line]) {
    let inOurs = LineMerge.partners(of: base, in: ours)
    let inTheirs = LineMerge.partners(of: base, in: theirs)
    var (from, here, there) = (0, 0, 0)
    for index in base.indices {
      guard let our = inOurs[index], let their = inTheirs[index] else { continue }
      add(Array(base[from..<index]), Array(ours[here..<our]), Array(theirs[there..<their]))
      add([base[index]], [base[index]], [base[index]])
      (from, here, there) = (index + 1, our + 1, their + 1)
    }
    add(Array(base[from...]), Array(ours[here...]), Array(theirs[there...]))
  }

  /// Nil where both sides changed the same lines.
  public var clean: [Line]? {
    var lines: [Line] = []
    for piece in pieces {
      guard case .merged(let some) = piece else { return nil }
      lines += some
    }
    return lines
  }

  private mutating func add(_ base: [Line], _ ours: [Line], _ theirs: [Line]) {
    if ours == theirs || theirs == base {
      append(ours)
    } else if ours == base {
      append(theirs)
    } else {
      pieces.append(.conflict(base: base, ours: ours, theirs: theirs))
    }
  }

  private mutating func append(_ lines: [Line]) {
    if lines.isEmpty { return }
    if case .merged(let before)? = pieces.last {
      pieces[pieces.count - 1] = .merged(before + lines)
    } else {
      pieces.append(.merged(lines))
    }
  }

  /// For each line of the base the place of the same line in what grew out of it.
  private static func partners(of base: [Line], in other: [Line]) -> [Int?] {
    let difference = other.difference(from: base)
    let removed = Set(difference.removals.map(\.place))
    let inserted = Set(difference.insertions.map(\.place))
    let kept = other.indices.lazy.filter { !inserted.contains($0) }.makeIterator()
    var rest = kept
    return base.indices.map { removed.contains($0) ? nil : rest.next() }
  }
}

extension CollectionDifference.Change {
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
