import ArgumentParser
import TVLogCore
import TVLogExport

/// What a person may choose for the pages.
struct SiteChoices: ParsableArguments {
  @Option(help: "Whose television it is.")
  var title = "My television"

  @Option(
    help: ArgumentHelp("Templates that stand in for the built-in ones.", valueName: "dir"))
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "Where the pages will be served from, such as https://me.example/tv/.", valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "Leave out the shows of a query; 'reviews' or 'dates' leaves those out. May be repeated.",
      valueName: "query"))
  var `private`: [String] = []

  /// The options for the shows that are shown.
  func options() throws -> SiteOptions {
    var options = SiteOptions()
    options.title = title
    options.baseURL = try baseURL.map(SiteChoices.address)
    options.hidesReviews = `private`.contains("reviews")
    options.hidesDates = `private`.contains("dates")
    return options
  }

  /// The shows that no query of `--private` selects.
  func visible(_ standings: [Standing], clock: Clock) throws -> [Standing] {
    let queries = try queries(clock).map(\.query)
    return standings.filter { standing in
      !queries.contains { $0.matches(QuerySubject(standing)) }
    }
  }

  /// The queries of `--private` that select nothing now; throws for a word that no show has: `reviews` misspelt.
  func idle(_ standings: [Standing], clock: Clock) throws -> [String] {
    try queries(clock).filter { _, query in
      !standings.contains { query.matches(QuerySubject($0)) }
    }.map { text, query in
      guard !query.isBare else {
        throw Failure(
          .usage, "--private '\(text)' selects no show; nothing was written",
          help: "reviews, dates, or a query such as tag:secret")
      }
      return text
    }
  }

  private func queries(_ clock: Clock) throws -> [(text: String, query: Query)] {
    try `private`.filter { $0 != "reviews" && $0 != "dates" }
      .map { ($0, try ShowSearch($0, clock: clock).query) }
  }

  func validate() throws {
    if title.allSatisfy(\.isWhitespace) { throw ValidationError("--title needs words") }
  }

  /// The address of a site, with a slash at its end.
  static func address(_ text: String) throws -> String {
    let lower = text.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !text.contains("\""), !text.contains("?"),
      !text.contains("#")
    else {
      throw Failure(
        .usage, "'\(text)' is no address of a site", help: "such as https://me.example/tv/")
    }
    return text.hasSuffix("/") ? text : text + "/"
  }
}
