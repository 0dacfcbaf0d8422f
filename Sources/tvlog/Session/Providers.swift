import TVLogCore
import TVLogMetadata

/// The providers that may be asked: TVmaze always, TMDB with a token.
struct Providers: Sendable {
  let tvmaze: TVmaze
  let tmdb: TMDB?

  /// For messages: `TVmaze and TMDB`.
  var names: String { tmdb == nil ? "TVmaze" : "TVmaze and TMDB" }

  /// Everything about a show, from the provider whose it is to be, with what the other one adds.
  func show(
    _ reference: (provider: ProviderID, id: Int), on machine: Machine
  ) async throws -> ShowAnswer {
    let answer = try await answer(reference, warning: machine.console)
    var similar = machine.similarCache
    similar.add(answer.similar)
    similar.write()
    return answer
  }

  private func answer(
    _ reference: (provider: ProviderID, id: Int), warning console: Console
  ) async throws -> ShowAnswer {
    switch reference.provider {
    case .tmdb:
      guard let tmdb else { throw ProviderError(.tmdb, .noToken) }
      return try await tmdb.show(reference.id)
    case .tvmaze:
      let answer = try await tvmaze.show(reference.id)
      guard let tmdb else { return answer }
      do throws(ProviderError) {
        return try await tmdb.extending(answer)
      } catch {
        console.warn(Failure(.findings, "\(error); its keywords and similar shows are left out"))
        return answer
      }
    }
  }
}

extension Session {
  func providers(isOffline: Bool = false) -> Providers {
    machine.providers(isOffline: isOffline, language: settings.language)
  }
}
