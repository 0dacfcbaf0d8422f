import LosslessYAML
import TVLogCore
import TVLogFiles

/// The lines of a file that a change is about.
struct TouchedLines {
  private var lines: Set<String> = []
  /// How many lines may come besides those that took the place of others.
  private(set) var mostAdded = 3

  init(_ file: ShowFile, _ new: Show) {
    let old = file.show
    let text = LineDifference.lines(file.document.bytes)
    // Text that ended with the file must not get a line break when lines follow: `|` becomes `|-`.
    if file.document.bytes.last != 10 { lines = Set(text.filter { $0.hasSuffix(": |") }) }
    for (name, before, after) in TouchedLines.values(old, new) where before != after {
      let node = file.document.root.pairs.first { $0.key.text == name }
      guard let node else {
        mostAdded += after.values.reduce(after.count) { $0 + $1.count(where: { $0 == "\n" }) }
        continue
      }
      let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
      mostAdded += changed.reduce(0) { $0 + 1 + (after[$1] ?? "").count(where: { $0 == "\n" }) }
      let isWhole = node.value.kind != .mapping || node.value.style == .flow || after.isEmpty
      let pairs =
        isWhole
        ? [node] : node.value.pairs.filter { changed.contains(TouchedLines.name($0.key.text)) }
      for pair in pairs { add(pair, of: file.document, text) }
    }
  }

  func mayGo(_ line: String) -> Bool { lines.contains(line) }

  private mutating func add(
    _ pair: (key: Node, value: Node), of document: Document, _ text: [String]
  ) {
    let first = pair.key.location.line
    let end = max(pair.value.range.upperBound, pair.key.range.upperBound)
    let last = document.source.location(ofByte: end).line
    lines.formUnion(text[(first - 1)..<min(last, text.count)])
  }

  private static func name(_ key: String) -> String { EpisodeKey(key)?.description ?? key }

  /// What both shows say under each key of the person, in words.
  private static func values(
    _ old: Show, _ new: Show
  ) -> [(name: String, before: [String: String], after: [String: String])] {
    zip(values(old), values(new)).map { ($0.0, $0.1, $1.1) }
  }

  private static func values(_ show: Show) -> [(String, [String: String])] {
    [
      ("lists", whole(show.lists)), ("rating", whole(show.rating.map { [$0] } ?? [])),
      ("tags", whole(show.tags)), ("review", whole(show.review.map { [$0] } ?? [])),
      ("skipped", whole(show.skipped)), ("rewatching", whole(show.rewatching)),
      ("watched", pairs(show.watched.map { ($0.key, "\($0.plays)") })),
      ("ratings", pairs(show.ratings.map { ($0.key, "\($0.value)") })),
      ("reviews", pairs(show.reviews.map { ($0.key, $0.value) })),
    ]
  }

  private static func whole(_ values: [some CustomStringConvertible]) -> [String: String] {
    values.isEmpty ? [:] : ["": values.map(\.description).joined(separator: " ")]
  }

  private static func pairs(_ pairs: [(EpisodeKey, String)]) -> [String: String] {
    Dictionary(pairs.map { ($0.0.description, $0.1) }) { first, _ in first }
  }
}
