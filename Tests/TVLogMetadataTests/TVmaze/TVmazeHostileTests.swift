import Foundation
import TVLogCore
import TVLogMetadata
import Testing

/// Every value of our own answers, replaced by each of these in turn.
@Suite struct TVmazeHostileTests {
  @Test(arguments: [
    "null", "true", "-1", "0", "1e99", "99999999999999999999", "0.5", "\"\"", "\"\\u202e\\u0000\"",
    "\"<p>&#x110000;\"", "\"9999-12-31\"", "\"2023-13-01\"", "[]", "[[null]]", "{}", "\"\\ud800\"",
  ]) func `a wrong value anywhere does no harm elsewhere`(value: String) async throws {
    let show = try JSONSerialization.jsonObject(with: Fixture.data("show.json"))
    let episodes = try JSONSerialization.jsonObject(with: Fixture.data("episodes.json"))
    for path in paths(of: show) {
      await ask(show: text(show, replacing: path, by: value), episodes: text(episodes))
    }
    for path in paths(of: episodes) {
      await ask(show: text(show), episodes: text(episodes, replacing: path, by: value))
    }
  }

  private func ask(show: String, episodes: String) async {
    let server = StubServer(fixtures: [
      "/shows/9001": Data(show.utf8), "/shows/9001/episodes": Data(episodes.utf8),
    ])
    do {
      let metadata = try await TVmaze(base: "https://stub", transport: server.transport)
        .show(9001).metadata
      let codes = metadata.episodes.map(\.code)
      #expect(codes == Set(codes).sorted())
      #expect(codes.count >= 5, "one row is lost at most")
      #expect(metadata.title == "The Lighthouse Keepers" || !show.contains("Keepers\",\"network"))
    } catch {
      let isShow = show.contains("\"id\":9001,") && show.contains("Keepers\",\"network")
      #expect(!isShow, "\(error): \(show)")
    }
  }

  private func paths(of value: Any) -> [[AnyHashable]] {
    let children: [(AnyHashable, Any)] =
      switch value {
      case let object as [String: Any]: object.map { ($0.key, $0.value) }
      case let list as [Any]: list.enumerated().map { ($0.offset, $0.element) }
      default: []
      }
    return children.flatMap { key, child in [[key]] + paths(of: child).map { [key] + $0 } }
  }

  /// JSON with sorted keys; the value at the path is given as JSON.
  private func text(
    _ value: Any, replacing path: [AnyHashable]? = nil, by json: String = ""
  ) -> String {
    guard let path, let key = path.first else { return path == nil ? plain(value) : json }
    func child(_ own: AnyHashable, _ value: Any) -> String {
      own == key ? text(value, replacing: Array(path.dropFirst()), by: json) : plain(value)
    }
    switch value {
    case let object as [String: Any]:
      let pairs = object.sorted { $0.key < $1.key }.map {
        "\"\($0.key)\":\(child($0.key, $0.value))"
      }
      return "{\(pairs.joined(separator: ","))}"
    case let list as [Any]:
      let rows = list.enumerated().map { child($0.offset, $0.element) }
      return "[\(rows.joined(separator: ","))]"
    default: return plain(value)
    }
  }

  private func plain(_ value: Any) -> String {
    let data = try? JSONSerialization.data(
      withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed])
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}
