import ArgumentParser
import TVLogCore

/// What a recommended show must be, and in which order.
struct RecommendationOptions: ParsableArguments {
  @Option(help: "A genre it has; several times: all of them.") var genre: [String] = []
  @Option(help: "Channel or service.") var network: String?
  @Option(help: ArgumentHelp("The year it premiered, or 2015..2020.", valueName: "year"))
  var year: String?
  @Option(help: "Scripted, animation, reality and so on.") var type: String?
  @Option(help: "English and so on.") var language: String?
  @Option(help: ArgumentHelp("The most minutes of an episode.", valueName: "minutes"))
  var maxRuntime: Int?
  @Option(help: "How many.") var limit = 20
  @Flag(help: "By predicted rating, of shows that are watched a good deal.") var surest = false
  @Flag(help: "How much a show is watched does not matter.") var fewerBlockbusters = false
  @Flag(help: "Every candidate, without reasons.") var all = false
  @Flag(name: .customLong("no-mmr"), help: "By score alone: entries may be much alike.")
  var isPlain = false

  func request() throws -> RecommendationRequest {
    guard !surest || !fewerBlockbusters else {
      throw Failure(.usage, "the surest, or fewer blockbusters", help: "tvlog recommend --surest")
    }
    guard limit > 0 else { throw Failure(.usage, "at least one", help: "--limit 20") }
    var request = RecommendationRequest()
    request.filter.genres = genre
    request.filter.network = network
    request.filter.years = try year.map(YearRange.years)
    request.filter.type = type
    request.filter.language = language
    request.filter.mostMinutes = maxRuntime
    request.limit = all ? nil : limit
    request.order = surest ? .surest : fewerBlockbusters ? .fewerBlockbusters : .score
    request.isVaried = !isPlain && !surest
    request.isReasoned = !all
    return request
  }
}
