/// The names of show files (docs/format.md, "Slugs").
package enum Slug {
  package static let longest = 60

  /// Sub-commands that stand where a show may stand; episode words such as `s01` and `next` are no slugs either.
  private static let subcommands: Set<String> = [
    "add", "remove", "list", "token", "revoke", "update", "eject", "year",
  ]

  /// Whether a name may stand as a file's: letters a to z, digits and single hyphens inside.
  package static func isValid(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= longest && make(from: name) == name && !isReserved(name)
  }

  /// A slug for a new show that no other show of the library has.
  ///
  /// Nothing left of the title: the first other name that gives one, else the provider's number.
  package static func make(
    title: String, aka: [String], about: About, isTaken: (String) -> Bool
  ) -> String {
    let base = ([title] + aka).lazy.map(make(from:)).first { !$0.isEmpty } ?? fallback(about)
    let year = about.premiered.map { "\(base)-\($0.year)" }
    let country = about.country.map { "\(base)-\($0.lowercased())" }
    for name in [base, year, country].compactMap({ $0 }) where !isReserved(name) && !isTaken(name) {
      return name
    }
    var number = 2
    while isTaken("\(base)-\(number)") { number += 1 }
    return "\(base)-\(number)"
  }

  /// Decomposed, marks removed, `&` as and, apostrophes dropped, every other run one hyphen.
  package static func make(from title: String) -> String {
    var slug = ""
    var isGap = false
    for scalar in title.unicodeScalars {
      guard let letters = letters(of: scalar) else {
        isGap = true
        continue
      }
      if letters.isEmpty { continue }
      if isGap && !slug.isEmpty { slug += "-" }
      isGap = scalar == "&"
      if scalar == "&" && !slug.isEmpty && !slug.hasSuffix("-") { slug += "-" }
      slug += letters
    }
    return cut(slug)
  }

  private static func isReserved(_ name: String) -> Bool {
    subcommands.contains(name) || EpisodeArgument(name) != nil
  }

  private static func fallback(_ about: About) -> String {
    if let id = about.ids.tvmaze { return "tvmaze-\(id)" }
    if let id = about.ids.tmdb { return "tmdb-\(id)" }
    return "show"
  }

  /// At a hyphen where there is one not too far back.
  private static func cut(_ slug: String) -> String {
    guard slug.utf8.count > longest else { return slug }
    var cut = String(slug.prefix(longest))
    if let hyphen = cut.lastIndex(of: "-"), slug.dropFirst(longest).first != "-" {
      cut = String(cut[..<hyphen])
    }
    while cut.hasSuffix("-") { cut.removeLast() }
    return cut
  }

  /// What one character gives: letters, nothing (a mark or an apostrophe), or nil for a gap.
  private static func letters(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "A"..."Z": String(scalar).lowercased()
    case "&": "and"
    case "'", "\u{2019}", "\u{2018}", "\u{02BC}", "\u{0060}", "\u{00B4}": ""
    case "ß", "ẞ": "ss"
    case "æ", "Æ": "ae"
    case "ø", "Ø": "o"
    case "đ", "Đ": "d"
    case "ł", "Ł": "l"
    default: scalar.properties.generalCategory == .nonspacingMark ? "" : base(of: scalar)
    }
  }

  /// The Latin letter that a precomposed character decomposes to, read off its Unicode name.
  private static func base(of scalar: Unicode.Scalar) -> String? {
    guard scalar.value < 0x2000, let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 5, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1,
      words[4] == "WITH", isMark(words[5...])
    else { return nil }
    return words[3].lowercased()
  }

  /// A stroke or a hook is part of the letter, not a mark on it; a hook above is one.
  private static func isMark(_ words: ArraySlice<Substring>) -> Bool {
    let partsOfLetter: Set<Substring> = ["STROKE", "HOOK", "TOPBAR", "CURL", "TAIL", "LONG"]
    return words.contains("ABOVE") || !partsOfLetter.contains(words.first ?? "")
  }
}
