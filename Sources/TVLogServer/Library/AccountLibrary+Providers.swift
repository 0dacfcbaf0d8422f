import TVLogMetadata

extension AccountLibrary {
  /// The providers for a request: where the account's calls of a minute are used up it fails.
  var providers: Providers {
    world.providers { [shared, account] request throws(ProviderError) in
      if let seconds = shared.providerCalls.take(account) {
        throw ProviderError(request.provider, .quota(seconds))
      }
    }
  }

  /// The providers for a job, which waits for its turn.
  var patientProviders: Providers {
    world.providers { [shared, account] request throws(ProviderError) in
      while let seconds = shared.providerCalls.take(account) {
        do { try await Task.sleep(for: .seconds(seconds)) } catch {
          throw ProviderError(request.provider, .cancelled)
        }
      }
    }
  }
}
