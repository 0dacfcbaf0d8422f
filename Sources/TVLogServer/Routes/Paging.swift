import TVLogCore

/// One page of rows, and the Link to the next.
struct Page<Row> {
  let rows: ArraySlice<Row>
  private let next: String?

  /// The rows behind the cursor of a request.
  ///
  /// - Parameter key: tells a row from the others, so that rows that come or go in front move no page.
  init(_ all: [Row], _ call: Call, limit: Int = 50, key: (Row) -> String) throws(Problem) {
    let start = try call.text("cursor").map { text throws(Problem) in
      guard let place = Base64URL.bytes(text).flatMap({ String(validating: $0, as: UTF8.self) }),
        let gap = place.firstIndex(of: " "), let offset = Int(place[..<gap]), offset >= 0
      else { throw .usage("cursor", "is none of this server's; take it from a Link") }
      let last = String(place[place.index(after: gap)...])
      return all.firstIndex { key($0) == last }.map { $0 + 1 } ?? min(offset, all.count)
    }
    let first = start ?? 0
    let end = min(all.count, first + (call.integer("limit") ?? limit))
    rows = all[first..<end]
    next =
      end < all.count && end > first
      ? Base64URL.text("\(end) \(key(all[end - 1]))".utf8) : nil
  }

  /// An answer with the Link (RFC 8288).
  func linked(_ answer: Answer, _ call: Call) -> Answer {
    guard let next else { return answer }
    let others = call.query.split(separator: "&").filter { !$0.hasPrefix("cursor=") }
    let query = (others + ["cursor=\(next)"]).joined(separator: "&")
    return answer.with("Link", "<\(call.path)?\(query)>; rel=\"next\"")
  }
}
