import TVLogCore
import TVLogMetadata

extension Session {
  func providers(isOffline: Bool = false) -> Providers {
    machine.providers(isOffline: isOffline, language: settings.language)
  }
}

extension Providers {
  /// Everything about a show; what the similar ones are called is kept for recommendations.
  func show(
    _ reference: (provider: ProviderID, id: Int), on machine: Machine
  ) async throws -> ShowAnswer {
    let answer = try await show(reference, warn: { machine.console.warn($0) })
    var similar = machine.similarCache
    similar.add(answer.similar)
    similar.write()
    return answer
  }
}
