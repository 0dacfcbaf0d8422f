extension Response {
  /// For how many seconds this need not be asked again; what it spent in other caches is taken off.
  var maxAge: Int64 {
    guard !directives.contains("no-cache"),
      let directive = directives.first(where: { $0.hasPrefix("max-age=") }),
      let seconds = Int64(directive.dropFirst("max-age=".count))
    else { return 0 }
    let age = headers["age"].flatMap { Int32($0) } ?? 0
    return max(0, seconds - Int64(max(0, age)))
  }

  var mayBeStored: Bool { !directives.contains("no-store") }

  private var directives: [String] {
    (headers["cache-control"] ?? "").lowercased().split(separator: ",").map {
      String($0.drop { $0 == " " })
    }
  }
}
