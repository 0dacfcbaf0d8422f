import LosslessYAML
import TVLogCore
import TVLogFiles
import TVLogMetadata

/// Brings a provider's answer into a show's file.
struct RefreshWriter {
  let session: Session
  let isDry: Bool

  /// - Parameter settle: drops from the file's show what answers to questions gave up.
  func write(
    _ answer: ShowAnswer, to place: ShowPlace, of show: Show,
    settle: (inout Show) -> Void = { _ in }
  ) -> RefreshResult.Ending {
    do {
      let writer = session.writer(isDry: isDry)
      let (outcome, change) = try writer.refresh(
        place, with: answer.metadata, isPartial: !answer.notes.isEmpty, settings: session.settings,
        clock: session.clock, settle: settle)
      if !outcome.questions.isEmpty { return .asked(outcome.questions, answer) }
      if change.isEmpty { return .unchanged }
      let standing = session.standing(of: Refreshed(change, place: place).show ?? outcome.show)
      return .changed(standing, outcome, change)
    } catch {
      return .failed(Failure(error))
    }
  }
}

/// The show as its new text says, overrides applied.
private struct Refreshed {
  let show: Show?

  init(_ change: FileChange, place: ShowPlace) {
    show = change.after.flatMap {
      ShowReader.read($0, slug: place.slug, path: change.path).show
    }
  }
}
