extension String {
  /// An address that pages can show without mixing in http; nil for what is no such address.
  var secureAddress: String? {
    let scheme = ["https://", "http://"].first { lowercased().hasPrefix($0) }
    guard let scheme, utf8.count <= 500, utf8.count > scheme.utf8.count else { return nil }
    let forbidden = "\"'<>\\^`{|}".utf8
    let isClean = utf8.allSatisfy { (0x21...0x7E).contains($0) && !forbidden.contains($0) }
    return isClean ? "https://" + dropFirst(scheme.count) : nil
  }

  /// ISO 3166-1, two letters.
  var countryCode: String? {
    utf8.count == 2 && allSatisfy { $0.isASCII && $0.isLetter } ? uppercased() : nil
  }

  /// What can be the name of a time zone; never a path that leads out of their folder.
  var zoneName: String? {
    let fits = allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_+-/".contains($0)) }
    return fits && !isEmpty && utf8.count <= 64 && first != "/" ? self : nil
  }

  /// `tt` and a number.
  var imdbID: String? {
    let digits = dropFirst(2)
    let fits = hasPrefix("tt") && (1...12).contains(digits.utf8.count)
    return fits && digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? self : nil
  }
}
