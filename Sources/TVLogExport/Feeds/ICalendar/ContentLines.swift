import TVLogCore

/// Content lines of iCalendar as bytes: ended by CRLF, folded at 75 octets (RFC 5545, 3.1).
struct ContentLines {
  private(set) var bytes: [UInt8] = []
  /// Octets of the line that is being written.
  private var width = 0

  private static let limit = 75

  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// A whole line whose value needs no escape, such as `BEGIN:VEVENT`.
  mutating func add(_ line: String) {
    for byte in line.utf8 { append(byte) }
    end()
  }

  /// A property with a value of the type TEXT (RFC 5545, 3.3.11).
  mutating func add(_ name: String, text: String) {
    begin(name)
    append(text: text)
    end()
  }

  /// The same with several values.
  mutating func add(_ name: String, texts: [String]) {
    begin(name)
    for (index, text) in texts.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      append(text: text)
    }
    end()
  }

  /// A property with a day: `20260111`.
  mutating func add(_ name: String, day: Day) {
    begin(name)
    append(day)
    end()
  }

  /// A property with a moment in UTC: `20260110T200000Z`.
  mutating func add(_ name: String, instant: Instant) {
    begin(name)
    let time = LocalTime(instant, offset: 0)
    append(time.day)
    append(UInt8(ascii: "T"))
    append(time.minute / 60, digits: 2)
    append(time.minute % 60, digits: 2)
    append(Int(((instant.seconds % 60) + 60) % 60), digits: 2)
    append(UInt8(ascii: "Z"))
    end()
  }

  private mutating func begin(_ name: String) {
    for byte in name.utf8 { append(byte) }
    append(UInt8(ascii: ":"))
  }

  private mutating func end() {
    bytes += [0x0D, 0x0A]
    width = 0
  }

  private mutating func append(_ day: Day) {
    let (year, month, day) = day.components
    append(year, digits: 4)
    append(month, digits: 2)
    append(day, digits: 2)
  }

  private mutating func append(_ number: Int, digits: Int) {
    if digits > 1 { append(number / 10, digits: digits - 1) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func append(text: String) {
    for byte in text.feedText.utf8 { append(escaping: byte) }
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
      append(escape: byte)
    case 0x0A: append(escape: UInt8(ascii: "n"))
    default: append(byte)
    }
  }

  /// Both octets stay on one line.
  private mutating func append(escape byte: UInt8) {
    fold(before: 2)
    bytes += [UInt8(ascii: "\\"), byte]
    width += 2
  }

  /// A character's first octet makes room for all of them, so that no fold parts them.
  private mutating func append(_ byte: UInt8) {
    if byte & 0xC0 != 0x80 { fold(before: byte.sequenceLength) }
    bytes.append(byte)
    width += 1
  }

  /// The space that begins the next line counts.
  private mutating func fold(before count: Int) {
    guard width + count > ContentLines.limit else { return }
    bytes += [0x0D, 0x0A, 0x20]
    width = 1
  }
}

extension UInt8 {
  /// Octets of the UTF-8 sequence that this one begins.
  fileprivate var sequenceLength: Int {
    switch self {
    case 0..<0x80: 1
    case 0x80..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }
}
