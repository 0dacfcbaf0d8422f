/// Ordinal numbers in words.
public enum Ordinal {
  private static let words = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  /// `second`, and from eleven on `11th`.
  public static func word(_ number: Int) -> String {
    if words.indices.contains(number - 1) { return words[number - 1] }
    let isTeen = (11...13).contains(number % 100)
    let endings = ["th", "st", "nd", "rd"]
    return "\(number)\(isTeen || number % 10 > 3 ? "th" : endings[number % 10])"
  }
}
