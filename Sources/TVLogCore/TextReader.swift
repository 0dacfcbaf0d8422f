/// A cursor over text; a failed attempt is undone by keeping a copy from before it.
struct TextReader {
  private let text: TextBytes
  private var position = 0

  init(_ text: TextBytes) {
    self.text = text
  }

  var isAtEnd: Bool { position == text.count }

  private var byte: UInt8? { isAtEnd ? nil : text[position] }

  private mutating func advance() { position += 1 }

  /// Takes one ASCII character, given in lower case, in either case.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let byte, UInt32(byte) == character.value || lowercased(byte) == character else {
      return false
    }
    advance()
    return true
  }

  func peek(_ character: Unicode.Scalar) -> Bool {
    byte.map { UInt32($0) == character.value } ?? false
  }

  /// Passes over the bytes that fit and returns how many there were.
  mutating func skip(while fits: (UInt8) -> Bool) -> Int {
    var count = 0
    while let byte, fits(byte) {
      advance()
      count += 1
    }
    return count
  }

  /// Takes a decimal number of 1 to `most` digits; a longer run of digits is no number.
  mutating func number(most: Int = 9) -> Int? {
    digits(most: most)?.value
  }

  private mutating func digits(most: Int) -> (value: Int, count: Int)? {
    var value = 0
    var count = 0
    while let byte, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
      guard count < most else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      count += 1
      advance()
    }
    return count == 0 ? nil : (value, count)
  }

  /// Takes a number of exactly so many digits.
  mutating func number(digits: Int) -> Int? {
    guard let (value, count) = self.digits(most: digits), count == digits else { return nil }
    return value
  }

  /// Takes `YYYY-MM-DD`.
  mutating func day() -> Day? {
    guard let text = text.part(from: position, count: 10), let day = Day(text) else { return nil }
    position += text.count
    return day
  }

  /// Takes `HH:MM` and returns minutes since midnight.
  mutating func minuteOfDay() -> Int? {
    guard let text = text.part(from: position, count: 5), let hour = text.twoDigits(at: 0),
      text[2] == UInt8(ascii: ":"), let minute = text.twoDigits(at: 3), hour < 24, minute < 60
    else { return nil }
    position += text.count
    return hour * 60 + minute
  }

  /// Takes `Z`, `+HH:MM`, `-HH:MM` or `+HHMM` and returns minutes east of UTC.
  mutating func offset() -> Int? {
    if take("z") { return 0 }
    let isEast = take("+")
    guard isEast || take("-"), let hour = number(digits: 2) else { return nil }
    _ = take(":")
    guard let minute = number(digits: 2), hour <= 18, minute < 60 else { return nil }
    return (isEast ? 1 : -1) * (hour * 60 + minute)
  }

  private func lowercased(_ byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(byte >= 65 && byte <= 90 ? byte + 32 : byte)
  }
}

/// The number with leading zeros up to a width.
func padded(_ number: Int, to width: Int) -> String {
  if width == 2, twoDigits.indices.contains(number) { return twoDigits[number] }
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// `00` to `99`, which dates and codes are made of.
private let twoDigits = (0..<100).map { "\($0 / 10)\($0 % 10)" }
