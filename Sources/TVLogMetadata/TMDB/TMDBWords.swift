/// Words for TMDB's numbers and codes in lists, which a call for each list would tell too.
enum TMDBWords {
  static let genres: [Int: String] = [
    10759: "Action & Adventure", 16: "Animation", 35: "Comedy", 80: "Crime", 99: "Documentary",
    18: "Drama", 10751: "Family", 10762: "Kids", 9648: "Mystery", 10763: "News",
    10764: "Reality", 10765: "Sci-Fi & Fantasy", 10766: "Soap", 10767: "Talk",
    10768: "War & Politics", 37: "Western",
  ]

  static let languages: [String: String] = [
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hu": "Hungarian", "is": "Icelandic", "it": "Italian", "ja": "Japanese", "ko": "Korean",
    "nb": "Norwegian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese",
    "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "th": "Thai", "tr": "Turkish",
    "uk": "Ukrainian", "zh": "Chinese",
  ]

  /// TMDB's number of the genre that a person may mean; TVmaze's words too.
  static func genre(named name: String) -> Int? {
    let wanted = name.lowercased()
    if let other = synonyms[wanted] { return other }
    return genres.first { $0.value.lowercased() == wanted }?.key
      ?? genres.first { $0.value.lowercased().split(separator: " ").contains(Substring(wanted)) }?
      .key
  }

  /// TMDB's number of a channel or service; TMDB cannot be asked for it.
  static func network(named name: String) -> Int? { networks[name.lowercased()] }

  /// Two letters for a language's English name.
  static func code(ofLanguage name: String) -> String? {
    let wanted = name.lowercased()
    return languages.filter { $0.value.lowercased() == wanted }.keys.min()
  }

  private static let networks = [
    "abc": 2, "adult swim": 80, "amazon": 1024, "amc": 174, "apple tv": 2552, "apple tv+": 2552,
    "bbc one": 4, "cartoon network": 56, "cbs": 16, "channel 4": 26, "comedy central": 47,
    "disney+": 2739, "fox": 19, "fuji tv": 1, "fx": 88, "fxx": 1035, "hbo": 49, "hbo max": 3186,
    "hulu": 453, "nbc": 6, "netflix": 213, "nhk": 2334, "paramount+": 4330, "peacock": 3353,
    "prime video": 1024, "showtime": 67, "starz": 318, "tbs": 68, "tf1": 290, "the cw": 71,
    "tnt": 41, "tokyo mx": 614, "tv tokyo": 98, "youtube": 247,
  ]

  private static let synonyms = [
    "action": 10759, "adventure": 10759, "children": 10762, "fantasy": 10765,
    "science-fiction": 10765, "sci-fi": 10765, "war": 10768, "talk show": 10767,
  ]
}
