import HTTPTypes
import TVLogCore

extension Call {
  /// Whether whoever asks has this answer already (RFC 9110, section 13.1.2).
  func isFresh(_ answer: Answer) -> Bool {
    guard let tag = answer.tag, answer.status == 200, endpoint.method == .get,
      let given = fields[.ifNoneMatch]
    else { return false }
    return given == "*" || Call.tags(given, isWeakFine: true).contains(tag)
  }

  /// Throws unless the file is the one that the request was made for (RFC 9110, section 13.1.1).
  ///
  /// `tag` is nil where there is no file.
  func requireMatch(_ tag: String?) throws {
    if let given = fields[.ifMatch] {
      let isMatch =
        given == "*" ? tag != nil : tag.map(Call.tags(given, isWeakFine: false).contains) ?? false
      guard isMatch else { throw Call.stale(tag) }
    }
    if let given = fields[.ifNoneMatch] {
      let isThere =
        given == "*" ? tag != nil : tag.map(Call.tags(given, isWeakFine: true).contains) ?? false
      if isThere { throw Call.stale(tag) }
    }
  }

  /// Throws where neither field stands and the endpoint needs one.
  func requireCondition() throws {
    guard endpoint.needsCondition, fields[.ifMatch] == nil, fields[.ifNoneMatch] == nil
    else { return }
    throw Problem(
      428, "usage", "If-Match is missing",
      help: "send the ETag of the GET on which the change is based, or * whatever it is")
  }

  private static func stale(_ tag: String?) -> Problem {
    Problem(
      412, "conflict", "The show has changed", detail: "it is no longer the one that was read",
      help: "GET it again and send its ETag", headers: tag.map { [("ETag", "\"\($0)\"")] } ?? [])
  }

  /// The tags of a field, without quotes and what compressing adds.
  private static func tags(_ field: String, isWeakFine: Bool) -> [String] {
    field.split(separator: ",").compactMap { part in
      var tag = part.drop { $0 == " " }
      while tag.last == " " { tag.removeLast() }
      if tag.hasPrefix("W/") {
        guard isWeakFine else { return nil }
        tag = tag.dropFirst(2)
      }
      guard tag.count >= 2, tag.first == "\"", tag.last == "\"" else { return nil }
      let text = String(tag.dropFirst().dropLast())
      return text.hasSuffix("-gzip") ? String(text.dropLast(5)) : text
    }
  }
}

extension Answer {
  var notModified: Answer {
    var answer = Answer(304, type: "", bytes: [], tag: tag)
    answer.headers = headers
    return answer
  }
}
