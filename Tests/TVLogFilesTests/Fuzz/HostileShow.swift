import TVLogCore

/// Shows with text that a careless writer would break.
enum HostileShow {
  static func draw(_ random: inout SeededGenerator) -> Show {
    var show = Show(slug: "show", title: text(&random))
    show.aka = texts(&random)
    show.lists = texts(&random)
    show.tags = texts(&random)
    show.rating = random.isTrue(1, of: 2) ? Rating(tenths: random.number(10...100)) : nil
    show.review = random.isTrue(1, of: 2) ? text(&random) : nil
    show.reviews = [.init(.seasons(1...1), text(&random))]
    show.watched = [
      .init(
        .episode(EpisodeCode(season: 1, number: random.number(1...200))), [.unknown, .year(2008)])
    ]
    show.about = about(&random)
    show.seasons = [Season(number: 1, episodes: random.isTrue(1, of: 2) ? 9 : nil)]
    show.episodes = (1...random.number(1...5)).map { number in
      var episode = Episode(EpisodeCode(season: 1, number: number))
      episode.title = random.isTrue(4, of: 5) ? text(&random) : nil
      episode.aired = random.isTrue(1, of: 2) ? .instant(Instant(seconds: 60 * Int64(number))) : nil
      episode.isGone = random.isTrue(1, of: 9)
      return episode
    }
    return show
  }

  private static func about(_ random: inout SeededGenerator) -> About {
    var about = About()
    about.network = text(&random)
    about.country = random.pick(["NO", "US", "DE"])
    about.summary = text(&random)
    about.genres = texts(&random)
    about.cast = [.init(name: text(&random), character: text(&random))]
    about.schedule = random.isTrue(1, of: 2) ? .init() : .init(minute: 600)
    return about
  }

  private static func texts(_ random: inout SeededGenerator) -> [String] {
    (0..<random.number(0...3)).map { _ in text(&random) }
  }

  /// Never empty: an empty text is no text.
  private static func text(_ random: inout SeededGenerator) -> String {
    if random.isTrue(1, of: 3) { return random.pick(words) }
    let length = random.pick([1, 2, 5, 20, 300])
    let scalars = (0..<length).map { _ in random.pick(characters) }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let words = [
    "NO", "24", "Null", "~", "null", "1:30", ".5", "[x]", "#1", "a # b", "&a", "a: b", "'x'", "@m",
    "*b", "? w", "- d", "%Q", "---", "...", "<<", "=", "y", "2022-02-18", "<<<<<<< HEAD",
    "======= ", "a\n<<<<<<< b", "|", ">", "!t", "line\nline\n", " lead", "trail ", "\n", "a\n\nb",
    "\t",
    "x\r\ny", "x:", "::", "{", "}", ",", "true", "0x1F", "\u{FEFF}", "e\u{301}",
  ]

  private static let characters: [Unicode.Scalar] =
    Array("aB0 :#'\"\\,[]{}&*!|>%@`?-_=~\n\t".unicodeScalars) + [
      "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{202E}",
      "\u{200F}", "\u{FEFF}", "\u{FFFD}", "\u{FFFF}", "\u{1F600}", "ü", "日",
    ]
}
