/// Turns libyaml's positions, counted in Unicode scalars, into byte offsets.
///
/// A file is a few runs of characters that have the same number of bytes; within one it is a product.
/// Positions come in nearly rising order, so that the next run is found by a step or two.
struct MarkCursor {
  private let byteCount: Int
  private let runs: [Run]
  private var current = 0
  /// The current run, and the positions in it.
  private var run: Run
  private var positions: Range<Int>

  private struct Run {
    let position: Int
    let offset: Int
    /// The bytes of each character.
    let width: Int
  }

  /// Position 0 is the first byte of the text, behind any byte order mark.
  init(_ source: Source) {
    byteCount = source.bytes.count
    runs = source.isPlainASCII ? [Run(position: 0, offset: 0, width: 1)] : MarkCursor.runs(source)
    run = runs[0]
    positions = 0..<0
  }

  mutating func byte(at target: Int) -> Int {
    if !positions.contains(target) { move(to: target) }
    return min(run.offset + (target - run.position) * run.width, byteCount)
  }

  private mutating func move(to target: Int) {
    while current + 1 < runs.count, runs[current + 1].position <= target { current += 1 }
    while current > 0, runs[current].position > target { current -= 1 }
    run = runs[current]
    positions = run.position..<(current + 1 < runs.count ? runs[current + 1].position : .max)
  }

  private static func runs(_ source: Source) -> [Run] {
    let span = source.bytes.span
    var offset = source.textStart
    var position = 0
    var runs = [Run(position: 0, offset: offset, width: 1)]
    while offset < span.count {
      let isOneByteEach = runs[runs.count - 1].width == 1
      if isOneByteEach {
        let end = span.end(of: { $0.countOfASCII }, from: offset)
        position += end - offset
        offset = end
        if offset == span.count { break }
      }
      let width = span[offset].utf8Length
      if width != runs[runs.count - 1].width {
        runs.append(Run(position: position, offset: offset, width: width))
      }
      offset += width
      position += 1
    }
    return runs
  }
}
