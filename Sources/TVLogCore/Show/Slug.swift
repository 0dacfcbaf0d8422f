/// The names of show files (docs/format.md, "Slugs").
public enum Slug {
  public static let longest = 60

  /// Sub-commands that stand where a show may stand; episode words such as `s01` and `next` are no slugs either.
  private static let subcommands: Set<String> = [
    "add", "remove", "list", "token", "revoke", "update", "eject", "year",
  ]

  /// Whether a name may stand as a file's: letters a to z, digits and single hyphens inside.
  public static func isValid(_ name: String) -> Bool {
    name.utf8.count <= longest && isPlain(name) && !isReserved(name)
  }

  private static func isPlain(_ name: String) -> Bool {
    let hyphen = UInt8(ascii: "-")
    var last = hyphen
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case hyphen where last != hyphen: break
      default: return false
      }
      last = byte
    }
    return last != hyphen
  }

  /// A slug for a new show that no other show of the library has.
  ///
  /// Nothing left of the title: the first other name that gives one, else the provider's number.
  public static func make(
    title: String, aka: [String], about: About, isTaken: (String) -> Bool
  ) -> String {
    let base = ([title] + aka).lazy.map(make(from:)).first { !$0.isEmpty } ?? fallback(about)
    func isFree(_ name: String) -> Bool { !isReserved(name) && !isTaken(name) }
    if isFree(base) { return base }
    let endings = [about.premiered.map { "\($0.year)" }, about.country?.lowercased()]
    let names = endings.compactMap { $0 }.map { ended(base, with: $0) }
    return names.first(where: isFree) ?? numbered(base, isFree: isFree)
  }

  /// `s01-2` would name seasons whatever the number.
  private static func numbered(_ base: String, isFree: (String) -> Bool) -> String {
    let base = EpisodeArgument("\(base)-2") == nil ? base : "show-\(base)"
    var number = 2
    while !isFree(ended(base, with: "\(number)")) { number += 1 }
    return ended(base, with: "\(number)")
  }

  private static func ended(_ base: String, with ending: String) -> String {
    "\(cut(base, to: longest - ending.utf8.count - 1))-\(ending)"
  }

  /// Decomposed, marks removed, `&` as and, apostrophes dropped, every other run one hyphen.
  public static func make(from title: String) -> String {
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
    return cut(slug, to: longest)
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
  private static func cut(_ slug: String, to length: Int) -> String {
    guard slug.utf8.count > length else { return slug }
    let cut = slug.prefix(length)
    if slug.dropFirst(length).first == "-" { return String(cut) }
    return String(cut.suffix(20).lastIndex(of: "-").map { cut[..<$0] } ?? cut)
  }

  /// What one character gives: letters, nothing (a mark or an apostrophe), or nil for a gap.
  static func letters(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "A"..."Z": String(scalar).lowercased()
    case "&": "and"
    case "'", "\u{2019}", "\u{2018}", "\u{02BC}", "\u{0060}", "\u{00B4}": ""
    case "ß", "ẞ": "ss"
    default: scalar.properties.generalCategory == .nonspacingMark ? "" : base(of: scalar)
    }
  }

  /// The Latin letter that a precomposed character decomposes to, read off its Unicode name.
  private static func base(of scalar: Unicode.Scalar) -> String? {
    guard scalar.value < 0x2000, let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER" else { return nil }
    let letter = words[3].lowercased()
    guard letter == "ae" || letter.utf8.count == 1, words.count == 4 || words[4] == "WITH",
      isMark(words.dropFirst(5), on: letter)
    else { return nil }
    return letter
  }

  /// A hook, a curl or a tail is part of the letter, not a mark on it; so is a stroke, except on d, l
  /// and o.
  private static func isMark(_ words: ArraySlice<Substring>, on letter: String) -> Bool {
    switch words.first {
    case "STROKE": ["d", "l", "o"].contains(letter)
    case "HOOK": words.contains("ABOVE")
    case "TOPBAR", "CURL", "TAIL", "LONG": false
    default: true
    }
  }
}
