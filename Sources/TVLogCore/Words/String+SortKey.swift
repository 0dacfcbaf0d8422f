extension String {
  /// For ordering titles: without a leading article, case folded.
  public var sortKey: String {
    let folded = lowercased()
    for article in ["the ", "a ", "an "] where folded.hasPrefix(article) {
      return String(folded.dropFirst(article.count))
    }
    return folded
  }
}
