import FoundationEssentials
package import TVLogCore

extension HTTPCache {
  /// Deletes what is older than the terms allow; it would not be shown any more anyway.
  package func clean(now: Instant) {
    let files = FileManager.default
    for provider in ProviderID.allCases {
      let place = "\(folder)/\(provider.rawValue)"
      for name in (try? files.contentsOfDirectory(atPath: place)) ?? [] {
        let path = "\(place)/\(name)"
        guard let date = try? files.attributesOfItem(atPath: path)[.modificationDate] as? Date,
          now.seconds - Int64(date.timeIntervalSince1970) > HTTPCache.mostSeconds
        else { continue }
        try? files.removeItem(atPath: path)
      }
    }
  }
}
