import Synchronization
import TVLogCore

extension ShowFile {
  /// A schedule whose zone this machine does not know.
  func unknownZone(_ zones: KnownZones) -> [Diagnostic] {
    guard let name = show.about.schedule?.zone, !zones.contains(name) else { return [] }
    return [
      Diagnostic(
        .warning, .timeZone, "'\(name)' is not a time zone that this machine knows",
        path: path, place: place(of: "about/schedule/zone"),
        help: zones.nearest(to: name).map { "did you mean \($0)?" })
    ]
  }
}

/// Which time zones the machine knows, each looked up once: a library has few, again and again.
final class KnownZones: Sendable {
  private let files: ZoneFiles
  private let isKnown = Mutex<[String: Bool]>([:])

  init(_ files: ZoneFiles) {
    self.files = files
  }

  func contains(_ name: String) -> Bool {
    isKnown.withLock { isKnown in
      if let known = isKnown[name] { return known }
      let known = files.zone(name) != nil
      isKnown[name] = known
      return known
    }
  }

  func nearest(to name: String) -> String? { files.nearest(to: name) }
}
