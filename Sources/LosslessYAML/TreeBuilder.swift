/// Builds the flat tree from libyaml's events.
struct TreeBuilder {
  private let source: Source
  private var marks: MarkCursor
  private var records: [Record] = []
  private var texts: [String] = []

  /// The indexes of the collections that are not closed yet.
  private var open: [Int] = []

  /// Where the content of the node that ended last ends.
  private var contentEnd = 0

  private init(_ source: Source) {
    self.source = source
    marks = MarkCursor(source)
    records.reserveCapacity(source.bytes.count / 12 + 1)
  }

  static func tree(of source: Source) throws(Problems) -> Tree {
    var builder = TreeBuilder(source)
    do throws(Problem) {
      unsafe try source.bytes[source.textStart...].withUnsafeBufferPointer {
        buffer throws(Problem) in
        try builder.read(unsafe EventCursor(reading: buffer))
      }
    } catch {
      throw Problems([error], in: source)
    }
    return Tree(source: source, records: builder.records, texts: builder.texts)
  }
}

extension TreeBuilder {
  private mutating func read(_ events: consuming EventCursor) throws(Problem) {
    var documents = 0
    while try advance(&events) {
      switch events.kind {
      case .documentStart:
        documents += 1
        if documents > 1 { throw anotherDocument(at: marks.byte(at: events.start)) }
      case .scalar(let style): addScalar(style, events)
      case .alias:
        add(.alias, .plain, events, end: marks.byte(at: events.end))
        contentEnd = Int(records[records.count - 1].end)
      case .sequenceStart(let style): try open(.sequence, style, events)
      case .mappingStart(let style): try open(.mapping, style, events)
      case .collectionEnd: close(events)
      case .none: break
      }
    }
    if records.isEmpty { addEmptyRoot() }
  }

  private mutating func advance(_ events: inout EventCursor) throws(Problem) -> Bool {
    do {
      return try events.advance()
    } catch {
      throw error.problem(in: source, marks: &marks)
    }
  }

  private mutating func addScalar(_ style: Node.Style, _ events: borrowing EventCursor) {
    add(.scalar, style, events, end: marks.byte(at: events.end))
    let index = records.count - 1
    if style == .literal || style == .folded { trimBlockScalar(index) }
    if records[index].outerStart == records[index].end { settleEmptyScalar(index) }
    contentEnd = Int(records[index].end)
    let (bytes, raw) = (source.bytes, records[index].rawText)
    guard let text = events.text(unless: bytes.span.extracting(raw)) else { return }
    records[index].text = Int32(texts.count)
    texts.append(text)
  }

  private mutating func open(
    _ kind: Node.Kind, _ style: Node.Style, _ events: borrowing EventCursor
  ) throws(Problem) {
    add(kind, style, events, end: source.bytes.count)
    open.append(records.count - 1)
    guard open.count > Document.depthLimit else { return }
    throw tooDeep(at: Int(records[records.count - 1].start))
  }

  private mutating func close(_ events: borrowing EventCursor) {
    guard let index = open.popLast() else { return }
    if records[index].style == .flow { contentEnd = marks.byte(at: events.end) }
    records[index].end = Int32(contentEnd)
    records[index].next = Int32(records.count)
  }

  private mutating func add(
    _ kind: Node.Kind, _ style: Node.Style, _ events: borrowing EventCursor, end: Int
  ) {
    let outer = marks.byte(at: events.start)
    let start = events.hasProperties ? source.skippingProperties(from: outer, to: end) : outer
    records.append(
      Record(
        kind: kind, style: style, outerStart: Int32(outer), start: Int32(start), end: Int32(end),
        next: Int32(records.count + 1)))
  }

  private mutating func addEmptyRoot() {
    let end = Int32(source.bytes.count)
    records = [Record(kind: .scalar, style: .plain, outerStart: end, start: end, end: end, next: 1)]
  }
}

extension TreeBuilder {
  /// Moves the end of a block scalar back to the end of its last line of text.
  ///
  /// libyaml ends it at the next line that is not blank. With keep chomping (`|+`) those blank
  /// lines are text; else a blank line is text only if it is indented deeper than the rest.
  private mutating func trimBlockScalar(_ index: Int) {
    let start = Int(records[index].start)
    records[index].end = Int32(source.blockScalarEnd(from: start, to: Int(records[index].end)))
  }

  /// Puts a value that is not there right behind its key, unless a `:`, `-` or `?` calls for it.
  ///
  /// In `{a , b}` and after `? a` libyaml puts it at the next token.
  private mutating func settleEmptyScalar(_ index: Int) {
    let start = Int(records[index].start)
    guard let parent = open.last, contentEnd > Int(records[parent].start), contentEnd < start,
      !":-?".utf8.contains(source.bytes[start - 1])
    else { return }
    records[index].outerStart = Int32(contentEnd)
    records[index].start = Int32(contentEnd)
    records[index].end = Int32(contentEnd)
  }

  private func anotherDocument(at offset: Int) -> Problem {
    Problem(
      .multipleDocuments, "a second document begins here",
      at: source.location(ofByte: offset), length: 3, help: "keep one document in a file")
  }

  private func tooDeep(at offset: Int) -> Problem {
    Problem(
      .limit, "more than \(Document.depthLimit) collections inside one another",
      at: source.location(ofByte: offset))
  }
}
