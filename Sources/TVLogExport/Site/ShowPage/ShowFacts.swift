import TVLogCore

/// What the provider and the person say of a show.
struct ShowFacts: TemplateModel {
  var name: String
  var year: String?
  var also: String
  var provided: String
  var score: String?
  var rating: String?
  var status: String?
  var lists: [Link]
  var tags: String
  var review: [String]
  var summary: String?
  var cast: [RoleModel]
  var creators: String
  var links: [Link]

  init(_ show: SiteShow, in site: Site) {
    let about = show.show.about
    name = show.show.title
    year = about.premiered.map { "\($0.year)" }
    also = show.show.aka.joined(separator: ", ")
    provided = about.words
    score = about.score.map { "\(about.source?.title ?? "Score") \($0)" }
    rating = show.show.rating?.description
    status = show.standing.isRewatching ? "rewatching" : show.standing.status?.words
    lists = show.show.lists.filter { Status(rawValue: $0) == nil }.map {
      Link(name: $0, href: "../" + site.listPath($0))
    }
    tags = show.show.tags.joined(separator: ", ")
    review = site.options.hidesReviews ? [] : (show.show.review ?? "").paragraphs
    summary = about.summary
    cast = about.cast.map(RoleModel.init)
    creators = about.createdBy.joined(separator: ", ")
    links = about.ids.links
  }

  static let fields: [TemplateField<ShowFacts>] = [
    .text("name", "The title.") { $0.name },
    .text("year", "The year of its first episode.") { $0.year },
    .text("also", "Its other names.") { $0.also },
    .text("provided", "Such as `running, Apple TV+, GB, Drama, Thriller, 48 min`.") {
      $0.provided
    },
    .text("score", "The provider's average, such as `TVmaze 8.1`.") { $0.score },
    .text("rating", "The person's, 1 to 10.") { $0.rating },
    .text("status", "Such as `watching` or `rewatching`.") { $0.status },
    .list("lists", "The lists that are no status.") { $0.lists },
    .text("tags", "The person's tags.") { $0.tags },
    .texts("review", "The person's words, by paragraph.") { $0.review },
    .text("summary", "What it is about: hide it, it may tell too much.") { $0.summary },
    .list("cast", "Who plays.") { $0.cast },
    .text("creators", "Who made it.") { $0.creators },
    .list("links", "Its pages elsewhere.") { $0.links },
  ]
}

/// Who plays whom.
struct RoleModel: TemplateModel {
  var name: String
  var character: String?

  init(_ role: About.Role) {
    name = role.name
    character = role.character
  }

  static let fields: [TemplateField<RoleModel>] = [
    .text("name", "The actor.") { $0.name },
    .text("character", "Whom they play.") { $0.character },
  ]
}

extension String {
  /// What stands between empty lines.
  var paragraphs: [String] {
    var paragraphs = [""]
    for line in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append("")
      } else {
        paragraphs[paragraphs.count - 1] += line + "\n"
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }
}
