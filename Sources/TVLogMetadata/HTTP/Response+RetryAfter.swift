import TVLogCore

extension Response {
  /// How long the provider asks to be left alone: seconds, or until an HTTP date.
  func retryAfter(now: Instant) -> Duration? {
    guard let value = headers["retry-after"] else { return nil }
    if let seconds = Int32(value) { return .seconds(max(0, seconds)) }
    return Instant(httpDate: value).map { .seconds(max(0, $0.seconds - now.seconds)) }
  }
}

extension Instant {
  /// Reads the one form that servers may still write: `Wed, 21 Oct 2015 07:28:00 GMT`.
  init?(httpDate: String) {
    let months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(separator: " ")
    let parts = httpDate.split(separator: " ")
    guard parts.count == 6, parts[5] == "GMT", let month = months.firstIndex(of: parts[2]) else {
      return nil
    }
    let twoDigits = (month < 9 ? "0" : "") + String(month + 1)
    self.init("\(parts[3])-\(twoDigits)-\(parts[1])T\(parts[4])Z")
  }
}
