/// A parsed file: what `Document` and its nodes share.
final class Tree: Sendable {
  let source: Source
  let records: [Record]

  /// The texts that differ from the bytes in the file: escapes, folded lines, block scalars.
  let texts: [String]

  init(source: Source, records: [Record], texts: [String]) {
    self.source = source
    self.records = records
    self.texts = texts
  }

  /// A scalar's text as UTF-8, a part of the file where that can be.
  func textBytes(of record: Record) -> ArraySlice<UInt8> {
    guard record.text < 0 else { return ArraySlice(texts[Int(record.text)].utf8) }
    return source.bytes[record.rawText]
  }

  /// Whether a scalar's text is made of exactly these bytes; no normalization makes texts equal.
  ///
  /// Readers ask it for every key of a file.
  func text(of record: Record, equals other: String) -> Bool {
    guard record.text < 0 else { return texts[Int(record.text)].utf8.elementsEqual(other.utf8) }
    let range = record.rawText
    guard range.count == other.utf8.count else { return false }
    let bytes = source.bytes
    return bytes.span.extracting(range).isSame(as: other.utf8.span)
  }
}
