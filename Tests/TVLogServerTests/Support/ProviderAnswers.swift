import Foundation
import Synchronization
import TVLogCore
import TVLogMetadata

/// TVmaze and TMDB of invented shows, inside the process: the answers of Tests/tvlogTests/Stub.
final class ProviderAnswers: Sendable {
  private struct State {
    var isLater = false
    var calls: [String] = []
  }

  private let state = Mutex(State())
  /// By `now` or `later`, then by `tvmaze` or `tmdb`, then by path and query.
  private static let texts: [String: [String: [String: Data]]] = {
    let file = URL(filePath: #filePath).appending(path: "../../../tvlogTests/Stub/answers.json")
    let known = (try? Data(contentsOf: file.standardized)).flatMap {
      try? JSONSerialization.jsonObject(with: $0) as? [String: [String: [String: Any]]]
    }
    return (known ?? [:]).mapValues { times in
      times.mapValues { answers in
        answers.compactMapValues { answer in
          // A text is the path of another answer.
          let answer = (answer as? String).flatMap { answers[$0] } ?? answer
          return try? JSONSerialization.data(withJSONObject: answer, options: .fragmentsAllowed)
        }
      }
    }
  }()

  /// What was asked, in order, without what the meter held back.
  var calls: [String] { state.withLock { $0.calls } }

  /// A year goes by.
  func turnLater() { state.withLock { $0.isLater = true } }

  func providers(_ meter: @escaping Meter) -> Providers {
    let transport = Transport { [self] request throws(ProviderError) in answer(request) }
      .metered(by: meter)
    return Providers(
      tvmaze: TVmaze(base: "stub:/tvmaze", transport: transport),
      tmdb: TMDB(base: "stub:/tmdb", token: "any", transport: transport))
  }

  private func answer(_ request: Request) -> Response {
    let isLater = state.withLock { state in
      state.calls.append(request.url)
      return state.isLater
    }
    let url = request.url.replacing("+", with: " ").removingPercentEncoding ?? ""
    let provider = request.provider.rawValue
    let whole = String(url.dropFirst("stub:/\(provider)".count))
    let path = String(whole.prefix { $0 != "?" })
    for time in isLater ? ["later", "now"] : ["now"] {
      let answers = Self.texts[time]?[provider] ?? [:]
      guard let body = answers[whole] ?? answers[path] else { continue }
      return body == Data("null".utf8)
        ? Response(status: 404) : Response(status: 200, body: body)
    }
    return Response(status: 404)
  }
}
