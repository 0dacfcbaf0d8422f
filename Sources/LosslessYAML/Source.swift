/// The bytes of a file and the places where its lines begin.
///
/// It takes any bytes, so that a problem in a broken file can still be shown with its line.
public struct Source: Sendable {
  public let bytes: [UInt8]

  /// Whether there are only printable ASCII characters, tabs and line breaks, as in most files.
  let isPlainASCII: Bool

  /// The first byte of each line, a byte order mark included in the first.
  let lineStarts: [Int]

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var isPlain = true
    let span = bytes.span
    var offset = span.end(of: { $0.countOfPrintable }, from: 0)
    while offset < span.count {
      let byte = span[offset]
      offset += 1
      if byte.isPrintableASCII { continue }
      defer { offset = span.end(of: { $0.countOfPrintable }, from: offset) }
      switch byte {
      case .lineFeed: starts.append(offset)
      case .carriageReturn:
        if offset == span.count || span[offset] != .lineFeed { starts.append(offset) }
      case .tab: break
      default: isPlain = false
      }
    }
    isPlainASCII = isPlain
    lineStarts = starts
  }

  /// Where the byte at an offset stands; offsets past the end stand for the end.
  public func location(ofByte offset: Int) -> Location {
    let offset = min(offset, bytes.count)
    let line = lineIndex(of: offset)
    let start = line == 0 ? min(textStart, offset) : lineStarts[line]
    let column = bytes[start..<offset].count { !$0.isUTF8Continuation }
    return Location(line: line + 1, column: column + 1)
  }

  /// The text of a line counted from 1, without its break; empty when there is no such line.
  ///
  /// Bytes that are not UTF-8 become U+FFFD.
  public func line(_ number: Int) -> String {
    guard lineStarts.indices.contains(number - 1) else { return "" }
    let start = max(lineStarts[number - 1], number == 1 ? textStart : 0)
    return String(decoding: bytes[start..<lineEnd(after: start)], as: UTF8.self)
  }
}

extension Source {
  /// The number of bytes a leading byte order mark takes: 3 or 0.
  var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The line break of the file's first line; LF when it has only one line.
  var newline: [UInt8] {
    guard lineStarts.count > 1 else { return [.lineFeed] }
    return Array(bytes[lineEnd(after: 0)..<lineStarts[1]])
  }

  /// The first byte of the text on the line that holds an offset, behind any byte order mark.
  func lineStart(of offset: Int) -> Int {
    let line = lineIndex(of: offset)
    return line == 0 ? min(textStart, offset) : lineStarts[line]
  }

  /// The end of the line that holds an offset, before its break.
  func lineEnd(after offset: Int) -> Int {
    let line = lineIndex(of: offset)
    guard line + 1 < lineStarts.count else { return bytes.count }
    let next = lineStarts[line + 1]
    let isCRLF = bytes[lineStarts[line]..<next].suffix(2).elementsEqual([
      .carriageReturn, .lineFeed,
    ])
    return next - (isCRLF ? 2 : 1)
  }

  /// The first byte of the line below the one that holds an offset, or the end of the file.
  func nextLine(after offset: Int) -> Int {
    let line = lineIndex(of: offset) + 1
    return line < lineStarts.count ? lineStarts[line] : bytes.count
  }

  /// How many characters stand before an offset on its line.
  func column(of offset: Int) -> Int { location(ofByte: offset).column - 1 }

  /// Whether nothing but spaces stands before an offset on its line.
  func beginsLine(_ offset: Int) -> Bool {
    bytes[lineStart(of: offset)..<offset].allSatisfy { $0 == .space }
  }

  /// Whether a line below an offset would first need a break at the end of the file.
  func endsWithoutBreak(_ offset: Int) -> Bool {
    nextLine(after: offset) == bytes.count && lineStart(of: bytes.count) < bytes.count
  }

  /// Whether a line break stands directly before an offset.
  func isAfterBreak(_ offset: Int) -> Bool {
    offset > 0 && bytes[offset - 1].isLineBreak
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
