import TVLogCore
import TVLogFiles

extension Call {
  func recommendations(
    _ loaded: LoadedLibrary, _ moment: Moment, _ library: AccountLibrary
  ) throws -> Answer {
    let recommender = Recommender(
      catalog: library.world.catalog(), library: loaded.library.standings(at: moment.clock),
      hidden: moment.settings.hidden, seeds: [])
    if flag("mine") {
      let wanted = loaded.library.shows.filter { $0.status == .wantToWatch }
      return try .json(recommender.ranked(wanted).map { WantedBody($0) })
    }
    return try .json(recommender.recommendations(try recommendationRequest()))
  }

  private func recommendationRequest() throws -> RecommendationRequest {
    var request = RecommendationRequest()
    request.filter.genres = text("genre").map { [$0] } ?? []
    request.filter.network = text("network")
    request.filter.years = try text("year").map(YearRange.years)
    request.filter.type = text("type")
    request.filter.language = text("language")
    request.filter.mostMinutes = integer("max-runtime")
    request.limit = integer("limit") ?? 20
    request.order = text("order").flatMap { .init(rawValue: $0) } ?? .score
    request.isVaried = request.order != .surest
    return request
  }
}

extension AccountLibrary {
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
