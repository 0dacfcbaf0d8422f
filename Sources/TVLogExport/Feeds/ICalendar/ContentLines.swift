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
    append(line.utf8)
    end()
  }

  /// A property whose value needs no escape.
  mutating func add(_ name: String, plain value: String) {
    begin(name)
    append(value.utf8)
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
    append(name.utf8)
    append(UInt8(ascii: ":"))
  }

  private mutating func end() {
    bytes += [0x0D, 0x0A]
    width = 0
  }

  /// Octets that need no escape; most lines need no fold either.
  private mutating func append(_ octets: String.UTF8View) {
    if width + octets.count <= ContentLines.limit {
      bytes.append(contentsOf: octets)
      width += octets.count
    } else {
      for byte in octets { append(byte) }
    }
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

  /// Words such as `BEGIN:VEVENT` are folded in their middle, for readers that look for them before they join lines.
  private mutating func append(text: String) {
    let text = text.feedText
    if !text.utf8.contains(where: \.isSpecial) { return append(text.utf8) }
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "V"), last == UInt8(ascii: ":") { fold() }
      append(escaping: byte)
      last = byte
    }
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
    if width + count > ContentLines.limit { fold() }
  }

  private mutating func fold() {
    bytes += [0x0D, 0x0A, 0x20]
    width = 1
  }
}

extension UInt8 {
  /// Is escaped, or may end a word that is folded in its middle.
  fileprivate var isSpecial: Bool {
    switch self {
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"), 0x0A: true
    default: false
    }
  }

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
