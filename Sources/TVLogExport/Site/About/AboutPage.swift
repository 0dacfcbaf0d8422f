import TVLogCore

/// Where the figures and the words come from.
struct AboutPage: TemplateModel {
  var frame: Frame
  var showCount: Int
  var sources: [Link]
  var marks: [MarkModel]

  init(_ site: Site) {
    frame = site.frame(
      "about.html", title: "About", description: "Where the words on these pages come from.",
      section: nil)
    showCount = site.shows.count
    var used = Set(site.shows.flatMap { $0.show.about.providers })
    // What is recommended comes from TVmaze's catalogue.
    if site.suggestions != nil { used.insert(.tvmaze) }
    sources = ProviderID.allCases.filter { used.contains($0) }.map(\.source)
    marks = EpisodeMark.allCases.map(MarkModel.init)
  }

  static let fields: [TemplateField<AboutPage>] = [
    .part("frame", "What stands around the page.") { $0.frame },
    .text("shows", "Such as `41 shows`.") { Codes.count($0.showCount, of: "show") },
    .list("sources", "The providers whose words are used, each with its licence or terms.") {
      $0.sources
    },
    .list("marks", "What the marks of episodes mean.") { $0.marks },
  ]
}

extension About {
  /// The show's source, and TMDB for what it adds to TVmaze's.
  fileprivate var providers: [ProviderID] {
    let adds = source != nil && !(keywords.isEmpty && similar.isEmpty)
    return [source, adds ? .tmdb : nil].compactMap { $0 }
  }
}

extension ProviderID {
  /// The attribution that the provider asks for.
  var source: Link {
    switch self {
    case .tvmaze:
      Link(
        name: "TVmaze", href: "https://www.tvmaze.com/",
        note: "data licensed under CC BY-SA 4.0")
    case .tmdb:
      Link(
        name: "TMDB", href: "https://www.themoviedb.org/",
        note: "this product uses the TMDB API but is not endorsed or certified by TMDB")
    }
  }
}
