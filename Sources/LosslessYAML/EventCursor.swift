import CYAML

/// Walks over libyaml's events for one buffer; the only place that touches libyaml.
///
/// libyaml keeps pointers into the parser inside the parser, so it lives on the heap and never
/// moves. Positions are counted in Unicode scalars from the start of the buffer.
@safe struct EventCursor: ~Copyable {
  enum Kind {
    case none
    case documentStart
    case scalar(Node.Style)
    case alias
    case sequenceStart(Node.Style)
    case mappingStart(Node.Style)
    case collectionEnd
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// The buffer has to outlive the cursor and must not start with a byte order mark.
  ///
  /// The encoding is fixed so that libyaml does not look for UTF-16; then it takes a byte order
  /// mark for a character of the first line.
  init(reading buffer: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    unsafe event.initialize(to: yaml_event_t())
    unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
  }

  deinit {
    unsafe yaml_event_delete(event)
    unsafe yaml_parser_delete(parser)
    unsafe event.deallocate()
    unsafe parser.deallocate()
  }

  /// Moves to the next event; false at the end of the stream.
  mutating func advance() throws(SyntaxError) -> Bool {
    unsafe yaml_event_delete(event)
    guard unsafe yaml_parser_parse(parser, event) == 1 else { throw syntaxError }
    return unsafe event.pointee.type != YAML_STREAM_END_EVENT
      && event.pointee.type != YAML_NO_EVENT
  }

  var start: Int { unsafe event.pointee.start_mark.index }

  var end: Int { unsafe event.pointee.end_mark.index }

  var kind: Kind {
    switch unsafe event.pointee.type {
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_SCALAR_EVENT: .scalar(scalarStyle)
    case YAML_ALIAS_EVENT: .alias
    case YAML_SEQUENCE_START_EVENT: .sequenceStart(sequenceStyle)
    case YAML_MAPPING_START_EVENT: .mappingStart(mappingStyle)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: .collectionEnd
    default: .none
    }
  }

  /// Whether the node of this event has an anchor or a tag; the event's start then lies before it.
  var hasProperties: Bool {
    switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT:
      unsafe event.pointee.data.scalar.anchor != nil || event.pointee.data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      unsafe event.pointee.data.sequence_start.anchor != nil
        || event.pointee.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      unsafe event.pointee.data.mapping_start.anchor != nil
        || event.pointee.data.mapping_start.tag != nil
    default: false
    }
  }

  /// The scalar's text, or nil if these bytes of the file already are that text.
  func text(unless raw: Span<UInt8>) -> String? {
    let scalar = unsafe event.pointee.data.scalar
    let decoded = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    return unsafe raw.isSame(as: decoded.span) ? nil : String(decoding: decoded, as: UTF8.self)
  }
}

extension EventCursor {
  private var scalarStyle: Node.Style {
    switch unsafe event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private var sequenceStyle: Node.Style {
    unsafe event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block
  }

  private var mappingStyle: Node.Style {
    unsafe event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block
  }

  private var syntaxError: SyntaxError {
    let parser = unsafe parser.pointee
    return unsafe SyntaxError(
      message: parser.problem.map { unsafe String(cString: $0) } ?? "out of memory",
      position: parser.problem_mark.index,
      context: parser.context.map { unsafe String(cString: $0) },
      contextPosition: parser.context_mark.index)
  }
}
