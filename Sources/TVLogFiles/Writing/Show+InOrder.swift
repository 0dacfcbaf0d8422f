import TVLogCore

extension Show {
  /// With the person's lines by code: where the file has them means nothing.
  var inOrder: Show {
    var show = self
    show.watched.sort { $0.key < $1.key }
    show.ratings.sort { $0.key < $1.key }
    show.reviews.sort { $0.key < $1.key }
    return show
  }
}
