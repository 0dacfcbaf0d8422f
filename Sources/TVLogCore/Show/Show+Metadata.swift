extension Show {
  /// A new show as its provider tells of it.
  public init(_ metadata: Metadata, slug: String) {
    self.init(slug: slug, title: metadata.title)
    aka = metadata.aka
    about = metadata.about
    seasons = metadata.seasons
    episodes = metadata.episodes
  }
}
