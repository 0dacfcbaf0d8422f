extension Transport {
  /// Follows redirects where scheme, host and port stay the same, so that no header goes astray.
  func followingRedirects(most: Int = 5) -> Transport {
    Transport { request throws(ProviderError) in
      var request = request
      for _ in 0...most {
        let response = try await send(request)
        guard (300..<400).contains(response.status), let target = response.redirect else {
          return response
        }
        let origin = request.origin
        request.url = target
        guard request.origin == origin else { break }
      }
      throw ProviderError(request.provider, .redirectRefused)
    }
  }
}
