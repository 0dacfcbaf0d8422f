import TVLogCore
import TVLogFiles

/// A show file and what two devices made of it apart from one another.
struct TwoDevices {
  let base: [UInt8]
  private(set) var ours: [UInt8]
  private(set) var theirs: [UInt8]

  static let clock = Clock(now: Instant(seconds: 1_795_000_000), zone: .utc)

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    base = TwoDevices.show(&random)
    ours = base
    theirs = base
    ours = edited(ours, "a", &random)
    theirs = edited(theirs, "b", &random)
  }

  var merge: ShowFileMerge {
    ShowFileMerge(base: base, ours: ours, theirs: theirs, slug: "show", clock: TwoDevices.clock)
  }

  private func edited(_ bytes: [UInt8], _ name: String, _ random: inout SeededGenerator) -> [UInt8]
  {
    var bytes = bytes
    for number in 0..<random.number(1...4) {
      if random.chance(15) {
        bytes = commented(bytes, "# \(name)\(number)", &random)
        continue
      }
      guard let file = try? ShowFile(bytes, slug: "show", path: "show.yaml") else { continue }
      var show = file.show
      DeviceEdit(name: name).apply(to: &show, &random)
      bytes = (try? file.bytes(saying: show)) ?? bytes
    }
    return bytes
  }

  /// A comment behind some line or above it.
  private func commented(
    _ bytes: [UInt8], _ comment: String, _ random: inout SeededGenerator
  ) -> [UInt8] {
    var lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.filter { lines[$0].hasPrefix("  S") || lines[$0].hasPrefix("lists") }
    guard !places.isEmpty else { return bytes }
    let place = random.pick(places)
    if random.chance(50), !lines[place].contains("#") {
      lines[place] += "  \(comment)"
    } else {
      lines.insert("\(lines[place].hasPrefix(" ") ? "  " : "")\(comment)", at: place)
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  private static func show(_ random: inout SeededGenerator) -> [UInt8] {
    var show = Show(slug: "show", title: "Show")
    show.lists = random.chance(70) ? ["watching"] : random.chance(50) ? ["want-to-watch"] : []
    if random.chance(40) { show.rating = Rating(tenths: random.number(1...10) * 10) }
    if random.chance(30) { show.tags = ["old"] }
    let count = random.number(4...14)
    if random.chance(80) {
      show.episodes = (1...count).map {
        Episode(
          EpisodeCode(season: 1, number: $0), title: "E\($0)",
          aired: .day(Day(number: 19_700 + Int32($0))),
          runtime: 50, id: 100 + $0)
      }
    }
    let seen = random.number(0...count - 2)
    let first = seen > 4 && random.chance(30) ? 4 : 0
    if first > 0 {
      show.watched = [Show.Watched(.range(season: 1, 1...first), [.day(Day(number: 19_900))])]
    } else if show.episodes.isEmpty == false, random.chance(10) {
      show.watched = [Show.Watched(.seasons(1...1), [.day(Day(number: 19_705))])]
    }
    for number in first..<seen where show.watched.allSatisfy({ $0.key.isExact }) {
      show.watched.append(
        Show.Watched(
          .episode(EpisodeCode(season: 1, number: number + 1)),
          [.day(Day(number: 19_900 + Int32(number)))]))
    }
    return NewShowFile.bytes(of: show)
  }
}
