/// Minutes in words.
public enum Minutes {
  /// `48 min` and `90 min`, for one episode; not known: `?`.
  public static func single(_ minutes: Int?) -> String {
    minutes.map { "\($0) min" } ?? "?"
  }

  /// `48 min`, and from an hour on `2 h 12`; not known: `?`.
  public static func total(_ minutes: Int?) -> String {
    guard let minutes, minutes >= 60 else { return single(minutes) }
    let rest = minutes % 60
    return "\(minutes / 60) h \(rest < 10 ? "0" : "")\(rest)"
  }
}
