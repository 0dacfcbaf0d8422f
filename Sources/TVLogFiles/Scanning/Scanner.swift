import TVLogCore

/// Reads the YAML that show files are made of straight from their bytes, without a tree.
///
/// It knows block and flow collections, plain and quoted words on one line, literal blocks and comments.
/// Everything else, and everything wrong, makes it give up: then libyaml reads the file, and says what is
/// wrong with it. What it does read it must read as libyaml does, which `ScannerTests` try.
///
/// It walks over values in the order of the file. A value in a block is left at the next line that says
/// something; one in a flow collection right behind it.
@safe struct Scanner {
  /// The whole of it, for what is to outlive the scanner.
  let file: [UInt8]
  private let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  private(set) var hasGivenUp = false

  /// Spaces before what stands at hand, where that begins a line; -1 at the end of the file.
  private(set) var column = -1
  /// Spaces before the keys of the block mapping around it.
  private(set) var indentation = -1
  /// How the value at hand stands.
  private(set) var placement = Placement.line
  /// Flow collections around it.
  private(set) var flowDepth = 0

  enum Placement {
    /// Behind its key on the same line, or in a flow collection.
    case word
    /// Behind the dash of a list.
    case item
    /// On the lines below its key.
    case line
  }

  /// Where a value stands, to come back to it.
  struct Place {
    fileprivate var position = 0
    fileprivate var column = -1
    fileprivate var indentation = -1
    fileprivate var placement = Placement.line
  }

  /// Begins at the first line that says something; nil where the bytes are not plain text.
  ///
  /// The bytes are those of the file, and must stay where they are.
  init?(_ file: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>) {
    self.file = file
    unsafe self.bytes = bytes
    guard unsafe bytes.isPlainText else { return nil }
    findEntry()
  }

  private init() {
    file = []
    unsafe bytes = UnsafeBufferPointer(start: nil, count: 0)
  }

  static var ofNothing: Scanner { Scanner() }
}

// Bytes and lines

extension Scanner {
  /// The byte at hand; 0, which is in no text, at the end.
  var byte: UInt8 { byte(at: position) }

  func byte(at offset: Int) -> UInt8 {
    unsafe offset < bytes.count ? bytes[offset] : 0
  }

  /// The next bytes as one number, the first the lowest; nil near the end.
  var sixteen: UInt128? {
    guard unsafe position + 16 <= bytes.count, let start = unsafe bytes.baseAddress else {
      return nil
    }
    return unsafe UInt128(
      littleEndian: UnsafeRawPointer(start + position).loadUnaligned(as: UInt128.self))
  }

  var eight: EightBytes? { unsafe bytes.eight(from: position) }

  /// About how many, where most are of episodes.
  var linesLeft: Int { unsafe (bytes.count - position) / 72 }

  var isAtBreak: Bool { byte == .lineFeed || byte == .carriageReturn || byte == 0 }

  mutating func advance(by count: Int = 1) { position += count }

  func text(_ range: Range<Int>) -> TextBytes {
    unsafe TextBytes(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Whether all of the file is read.
  var isAtEnd: Bool { !hasGivenUp && column < 0 }

  /// From here on there is nothing to read.
  mutating func giveUp() {
    hasGivenUp = true
    position = unsafe bytes.count
    column = -1
  }

  /// Takes a text of at most eight bytes if it stands here; near the end of the file none does.
  @inline(__always)
  mutating func take(_ text: StaticString) -> Bool {
    guard let eight, eight.begin(with: text) else { return false }
    advance(by: text.utf8CodeUnitCount)
    return true
  }

  /// Takes a byte, or gives up.
  mutating func expect(_ byte: UInt8) {
    if self.byte == byte { advance() } else { giveUp() }
  }

  @inline(__always)
  mutating func skipSpaces() {
    while byte == .space { advance() }
  }

  mutating func skipBreak() {
    if byte == .carriageReturn { advance() }
    if byte == .lineFeed { advance() }
  }

  mutating func skipLine() {
    while !isAtBreak { advance() }
    skipBreak()
  }
}

extension Scanner {
  /// Ends a line behind a value, save for a comment, and moves to the next that says something.
  mutating func endLine() {
    if byte == .lineFeed {
      advance()
      return findEntry()
    }
    if byte == .space {
      skipSpaces()
      if byte == .hash { return skipComments() }
    }
    guard isAtBreak else { return giveUp() }
    skipComments()
  }

  private mutating func skipComments() {
    skipLine()
    findEntry()
  }

  /// From the beginning of a line, passes over blank lines and comments.
  mutating func findEntry() {
    while true {
      let start = position
      skipSpaces()
      guard byte == .hash || byte == .lineFeed || byte == .carriageReturn else {
        column = byte == 0 ? -1 : position - start
        return
      }
      skipLine()
    }
  }

  /// Passes over the value at hand, whatever it is.
  mutating func skipValue() -> Place {
    let place = Place(
      position: position, column: column, indentation: indentation, placement: placement)
    if flowDepth > 0 { giveUp() }
    if placement == .word { skipComments() }
    while column > indentation { skipComments() }
    return place
  }

  /// Makes a value the one at hand that was passed over.
  mutating func goBack(to place: Place) {
    position = place.position
    column = place.column
    indentation = place.indentation
    placement = place.placement
  }
}

// Collections

extension Scanner {
  /// A mapping or a list that is being read.
  struct Collection {
    fileprivate let closing: UInt8
    fileprivate let column: Int
    fileprivate let outerIndentation: Int

    fileprivate var isFlow: Bool { column < 0 }
  }

  private mutating func beginFlow(_ closing: UInt8) -> Collection {
    advance()
    skipSpaces()
    flowDepth += 1
    return Collection(closing: closing, column: -1, outerIndentation: indentation)
  }

  /// Inside braces that stand on one line.
  mutating func inFlow<Result>(_ body: (inout Scanner) -> Result) -> Result {
    flowDepth += 1
    placement = .word
    let result = body(&self)
    flowDepth -= 1
    return result
  }

  private mutating func endFlow(_ collection: Collection) {
    expect(collection.closing)
    flowDepth -= 1
    if flowDepth == 0 { endLine() }
  }

  /// Behind a pair or an item: moves to where the next begins, if there is one.
  @inline(__always)
  mutating func endEntry(of collection: Collection) {
    guard collection.isFlow else { return }
    skipSpaces()
    if byte == collection.closing { return }
    expect(.comma)
    skipSpaces()
    if byte == collection.closing { giveUp() }
  }

  mutating func beginMapping() -> Collection {
    if placement != .line, byte == .openBrace { return beginFlow(.closeBrace) }
    let mapping = Collection(closing: 0, column: column, outerIndentation: indentation)
    if placement == .word || flowDepth > 0 || column <= indentation { giveUp() }
    indentation = column
    return mapping
  }

  func isAtPair(of mapping: Collection) -> Bool {
    !hasGivenUp && (mapping.isFlow ? byte != mapping.closing : column == mapping.column)
  }

  mutating func endMapping(_ mapping: Collection) {
    if mapping.isFlow { return endFlow(mapping) }
    if column > mapping.column { giveUp() }
    indentation = mapping.outerIndentation
  }

  /// Whether a list is the value at hand.
  var isList: Bool { placement == .line ? isAtDash : byte == .openBracket }

  /// Whether it is one of nothing, written with its brackets.
  var isAtEmptyList: Bool {
    guard isList, placement != .line else { return false }
    var end = position + 1
    while byte(at: end) == .space { end += 1 }
    return byte(at: end) == .closeBracket
  }

  mutating func beginList() -> Collection {
    placement == .line
      ? Collection(closing: 0, column: column, outerIndentation: indentation)
      : beginFlow(.closeBracket)
  }

  /// Moves to the next item of a list, as the value at hand; false at its end.
  mutating func findItem(of list: Collection) -> Bool {
    if hasGivenUp { return false }
    guard !list.isFlow else {
      placement = .word
      return byte != list.closing
    }
    guard column == list.column, isAtDash else { return false }
    let start = position
    advance()
    skipSpaces()
    if isAtBreak { giveUp() }
    column += position - start
    placement = .item
    return !hasGivenUp
  }

  mutating func endList(_ list: Collection) {
    if list.isFlow { endFlow(list) }
  }

  /// Whether a dash of a list stands here.
  var isAtDash: Bool {
    guard byte == .dash else { return false }
    let next = byte(at: position + 1)
    return next == .space || next == .lineFeed || next == .carriageReturn || next == 0
  }

  /// Behind the colon of a key: makes its value the one at hand; false where there is none.
  @inline(__always)
  mutating func findValue() -> Bool {
    skipSpaces()
    if flowDepth > 0 || !(isAtBreak || byte == .hash && byte(at: position - 1) == .space) {
      placement = .word
      return true
    }
    skipComments()
    placement = .line
    return column > indentation || column == indentation && isAtDash
  }
}
