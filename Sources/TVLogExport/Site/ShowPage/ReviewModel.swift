import TVLogCore

/// The person's words on one season or episode.
struct ReviewModel: TemplateModel {
  var code: String
  var rating: String?
  var text: [String]

  static func list(_ show: SiteShow) -> [ReviewModel] {
    let ratings = EpisodeNotes(show.show, hidesReviews: true).ratings
    return show.show.reviews.sorted { $0.key < $1.key }.map { note in
      ReviewModel(
        code: note.key.description, rating: ratings[note.key]?.description,
        text: note.value.paragraphs)
    }
  }

  static let fields: [TemplateField<ReviewModel>] = [
    .text("code", "Such as `S01` or `S01E09`.") { $0.code },
    .text("rating", "The person's, 1 to 10.") { $0.rating },
    .texts("text", "The words, by paragraph.") { $0.text },
  ]
}
