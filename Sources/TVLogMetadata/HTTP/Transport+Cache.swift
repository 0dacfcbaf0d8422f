extension Transport {
  /// Answers from a folder while the answer is fresh, and asks only for what changed when it is not.
  package func cached(in cache: HTTPCache, clock: HTTPClock = .system) -> Transport {
    Transport { request throws(ProviderError) in
      var stored = cache.entry(for: request, now: clock.now())
      if cache.isOffline {
        guard let stored else { throw ProviderError(request.provider, .offline) }
        return stored.response
      }
      if let stored, stored.isFresh(at: clock.now()), stored.head.stored >= request.freshAfter {
        return stored.response
      }
      var question = request
      question.headers["If-None-Match"] = stored?.head.etag
      let response = try await send(question)
      if response.status == 304, stored != nil {
        stored?.confirm(by: response, now: clock.now())
      } else {
        stored = CacheEntry(response, to: request, now: clock.now())
      }
      guard let stored else { return response }
      cache.store(stored, for: request)
      return stored.response
    }
  }
}
