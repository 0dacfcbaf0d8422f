import TVLogCore

/// A show's poster, or the tile that stands for it.
struct Poster: TemplateModel {
  /// Nil: no poster is downloaded.
  var source: String?
  var title: String
  var year: String?
  /// The classes of the tile: its colour, its figure and the size of its letters.
  var look: String

  init(_ show: SiteShow, root: String, in site: Site) {
    self.init(
      title: show.show.title, year: show.show.about.premiered?.year, slug: show.show.slug,
      source: site.options.posters[show.show.slug].map { root + $0 })
  }

  /// Of a show that need not be in the library; `slug` alone decides how its tile looks.
  init(title: String, year: Int?, slug: String, source: String? = nil) {
    self.source = source
    self.title = title
    self.year = year.map { "\($0)" }
    look = TileLook(title: title, slug: slug).classes
  }

  static let fields: [TemplateField<Poster>] = [
    .text("source", "The picture's address; empty where none is downloaded.") { $0.source },
    .text("title", "The show's title.") { $0.title },
    .text("year", "The year of its first episode.") { $0.year },
    .text("look", "The tile's classes, such as `h3 f1 m`: colour, figure, size of letters.") {
      $0.look
    },
  ]
}

/// How the tile of a show without a poster looks: always the same for the same show.
struct TileLook {
  let title: String
  let slug: String

  static let hues = 12
  static let figures = 5

  var classes: String { "h\(number % TileLook.hues) f\(number / 16 % TileLook.figures) \(size)" }

  private var number: Int {
    Int(slug.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 } >> 8)
  }

  /// By the longest word, which must fit in a line, and by the whole.
  private var size: String {
    let longest = title.split(whereSeparator: { $0 == " " || $0 == "-" }).map(\.count).max() ?? 0
    switch (longest, title.count) {
    case (...6, ...14): return "xl"
    case (...9, ...28): return "l"
    case (...13, ...48): return "m"
    default: return "s"
    }
  }
}
