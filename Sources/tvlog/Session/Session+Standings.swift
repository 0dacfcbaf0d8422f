import TVLogCore
import TVLogFiles

extension Session {
  /// Where the person stands with every show, counted on all cores.
  func standings(of library: Library) async -> [Standing] {
    await WorkQueue.map(count: library.shows.count) { index in
      Standing(library.shows[index], settings: settings, clock: clock)
    }
  }
}
