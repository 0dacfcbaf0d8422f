import TVLogCore

/// How far back TVmaze's list of updates shall reach.
package enum TVmazeUpdates: String, CaseIterable, Sendable {
  case day, week, month
  /// Every show there is.
  case all

  /// The shortest that reaches back so many seconds, with an hour for what lies in caches.
  package init(seconds: Int64) {
    self =
      switch seconds {
      case ...(23 * 3_600): .day
      case ...(167 * 3_600): .week
      case ...(27 * 86_400): .month
      default: .all
      }
  }
}

extension TVmaze {
  /// When each show last changed, in seconds since 1970, by its number; with `all`, of every show.
  package func updates(
    _ span: TVmazeUpdates
  ) async throws(ProviderError) -> [Int: Int64] {
    let rows: UpdateRows = try await get(
      "/updates/shows", query: span == .all ? [:] : ["since": span.rawValue],
      what: "list of updates")
    return rows.times
  }
}

/// `{"81": 1780096192, …}`; rows that are not of this kind are left out.
private struct UpdateRows: Decodable {
  let times: [Int: Int64]

  init(from decoder: any Decoder) throws {
    let rows = try decoder.singleValueContainer().decode([String: Lenient<Int64>].self)
    times = rows.reduce(into: [:]) { times, row in
      guard let id = Int(row.key), (1...Int(Int32.max)).contains(id),
        let time = row.value.wrappedValue
      else { return }
      times[id] = time
    }
  }
}
