extension Zone {
  /// Reads the bytes of a compiled zone file, version 2 or later (RFC 9636).
  ///
  /// Returns nil for bytes that are no such file.
  public init?(name: String, file: [UInt8]) {
    var reader = ZoneFileReader(bytes: file)
    guard let old = reader.header(), old.version >= UInt8(ascii: "2") else { return nil }
    reader.skip(old.length(timeSize: 4))
    guard let header = reader.header(), let body = reader.body(header) else { return nil }
    self.init(
      name: name, changes: body.changes, firstOffset: body.firstOffset,
      rule: ZoneRule(reader.footer()))
  }
}

/// A cursor over the big-endian numbers of a zone file.
private struct ZoneFileReader {
  let bytes: [UInt8]
  var position = 0

  struct Header {
    var version: UInt8
    var utcFlags, standardFlags, leaps, times, types, letters: Int

    /// Bytes of the data block that follows.
    func length(timeSize: Int) -> Int {
      times * (timeSize + 1) + types * 6 + letters + leaps * (timeSize + 4) + standardFlags
        + utcFlags
    }
  }

  mutating func header() -> Header? {
    guard position >= 0, bytes.count >= position + 44,
      bytes[position..<position + 4].elementsEqual("TZif".utf8)
    else { return nil }
    let version = bytes[position + 4]
    position += 20
    var counts: [Int] = []
    for _ in 0..<6 { counts.append(Int(integer(4))) }
    guard counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
    return Header(
      version: version, utcFlags: counts[0], standardFlags: counts[1], leaps: counts[2],
      times: counts[3], types: counts[4], letters: counts[5])
  }

  mutating func body(_ header: Header) -> (changes: [Zone.Change], firstOffset: Int64)? {
    let end = position + header.length(timeSize: 8)
    guard header.types > 0, bytes.count >= end else { return nil }
    var times: [Int64] = []
    for _ in 0..<header.times { times.append(integer(8)) }
    let indexes = bytes[position..<position + header.times].map(Int.init)
    skip(header.times)
    var offsets: [Int64] = []
    for _ in 0..<header.types {
      offsets.append(integer(4))
      skip(2)
    }
    position = end
    guard indexes.allSatisfy({ $0 < offsets.count }) else { return nil }
    return (zip(times, indexes).map { .init(at: $0, offset: offsets[$1]) }, offsets[0])
  }

  /// The rule between the last two line feeds.
  func footer() -> String {
    guard position < bytes.count else { return "" }
    return String(decoding: bytes[position...].split(separator: 10).first ?? [], as: UTF8.self)
  }

  mutating func skip(_ count: Int) {
    position += count
  }

  private mutating func integer(_ size: Int) -> Int64 {
    let value = bytes[position..<position + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    position += size
    return size == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
  }
}
