import FoundationEssentials

/// The catalogue on disk: a mark, a version, a checksum, then the columns.
package struct CatalogFile: Sendable {
  package let path: String

  /// - Parameter cacheFolder: tvlog's own.
  package init(cacheFolder: String) {
    path = "\(cacheFolder)/catalog/tvmaze.columns"
  }

  /// Nil where there is none, of another version, or damaged: it is then fetched anew.
  package func read() -> Catalog? {
    guard let data = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) else {
      return nil
    }
    return Catalog(fileBytes: [UInt8](data))
  }

  package func write(_ catalog: Catalog) throws {
    let file = URL(filePath: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try Data(catalog.fileBytes).write(to: file, options: .atomic)
  }
}

extension Catalog {
  /// Goes up with every change of the layout.
  private static let version: UInt32 = 1
  private static let mark: UInt64 = 0x676F_6C74_6163_7674
  private static let headSize = 20

  package var fileBytes: [UInt8] {
    var body = ByteWriter()
    body.write(Int64(progress.page))
    body.write(progress.isComplete ? UInt8(1) : 0)
    body.write(progress.checked)
    body.write(ids)
    for column in [titleEnds, foldedEnds, tvdbs, imdbs, updated] { body.write(column) }
    for column in [networks, countries, languages, types, states, weights, scores, runtimes] {
      body.write(column)
    }
    body.write(genres)
    body.write(premiered)
    body.write(titles)
    body.write(folded)
    for names in [networkNames, countryNames, languageNames, typeNames, genreNames] {
      body.write(names)
    }
    var head = ByteWriter()
    head.write(Catalog.mark)
    head.write(Catalog.version)
    head.write(Catalog.checksum(body.bytes[...]))
    return head.bytes + body.bytes
  }

  package init?(fileBytes bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard reader.number() == Catalog.mark, reader.number() == Catalog.version,
      let checksum: UInt64 = reader.number(),
      checksum == Catalog.checksum(bytes[Catalog.headSize...]), read(&reader), isConsistent
    else { return nil }
  }

  private mutating func read(_ reader: inout ByteReader) -> Bool {
    guard let page: Int64 = reader.number(), let isComplete: UInt8 = reader.number(),
      let checked: Int64 = reader.number(), let ids: [UInt32] = reader.column()
    else { return false }
    progress.page = Int(page)
    progress.isComplete = isComplete == 1
    progress.checked = checked
    self.ids = ids
    let columns32: [WritableKeyPath<Catalog, [UInt32]>] = [
      \.titleEnds, \.foldedEnds, \.tvdbs, \.imdbs, \.updated,
    ]
    let columns16: [WritableKeyPath<Catalog, [UInt16]>] = [
      \.networks, \.countries, \.languages, \.types, \.states, \.weights, \.scores, \.runtimes,
    ]
    let tables: [WritableKeyPath<Catalog, [String]>] = [
      \.networkNames, \.countryNames, \.languageNames, \.typeNames, \.genreNames,
    ]
    guard columns32.allSatisfy({ take($0, reader.column(count: ids.count)) }),
      columns16.allSatisfy({ take($0, reader.column(count: ids.count)) }),
      take(\.genres, reader.column(count: ids.count)),
      take(\.premiered, reader.column(count: ids.count)), take(\.titles, reader.column()),
      take(\.folded, reader.column())
    else { return false }
    return tables.allSatisfy { take($0, reader.names()) }
  }

  private mutating func take<Value>(_ path: WritableKeyPath<Catalog, Value>, _ value: Value?)
    -> Bool
  {
    guard let value else { return false }
    self[keyPath: path] = value
    return true
  }

  /// Every title lies inside its text.
  private var isConsistent: Bool {
    let areInOrder = { (ends: [UInt32], count: Int) in
      var last: UInt32 = 0
      for end in ends {
        if end < last { return false }
        last = end
      }
      return Int(last) == count
    }
    return areInOrder(titleEnds, titles.count) && areInOrder(foldedEnds, folded.count)
  }

  /// FNV-1a over words of eight bytes, which is enough to tell a torn or damaged file.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    unsafe bytes.withUnsafeBytes { buffer in
      var sum: UInt64 = 0xcbf2_9ce4_8422_2325
      let words = buffer.count / 8
      for word in 0..<words {
        let value = unsafe buffer.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
        sum = (sum ^ UInt64(littleEndian: value)) &* 0x100_0000_01b3
      }
      for index in words * 8..<buffer.count {
        sum = (sum ^ UInt64(unsafe buffer[index])) &* 0x100_0000_01b3
      }
      return sum
    }
  }
}
