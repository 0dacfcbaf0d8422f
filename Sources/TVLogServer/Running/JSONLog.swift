import Glibc
package import Logging

/// The server's log: one JSON object a line on standard error.
package struct JSONLog: LogHandler {
  package var metadata: Logger.Metadata = [:]
  package var logLevel: Logger.Level

  package init(level: Logger.Level) {
    logLevel = level
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    var fields: [String: JSONValue] = [
      "time": .text(JSONLog.moment()), "level": .text(event.level.rawValue),
      "message": .text(event.message.description),
    ]
    for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }) {
      fields[key] = JSONLog.value(value, of: key)
    }
    guard let line = try? [UInt8](json: JSONValue.object(fields)) + [10] else { return }
    _ = unsafe line.withUnsafeBytes { unsafe Glibc.write(2, $0.baseAddress, $0.count) }
  }

  /// The keys whose values are numbers: an account may be called 007.
  private static let numbers: Set = ["status", "microseconds", "port"]

  private static func value(_ value: Logger.Metadata.Value, of key: String) -> JSONValue {
    let text = value.description
    return (numbers.contains(key) ? Int(text) : nil).map { .integer($0) } ?? .text(text)
  }

  /// UTC, as RFC 3339 has it.
  private static func moment() -> String {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    var parts = unsafe tm()
    unsafe gmtime_r(&now.tv_sec, &parts)
    let two = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
    let milliseconds = String(1000 + now.tv_nsec / 1_000_000).dropFirst()
    return unsafe "\(1900 + parts.tm_year)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))T"
      + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)).\(milliseconds)Z"
  }
}
