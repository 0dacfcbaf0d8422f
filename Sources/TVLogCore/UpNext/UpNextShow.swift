/// All that up next needs of a show: nobody need hold a whole library to answer.
public struct UpNextShow: Sendable {
  let lines: [UpNextLine]
  let taste: TasteFacts

  public init(_ standing: Standing) {
    let shared = SharedShow(standing.show.outline)
    lines = standing.upNextLines(of: shared)
    taste = TasteFacts(standing, shared)
  }

  /// Its outline.
  public var show: Show { taste.show }
}

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
