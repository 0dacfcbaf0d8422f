import TVLogCore
import TVLogFiles
import Testing

@Suite struct NewShowFileTests {
  private func written(_ show: Show) -> String {
    String(decoding: NewShowFile.bytes(of: show), as: UTF8.self)
  }

  @Test func `a new file has the order and the blank lines of the format`() {
    var show = Show(slug: "severance", title: "Severance")
    show.lists = ["want-to-watch"]
    show.added = Day("2022-02-17")
    show.watched = [.init(.episode(EpisodeCode(season: 1, number: 1)), [.unknown])]
    show.about.source = .tvmaze
    show.about.ids.tvmaze = 44933
    show.about.schedule = .init(days: [.friday], minute: 1260, zone: "America/New_York")
    show.about.cast = [.init(name: "Adam Scott", character: "Mark Scout")]
    show.seasons = [Season(number: 1, episodes: 9)]
    show.episodes = [
      Episode(EpisodeCode(season: 1, number: 1), title: "Hello, Ms. Cobel", runtime: 57)
    ]
    #expect(
      written(show) == """
        title: Severance
        lists: [want-to-watch]
        added: 2022-02-17

        watched:
          S01E01: unknown

        about:
          source: tvmaze
          ids: {tvmaze: 44933}
          schedule: {days: [Friday], time: "21:00", zone: America/New_York}
          cast:
            - {name: Adam Scott, as: Mark Scout}
        seasons:
          S01: {episodes: 9}
        episodes:
          S01E01: {title: "Hello, Ms. Cobel", runtime: 57}

        """)
  }

  @Test func `random shows with hostile text come back as they were`() {
    let seed = UInt64(Fixtures.number("TVLOG_FUZZ_SEED") ?? 7)
    for number in 0..<UInt64(Fixtures.number("TVLOG_FUZZ_CASES") ?? 300) {
      var random = SeededGenerator(seed: seed &+ number)
      let show = HostileShow.draw(&random)
      let bytes = NewShowFile.bytes(of: show)
      let reading = ShowReader.read(bytes, slug: show.slug, path: "show.yaml")
      #expect(reading.show == show, "TVLOG_FUZZ_SEED=\(seed &+ number)")
      #expect(!bytes.contains { $0 < 32 && $0 != 10 }, "TVLOG_FUZZ_SEED=\(seed &+ number)")
      if reading.show != show { return }
    }
  }

  @Test(arguments: ["title", "cast", "slug", "list"])
  func `what cannot be stored stops before anything is written`(what: String) throws {
    let library = try TemporaryLibrary()
    var show = Show(slug: what == "slug" ? "../evil" : "dark", title: what == "title" ? "" : "Dark")
    if what == "cast" { show.about.cast = [.init(name: "")] }
    if what == "list" { show.watched = [.init(.all, [])] }
    #expect(throws: LibraryWriter.Failure.self) {
      try LibraryWriter(library.folder, isDry: false).create(show)
    }
    #expect(library.names.filter { !$0.hasPrefix(".tvlog") } == [])
  }
}
