extension Endpoint {
  /// Every operation of the server: what is not here is not answered.
  static let all: [Endpoint] =
    service + shows + files + watching + opinions + lists + lookings + statistics + refreshing
    + linking + offers + undoing + feeds + calendars + exports + pages
}
