extension Show {
  /// What a list of shows says of it: nothing of its episodes and plays, nor what is long.
  public var outline: Show {
    var outline = Show(slug: slug, title: title)
    outline.aka = aka
    outline.lists = lists
    outline.rating = rating
    outline.tags = tags
    outline.added = added
    outline.about = about
    outline.about.schedule = nil
    outline.about.summary = nil
    outline.about.image = nil
    outline.about.cast = []
    outline.about.createdBy = []
    outline.about.keywords = []
    return outline
  }
}
