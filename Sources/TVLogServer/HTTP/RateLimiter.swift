import Synchronization

/// So many requests a minute for each key, which come back evenly; the table is bounded.
final class RateLimiter: Sendable {
  /// Requests a minute; 0: no limit.
  let perMinute: Int
  private let buckets = Mutex<[String: Bucket]>([:])

  private struct Bucket {
    var left: Double
    var at: ContinuousClock.Instant
  }

  init(perMinute: Int) {
    self.perMinute = perMinute
  }

  /// Counts a request; what is returned is how many seconds to wait before the next, nil where it may go on.
  func take(_ key: String, at now: ContinuousClock.Instant = .now) -> Int? {
    if perMinute == 0 { return nil }
    return buckets.withLock { buckets in
      if buckets.count > 10_000 {
        buckets = buckets.filter { now - $0.value.at < .seconds(60) }
        if buckets.count > 10_000 { buckets = [:] }
      }
      var bucket = buckets[key] ?? Bucket(left: Double(perMinute), at: now)
      let passed = (now - bucket.at) / .seconds(1)
      bucket.left = min(Double(perMinute), bucket.left + passed * Double(perMinute) / 60)
      bucket.at = now
      defer { buckets[key] = bucket }
      guard bucket.left >= 1 else {
        return max(1, Int(((1 - bucket.left) * 60 / Double(perMinute)).rounded(.up)))
      }
      bucket.left -= 1
      return nil
    }
  }
}
