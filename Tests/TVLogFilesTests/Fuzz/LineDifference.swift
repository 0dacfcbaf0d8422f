/// Which lines of a text went, and how many came.
struct LineDifference {
  let removed: [String]
  let added: Int

  init(_ before: [UInt8], _ after: [UInt8]) {
    let difference = LineDifference.lines(after).difference(from: LineDifference.lines(before))
    removed = difference.removals.map { change in
      if case .remove(_, let line, _) = change { line } else { "" }
    }
    added = difference.insertions.count
  }

  static func lines(_ bytes: [UInt8]) -> [String] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var lines = text.split(separator: 10, omittingEmptySubsequences: false)
      .map { String(decoding: $0.last == 13 ? $0.dropLast() : $0, as: UTF8.self) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
