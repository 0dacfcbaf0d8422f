import TVLogCore

/// Done of counted as a bar.
struct Bar: TemplateModel {
  /// Nil without an episode list.
  var percent: Int?
  /// `33 of 34`.
  var text: String

  init(_ progress: Progress) {
    percent = progress.percent
    text =
      progress.isListUnknown
      ? "\(progress.completed) of ?" : "\(progress.completed) of \(progress.aired)"
  }

  static let fields: [TemplateField<Bar>] = [
    .text("percent", "0 to 100; empty where the episodes are not known.") {
      $0.percent.map { "\($0)" }
    },
    .text("text", "Such as `33 of 34`.") { $0.text },
  ]
}
