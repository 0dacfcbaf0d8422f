import TVLogCore

/// What to try next, and why.
struct RecommendationsPage: TemplateModel {
  var frame: Frame
  var new: [Pick]
  var wanted: [Pick]
  var notes: [String]

  init(_ suggestions: Suggestions, in site: Site) {
    frame = site.frame(
      Site.recommendationsPath, title: "Recommendations",
      description: "What to try next, and why.", section: .recommendations)
    let recommendations = suggestions.recommendations
    let words = ReasonWords(titles: site.titles)
    new = recommendations.entries.map { Pick($0, words) }
    wanted = suggestions.wanted.prefix(24).map { Pick($0.show, $0.entry, in: site) }
    notes = [
      recommendations.entries.isEmpty
        ? nil : "the best of \(Codes.count(recommendations.candidates, of: "show"))",
      "learned from \(Codes.count(recommendations.ratings, of: "rated show"))",
    ].compactMap { $0 }
  }

  static let fields: [TemplateField<RecommendationsPage>] = [
    .part("frame", "What stands around the page.") { $0.frame },
    .list("new", "Shows that are not in the library, the best first.") { $0.new },
    .list("wanted", "What is on want-to-watch, by what the person would give it.") { $0.wanted },
    .texts("notes", "What they rest on.") { $0.notes },
  ]
}

/// A show that the person may like.
struct Pick: TemplateModel {
  var name: String
  var href: String?
  var facts: String
  var predicted: String
  var score: String?
  var reasons: [String]
  var poster: Poster

  /// One that the library does not have.
  init(_ entry: Recommendation, _ words: ReasonWords) {
    let show = entry.show
    name = show.title ?? show.reference ?? ""
    href = show.ids.links.first?.href
    facts = Pick.facts(year: show.year, network: show.network, genres: show.genres)
    predicted = Decimal.text(entry.predicted)
    score = entry.publicRating.map(Decimal.rounded)
    reasons = words.texts(of: entry)
    poster = Poster(title: name, year: show.year, slug: show.reference ?? name)
  }

  /// One of the library.
  init(_ show: Show, _ entry: Recommendation, in site: Site) {
    name = site.titles.name(of: show)
    href = "shows/\(show.slug).html"
    facts = Pick.facts(
      year: show.about.premiered?.year, network: show.about.network, genres: show.about.genres)
    predicted = Decimal.text(entry.predicted)
    score = entry.publicRating.map(Decimal.rounded)
    reasons = []
    poster = Poster(
      title: show.title, year: show.about.premiered?.year, slug: show.slug,
      source: site.options.posters[show.slug])
  }

  private static func facts(year: Int?, network: String?, genres: [String]) -> String {
    ([year.map { "\($0)" }, network].compactMap { $0 } + genres).joined(separator: ", ")
  }

  static let fields: [TemplateField<Pick>] = [
    .text("name", "The show.") { $0.name },
    .text("href", "Its page, here or at its provider.") { $0.href },
    .text("facts", "Such as `2022, Apple TV+, Drama, Thriller`.") { $0.facts },
    .text("predicted", "What the person would give it, such as `8.1`.") { $0.predicted },
    .text("score", "The public's average, such as `8.9`; empty where it is not known.") {
      $0.score
    },
    .texts("reasons", "Why it stands here, and what speaks against it.") { $0.reasons },
    .part("poster", "Its picture or tile.") { $0.poster },
  ]
}

extension Site {
  static let recommendationsPath = "recommendations.html"

  var recommendationPages: [SitePage] {
    suggestions.map { suggestions in
      [
        SitePage(Site.recommendationsPath, "recommendations") {
          RecommendationsPage(suggestions, in: self)
        }
      ]
    } ?? []
  }
}
