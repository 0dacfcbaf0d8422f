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
    /// That of its first note.
    public var number: Int
    /// The entry that this one took back.
    public var undoes: Int?
    public var changes: [FileChange]
  }

  static let maximumCount = 100
  static let maximumBytes = 16 << 20

  private var path: String { "\(folder.own)/undo" }

  /// Notes changes and says under what name; must be called while the library is locked.
  func record(
    _ changes: [FileChange], undoes: Int? = nil, step: UndoStep? = nil
  ) throws -> String? {
    let changes = changes.filter { !$0.isEmpty }
    if changes.isEmpty { return nil }
    try folder.makeFolders(path)
    let number = (try notes().last?.number ?? 0) + 1
    let note = UndoNote(number: number, step: step?.number(beginningWith: number) ?? number)
    let entry = Entry(number: note.step, undoes: undoes, changes: changes)
    try AtomicFile(files: folder.files).create("\(path)/\(note.name)", with: entry.bytes)
    // A command that changes thousands of files looks through its notes now and then.
    if note.step == number || number % 64 == 0 { try prune() }
    return note.name
  }

  /// Takes a note back of what was not done after all.
  func forget(_ name: String) throws(FileError) {
    try folder.files.remove("\(path)/\(name)")
  }

  /// The oldest first; what cannot be read is left out.
  public func entries() throws -> [Entry] {
    guard try folder.files.status(path) != nil else { return [] }
    var entries: [Int: (last: Int, entry: Entry)] = [:]
    for note in try notes() {
      let limit = UndoJournal.maximumBytes * 2
      guard let bytes = try? folder.files.read("\(path)/\(note.name)", limit),
        let entry = Entry(number: note.step, bytes: bytes)
      else { continue }
      let whole = entries[note.step]?.entry.followed(by: entry) ?? entry
      entries[note.step] = (note.number, whole)
    }
    return entries.values.sorted { $0.last < $1.last }.map(\.entry)
  }

  private func notes() throws(FileError) -> [UndoNote] {
    try folder.files.names(path).compactMap { UndoNote($0.name) }
      .sorted { $0.number < $1.number }
  }

  /// Keeps what `undo` may need, and nothing that a crash left.
  private func prune() throws {
    for entry in try folder.files.names(path)
    where entry.unfinished.map({ UndoNote($0) != nil }) ?? false {
      try folder.files.remove("\(path)/\(entry.name)")
    }
    var left = UndoJournal.maximumBytes
    var steps: Set<Int> = []
    for (index, note) in try notes().reversed().enumerated() {
      let file = "\(path)/\(note.name)"
      left -= try folder.files.status(file)?.size ?? 0
      steps.insert(note.step)
      if steps.count > UndoJournal.maximumCount || left < 0 && index > 0 {
        try folder.files.remove(file)
      }
    }
  }
}

extension UndoJournal.Entry {
  /// One change of each file, from what it was first to what it became last.
  public func followed(by later: Self) -> Self {
    var whole = self
    for change in later.changes {
      if let index = whole.changes.firstIndex(where: { $0.path == change.path }) {
        whole.changes[index].after = change.after
      } else {
        whole.changes.append(change)
      }
    }
    return whole
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

  /// Nil for bytes that tvlog would not have written: a library may come from anywhere.
  fileprivate init?(number: Int, bytes: [UInt8]) {
    self.number = number
    changes = []
    var rest = bytes[...]
    let first = UndoJournal.Entry.line(&rest).split(separator: " ")
    guard first.count == 3, first[0] == "tvlog-undo", first[1] == "1" else { return nil }
    undoes = Int(first[2])
    if let undoes, undoes >= number { return nil }
    var lengths: [(Int?, Int?, String)] = []
    while case let line = UndoJournal.Entry.line(&rest), !line.isEmpty {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3 else { return nil }
      lengths.append((Int(parts[0]), Int(parts[1]), String(parts[2])))
    }
    for (before, after, path) in lengths {
      guard LibraryFolder.isShowPath(path) || path == LibraryFolder.settingsName,
        let old = UndoJournal.Entry.bytes(before, &rest),
        let new = UndoJournal.Entry.bytes(after, &rest)
      else { return nil }
      changes.append(FileChange(path: path, before: old, after: new))
    }
  }

  /// So many bytes; `.some(nil)` for no file, nil where there are not so many.
  private static func bytes(_ count: Int?, _ rest: inout ArraySlice<UInt8>) -> [UInt8]?? {
    guard let count else { return .some(nil) }
    guard (0...rest.count).contains(count) else { return nil }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  private static func line(_ rest: inout ArraySlice<UInt8>) -> String {
    let line = rest.prefix { $0 != 10 }
    rest = rest.dropFirst(line.count + 1)
    return String(decoding: line, as: UTF8.self)
  }
}
