import TVLogCore

/// Reads the YAML that show files are made of straight from their bytes, without a tree.
///
/// It knows block and flow collections, plain and quoted words on one line, literal blocks and comments.
/// Everything else, and everything wrong, makes it give up: then libyaml reads the file, and says what is
/// wrong with it. What it does read it must read as libyaml does, which `ScannerTests` try.
///
/// It walks over values in the order of the file. A value in a block is left at the next line that says
/// something; one in a flow collection right behind it.
struct Scanner {
  /// The whole of it, for what is to outlive the scanner.
  let file: [UInt8]
  var cursor: Cursor
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
    unsafe cursor = Cursor(bytes)
    guard unsafe bytes.isPlainText else { return nil }
    findEntry()
  }

  private init() {
    file = []
    cursor = Cursor.ofNothing
  }

  static var ofNothing: Scanner { Scanner() }
}

// Lines

extension Scanner {
  /// About how many are left, where most are of episodes.
  var linesLeft: Int { cursor.countLeft / 72 }

  /// Whether all of the file is read.
  var isAtEnd: Bool { !hasGivenUp && column < 0 }

  /// From here on there is nothing to read.
  mutating func giveUp() {
    hasGivenUp = true
    cursor.moveToEnd()
    column = -1
  }

  /// Takes a byte, or gives up.
  private mutating func expect(_ byte: UInt8) {
    if cursor.byte == byte { cursor.advance() } else { giveUp() }
  }

  /// Ends a line behind a value, save for a comment, and moves to the next that says something.
  mutating func endLine() {
    if let column = cursor.endLine() { self.column = column } else { giveUp() }
  }

  /// Moves to the next line that says something.
  private mutating func skipComments() {
    cursor.skipLine()
    findEntry()
  }

  /// From the beginning of a line, passes over blank lines and comments.
  mutating func findEntry() { column = cursor.findEntry() }

  /// Takes a line if a copy of the cursor reads all of it, and moves to the next that says something.
  @inline(__always)
  mutating func line<Read>(_ read: (inout Cursor, _ file: [UInt8]) -> Read?) -> Read? {
    var line = cursor
    guard let read = read(&line, file), let column = line.endLine() else { return nil }
    cursor = line
    self.column = column
    return read
  }

  /// Passes over the value at hand, whatever it is.
  mutating func skipValue() -> Place {
    let place = Place(
      position: cursor.position, column: column, indentation: indentation, placement: placement)
    if flowDepth > 0 { giveUp() }
    if placement == .word { skipComments() }
    while column > indentation { skipComments() }
    return place
  }

  /// Makes a value the one at hand that was passed over.
  mutating func goBack(to place: Place) {
    cursor.position = place.position
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
    cursor.advance()
    cursor.skipSpaces()
    flowDepth += 1
    return Collection(closing: closing, column: -1, outerIndentation: indentation)
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
    cursor.skipSpaces()
    if cursor.byte == collection.closing { return }
    expect(.comma)
    cursor.skipSpaces()
    if cursor.byte == collection.closing { giveUp() }
  }

  mutating func beginMapping() -> Collection {
    if placement != .line, cursor.byte == .openBrace { return beginFlow(.closeBrace) }
    let mapping = Collection(closing: 0, column: column, outerIndentation: indentation)
    if placement == .word || flowDepth > 0 || column <= indentation { giveUp() }
    indentation = column
    return mapping
  }

  func isAtPair(of mapping: Collection) -> Bool {
    !hasGivenUp && (mapping.isFlow ? cursor.byte != mapping.closing : column == mapping.column)
  }

  mutating func endMapping(_ mapping: Collection) {
    if mapping.isFlow { return endFlow(mapping) }
    if column > mapping.column { giveUp() }
    indentation = mapping.outerIndentation
  }

  /// Whether a list is the value at hand.
  var isList: Bool { placement == .line ? isAtDash : cursor.byte == .openBracket }

  /// Whether it is one of nothing, written with its brackets.
  var isAtEmptyList: Bool {
    guard isList, placement != .line else { return false }
    var end = cursor.position + 1
    while cursor.byte(at: end) == .space { end += 1 }
    return cursor.byte(at: end) == .closeBracket
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
      return cursor.byte != list.closing
    }
    guard column == list.column, isAtDash else { return false }
    let start = cursor.position
    cursor.advance()
    cursor.skipSpaces()
    if cursor.isAtBreak { giveUp() }
    column += cursor.position - start
    placement = .item
    return !hasGivenUp
  }

  mutating func endList(_ list: Collection) {
    if list.isFlow { endFlow(list) }
  }

  /// Whether a dash of a list stands here.
  var isAtDash: Bool {
    guard cursor.byte == .dash else { return false }
    let next = cursor.byte(at: cursor.position + 1)
    return next == .space || next == .lineFeed || next == .carriageReturn || next == 0
  }

  /// Behind the colon of a key: makes its value the one at hand; false where there is none.
  @inline(__always)
  mutating func findValue() -> Bool {
    cursor.skipSpaces()
    if flowDepth > 0 || !cursor.isAtEndOfLine {
      placement = .word
      return true
    }
    skipComments()
    placement = .line
    return column > indentation || column == indentation && isAtDash
  }
}
