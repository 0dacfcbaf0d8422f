import TVLogCore
import Testing

@Suite struct ListMoveTests {
  private func move(
    _ lists: [String], after event: ListEvent, watched: String? = nil,
    state: About.State? = .running,
    next: String = "2024-06-01", automatic: Bool = true, skipped: [String] = []
  ) -> String {
    var show = Show.sample(
      lists: lists, aired: ["S01E01": "2024-01-01", "S01E02": next], skipped: skipped, state: state)
    if let watched { show.watched = [Show.Watched(EpisodeKey(watched) ?? .all, ["2026-11-22"])] }
    var settings = Settings.sample
    settings.isAutomatic = automatic
    let move = show.moveLists(after: event, settings: settings, clock: .sample)
    return ([move?.reason.rawValue ?? "-"] + show.lists).joined(separator: " ")
  }

  @Test func `a play moves no status or want-to-watch to watching`() {
    #expect(move([], after: .play, watched: "S01E01") == "played watching")
    #expect(move(["favorites"], after: .play, watched: "S01E01") == "played watching favorites")
    #expect(
      move(["favorites", "want-to-watch"], after: .play, watched: "S01E01")
        == "played favorites watching")
    #expect(move(["watching"], after: .play, watched: "S01E01") == "- watching")
    #expect(move(["completed"], after: .play, watched: "S01E01") == "- completed")
  }

  @Test func `a play on an on-hold or dropped show moves nothing`() {
    for list in ["on-hold", "dropped"] {
      #expect(move([list], after: .play, watched: "S01", state: .ended) == "- \(list)")
    }
  }

  @Test func `watching becomes completed when over and nothing counted is undone`() {
    #expect(move(["watching"], after: .play, watched: "S01", state: .ended) == "all-done completed")
    #expect(
      move(["watching"], after: .play, watched: "S01", state: .canceled) == "all-done completed")
    #expect(
      move(["want-to-watch"], after: .play, watched: "S01", state: .ended) == "all-done completed")
    #expect(move(["watching"], after: .play, watched: "S01") == "- watching")
    #expect(move(["watching"], after: .play, watched: "S01E01", state: .ended) == "- watching")
    #expect(
      move(["watching"], after: .play, watched: "S01E01", state: .ended, next: "?")
        == "all-done completed")
  }

  @Test func `a skip or a refresh may complete it too`() {
    #expect(
      move(["watching"], after: .skip, watched: "S01E01", state: .ended, skipped: ["S01E02"])
        == "all-done completed")
    #expect(
      move(["watching"], after: .skip, state: .ended, skipped: ["S01"]) == "all-done completed")
    #expect(
      move(["watching"], after: .refresh(hasNewEpisode: false), watched: "S01", state: .ended)
        == "all-done completed")
    #expect(move([], after: .skip, skipped: ["S01"]) == "-")
    #expect(move(["want-to-watch"], after: .skip, skipped: ["S01"]) == "- want-to-watch")
  }

  @Test func `nothing counted completes nothing`() {
    var show = Show.sample(aired: ["S01E01": "2027-01-01"], state: .canceled)
    #expect(
      show.moveLists(after: .refresh(hasNewEpisode: false), settings: .sample, clock: .sample)
        == nil)
  }

  @Test func `a refresh that adds a regular episode with a date moves completed to watching`() {
    #expect(move(["completed"], after: .refresh(hasNewEpisode: true)) == "new-episode watching")
    #expect(
      move(
        ["completed"], after: .refresh(hasNewEpisode: true), watched: "all", state: .ended,
        next: "2027-01-01")
        == "new-episode watching")
    #expect(move(["completed"], after: .refresh(hasNewEpisode: false)) == "- completed")
    #expect(move(["dropped"], after: .refresh(hasNewEpisode: true)) == "- dropped")
    #expect(move([], after: .refresh(hasNewEpisode: true)) == "-")
  }

  @Test func `automatic false: nothing moves`() {
    #expect(move([], after: .play, watched: "S01E01", automatic: false) == "-")
    #expect(
      move(["completed"], after: .refresh(hasNewEpisode: true), automatic: false) == "- completed")
  }

  @Test func `one status takes the others off`() {
    var show = Show.sample(lists: ["favorites", "watching", "mine", "dropped"])
    show.add(toList: "completed")
    #expect(show.lists == ["favorites", "completed", "mine"])
    show.add(toList: "mine")
    show.add(toList: "other")
    #expect(show.lists == ["favorites", "completed", "mine", "other"])
    show.remove(fromList: "completed")
    show.add(toList: "on-hold")
    #expect(show.lists == ["on-hold", "favorites", "mine", "other"])
    show.lists = ["watching", "dropped"]
    show.add(toList: "watching")
    #expect(show.lists == ["watching"])
  }
}
