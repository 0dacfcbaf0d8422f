import TVLogCore
import TVLogFiles
import TVLogMetadata

/// What became of one show in a refresh.
struct RefreshResult: Sendable {
  enum Ending: Sendable {
    case unchanged
    case changed(Standing, RefreshOutcome, FileChange)
    /// Left as it is until somebody answers; with what the provider told.
    case asked([RefreshQuestion], ShowAnswer)
    /// The provider no longer has it: kept as it is.
    case deleted(ProviderID)
    case failed(Failure)
  }

  var show: Show
  var ending: Ending
}
