/// A parsed file: what `Document` and its nodes share.
///
/// (What is usable from inline here lets readers of many nodes look at them without a call for each.)
@usableFromInline final class Tree: Sendable {
  @usableFromInline let source: Source
  @usableFromInline let records: [Record]

  /// The texts that differ from the bytes in the file: escapes, folded lines, block scalars.
  @usableFromInline let texts: [String]

  init(source: Source, records: [Record], texts: [String]) {
    self.source = source
    self.records = records
    self.texts = texts
  }

  /// A scalar's text as UTF-8, a part of the file where that can be.
  @usableFromInline func textBytes(of record: Record) -> ArraySlice<UInt8> {
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
