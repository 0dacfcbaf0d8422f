import Foundation
import Synchronization
import TVLogCore
import TVLogMetadata

/// Answers requests in memory and remembers them.
final class StubServer: Sendable {
  private let seen = Mutex<[Request]>([])
  private let answer: @Sendable (Request, _ call: Int) -> Result<Response, ProviderError>

  init(_ answer: @escaping @Sendable (Request, Int) -> Result<Response, ProviderError>) {
    self.answer = answer
  }

  /// Gives these answers one after the other, the last for ever.
  convenience init(_ answers: [Response]) {
    self.init { _, call in .success(answers[min(call, answers.count - 1)]) }
  }

  /// Gives each path its fixture, other paths 404.
  convenience init(fixtures: [String: Data]) {
    self.init { request, _ in
      let path = request.url.dropFirst("https://stub".count).prefix { $0 != "?" }
      return .success(
        fixtures[String(path)].map { Response(status: 200, body: $0) } ?? Response(status: 404))
    }
  }

  var requests: [Request] { seen.withLock { $0 } }

  var transport: Transport {
    Transport { request throws(ProviderError) in
      let call = self.seen.withLock { seen in
        seen.append(request)
        return seen.count - 1
      }
      return try self.answer(request, call).get()
    }
  }
}

extension Request {
  static let show = Request(.tvmaze, base: "https://stub", path: "/shows/9001")
}
