/// What the last commands changed, as bytes before and after: what `undo` takes back.
///
/// It is this machine's own and never shared.
public struct UndoJournal: Sendable {
  private let folder: LibraryFolder

  public init(_ folder: LibraryFolder) {
    self.folder = folder
  }

  /// The changes of one command.
  public struct Entry: Sendable {
    public var number: Int
    /// The entry that this one took back.
    public var undoes: Int?
    public var changes: [FileChange]
  }

  static let maximumCount = 100
  static let maximumBytes = 16 << 20

  private var path: String { "\(folder.own)/undo" }

  /// Notes changes; must be called while the library is locked.
  func record(_ changes: [FileChange], undoes: Int? = nil) throws {
    let changes = changes.filter { !$0.isEmpty }
    if changes.isEmpty { return }
    try folder.makeFolders(path)
    let number = (try numbers().last ?? 0) + 1
    let entry = Entry(number: number, undoes: undoes, changes: changes)
    try AtomicFile(files: folder.files).create(file(number), with: entry.bytes)
    try prune()
  }

  /// The oldest first; one that cannot be read is left out.
  public func entries() throws -> [Entry] {
    guard try folder.files.status(path) != nil else { return [] }
    return try numbers().compactMap { number in
      let bytes = try folder.files.read(file(number), UndoJournal.maximumBytes * 2)
      return Entry(number: number, bytes: bytes)
    }
  }

  private func file(_ number: Int) -> String { "\(path)/\(number)" }

  private func numbers() throws(FileError) -> [Int] {
    try folder.files.names(path).compactMap { Int($0.name) }.sorted()
  }

  /// Keeps what `undo` may need, and nothing that a crash left.
  private func prune() throws {
    for entry in try folder.files.names(path) where entry.name.hasPrefix(".") {
      try folder.files.remove("\(path)/\(entry.name)")
    }
    var left = UndoJournal.maximumBytes
    for (index, number) in try numbers().reversed().enumerated() {
      left -= try folder.files.status(file(number))?.size ?? 0
      if index >= UndoJournal.maximumCount || left < 0 && index > 0 {
        try folder.files.remove(file(number))
      }
    }
  }
}

extension UndoJournal.Entry {
  /// A line a change with the lengths of its bytes, `-` for no file; then the bytes.
  fileprivate var bytes: [UInt8] {
    var head = "tvlog-undo 1 \(undoes.map { String($0) } ?? "-")\n"
    var body: [UInt8] = []
    for change in changes {
      let length = { (bytes: [UInt8]?) in bytes.map { String($0.count) } ?? "-" }
      head += "\(length(change.before)) \(length(change.after)) \(change.path)\n"
      body += (change.before ?? []) + (change.after ?? [])
    }
    return Array((head + "\n").utf8) + body
  }

  fileprivate init?(number: Int, bytes: [UInt8]) {
    self.number = number
    changes = []
    var rest = bytes[...]
    let first = UndoJournal.Entry.line(&rest).split(separator: " ")
    guard first.count == 3, first[0] == "tvlog-undo", first[1] == "1" else { return nil }
    undoes = Int(first[2])
    var lengths: [(Int?, Int?, String)] = []
    while case let line = UndoJournal.Entry.line(&rest), !line.isEmpty {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3 else { return nil }
      lengths.append((Int(parts[0]), Int(parts[1]), String(parts[2])))
    }
    for (before, after, path) in lengths {
      guard rest.count >= (before ?? 0) + (after ?? 0) else { return nil }
      let old = before.map { Array(rest.prefix($0)) }
      rest = rest.dropFirst(before ?? 0)
      let new = after.map { Array(rest.prefix($0)) }
      rest = rest.dropFirst(after ?? 0)
      changes.append(FileChange(path: path, before: old, after: new))
    }
  }

  private static func line(_ rest: inout ArraySlice<UInt8>) -> String {
    let line = rest.prefix { $0 != 10 }
    rest = rest.dropFirst(line.count + 1)
    return String(decoding: line, as: UTF8.self)
  }
}
