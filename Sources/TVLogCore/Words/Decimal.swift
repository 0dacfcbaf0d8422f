/// Numbers with decimals in words.
public enum Decimal {
  /// At most two decimals, without zeros at the end: `7.5`.
  public static func text(_ number: Double) -> String {
    let hundredths = Int((abs(number) * 100).rounded())
    let sign = number < 0 && hundredths > 0 ? "-" : ""
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole).\(rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")"
  }

  /// With its sign: `+0.4`.
  public static func signed(_ number: Double) -> String { (number > 0 ? "+" : "") + text(number) }

  /// One decimal at most.
  public static func rounded(_ number: Double) -> String { text((number * 10).rounded() / 10) }
}
