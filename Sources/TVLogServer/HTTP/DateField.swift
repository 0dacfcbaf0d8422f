import Glibc
import Synchronization

/// The field Date (RFC 9110, section 5.6.7), which is written once a second.
enum DateField {
  private static let last = Mutex((second: time_t(0), text: ""))

  static var now: String {
    let second = time(nil)
    return last.withLock { last in
      if last.second != second { last = (second, text(second)) }
      return last.text
    }
  }

  /// Such as `Sun, 06 Nov 1994 08:49:37 GMT`, whatever the locale; in seconds since 1970.
  static func text(_ second: time_t) -> String {
    var second = second
    var parts = unsafe tm()
    unsafe gmtime_r(&second, &parts)
    let two = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
    return unsafe "\(days[Int(parts.tm_wday)]), \(two(parts.tm_mday)) \(months[Int(parts.tm_mon)]) "
      + "\(1900 + parts.tm_year) \(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) GMT"
  }

  private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
