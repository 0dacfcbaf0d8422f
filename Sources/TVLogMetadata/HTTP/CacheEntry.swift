import FoundationEssentials
import TVLogCore

/// A stored answer: one line of JSON about it, then its body.
struct CacheEntry {
  var head: Head
  let body: Data

  struct Head: Codable {
    var url: String
    /// When the provider last vouched for the body, in seconds since 1970.
    var stored: Int64
    /// For how many seconds it need not be asked again.
    var maxAge: Int64
    var etag: String?
    /// Of the body: a file that was damaged on disk is no answer.
    var checksum: UInt64
  }

  /// Nil where the answer is not to be kept.
  ///
  /// What is no JSON is not: a hotel's log-in page must not stand for a show.
  init?(_ response: Response, to request: Request, now: Instant) {
    guard response.status == 200, response.mayBeStored,
      (try? JSONDecoder().decode(WellFormed.self, from: response.body)) != nil
    else { return nil }
    head = Head(
      url: request.url, stored: now.seconds, maxAge: response.maxAge,
      etag: response.headers["etag"], checksum: CacheEntry.checksum(response.body))
    body = response.body
  }

  /// Reads a file; nil where it is damaged.
  init?(_ data: Data) {
    guard let end = data.firstIndex(of: UInt8(ascii: "\n")),
      let head = try? JSONDecoder().decode(Head.self, from: data[..<end])
    else { return nil }
    self.head = head
    body = Data(data[(end + 1)...])
    guard head.checksum == CacheEntry.checksum(body) else { return nil }
  }

  /// What the file holds.
  var data: Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return ((try? encoder.encode(head)) ?? Data()) + [UInt8(ascii: "\n")] + body
  }

  var response: Response { Response(status: 200, body: body) }

  func age(at now: Instant) -> Int64 { now.seconds.subtractingClamped(head.stored) }

  func isFresh(at now: Instant) -> Bool { (0..<max(1, head.maxAge)).contains(age(at: now)) }

  /// The provider said that nothing changed.
  mutating func confirm(by response: Response, now: Instant) {
    head.stored = now.seconds
    head.maxAge = response.maxAge
    head.etag = response.headers["etag"] ?? head.etag
  }

  /// FNV-1a.
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private struct WellFormed: Decodable {
    init(from decoder: any Decoder) {}
  }
}

extension Int64 {
  /// Of times that a damaged file may tell: what cannot be counted is long ago.
  func subtractingClamped(_ other: Int64) -> Int64 {
    let (difference, overflows) = subtractingReportingOverflow(other)
    return overflows ? .max : difference
  }
}
