import TVLogCore
import TVLogFiles
import TVLogMetadata

extension Call {
  func recommendations(
    _ loaded: LoadedLibrary, _ moment: Moment, _ library: AccountLibrary
  ) throws -> Answer {
    let recommender = try library.recommender(loaded, moment, like: text("like") ?? "")
    if flag("mine") {
      let wanted = loaded.library.shows.filter { $0.status == .wantToWatch }
      return try .json(recommender.ranked(wanted).map { WantedBody($0) })
    }
    return try .json(recommender.recommendations(try recommendationRequest()))
  }

  private func recommendationRequest() throws -> RecommendationRequest {
    var request = RecommendationRequest()
    request.filter.genres = (text("genre") ?? "").split(separator: ",").map { $0.trimmed }
    request.filter.network = text("network")
    request.filter.years = try text("year").map(YearRange.years)
    request.filter.type = text("type")
    request.filter.language = text("language")
    request.filter.mostMinutes = integer("max-runtime")
    request.limit = integer("limit") ?? 20
    request.order = text("order").flatMap { .init(rawValue: $0) } ?? .score
    request.isVaried = request.order != .surest && !flag("plain")
    return request
  }
}

extension AccountLibrary {
  /// What recommends shows to whoever has this library.
  ///
  /// `like`: shows that are taken for rated 9, with commas between them.
  func recommender(
    _ loaded: LoadedLibrary, _ moment: Moment, like: String = ""
  ) throws -> Recommender {
    let catalog = world.catalog()
    let seeds = try like.split(separator: ",").map { title in
      guard let row = catalog.row(meant: title.trimmed, or: loaded.library.shows) else {
        throw Problem.usage("like", "no show is called '\(title.trimmed)'")
      }
      return row
    }
    return Recommender(
      catalog: catalog, library: loaded.library.standings(at: moment.clock),
      hidden: moment.settings.hidden, seeds: seeds, known: world.similar.rows)
  }

  /// Adds to and takes from what is never recommended.
  func hide(_ call: Call, _ isHidden: Bool) async throws -> Answer {
    let id = call.names["id"] ?? ""
    let folder = folder
    _ = try await queue.run {
      try LibraryWriter(folder, isDry: false).changeHidden(
        add: isHidden ? [id] : [], remove: isHidden ? [] : [id])
    }
    return .nothing
  }
}

extension Substring {
  /// Without spaces around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
