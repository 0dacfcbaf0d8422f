import TVLogCore
import TVLogFiles
import Testing

@Suite struct SettingsTests {
  @Test func `every setting is read`() throws {
    let library = try TemporaryLibrary([
      "tvlog.yaml": """
      timezone: Europe/Berlin
      day-ends: 04:00
      country: de
      language: en
      next: first-gap
      specials: count
      automatic: false
      lists: {short: "left:..300 status:watching"}
      hidden: [tvmaze:1234]
      feeds:
        favorites: {query: "list:favorites", alarm: 0}
      """
    ])
    let settings = try library.folder.settings()
    #expect(settings.zone.name == "Europe/Berlin")
    #expect(settings.dayEnds == 240)
    #expect(settings.country == "DE")
    #expect(settings.language == "en")
    #expect(settings.next == .firstGap)
    #expect(settings.specials == .count)
    #expect(!settings.isAutomatic)
    #expect(settings.lists == [.init(name: "short", query: "left:..300 status:watching")])
    #expect(settings.hidden == ["tvmaze:1234"])
    var options = FeedOptions()
    options.alarm = 0
    #expect(
      settings.feeds == [.init(name: "favorites", query: "list:favorites", options: options)])
  }

  @Test(arguments: ["", "# nothing yet\n", "next:\nlists:\n"])
  func `a file that says nothing gives the defaults`(text: String) throws {
    let library = try TemporaryLibrary(["tvlog.yaml": text])
    let settings = try library.folder.settings(zoneName: "Asia/Tokyo")
    var expected = Settings(zone: settings.zone)
    expected.zone = settings.zone
    #expect(settings == expected)
    #expect(settings.zone.name == "Asia/Tokyo")
  }

  @Test func `a library without the file has the defaults`() throws {
    #expect(try TemporaryLibrary().folder.settings(zoneName: "UTC") == Settings(zone: .utc))
  }

  @Test func `all errors stop, warnings do not`() throws {
    let wrong = try TemporaryLibrary(["tvlog.yaml": "next: x\nautomatic: y\nlangauge: en\n"])
    let error = #expect(throws: SettingsError.self) { try wrong.folder.settings() }
    #expect(error?.findings.map(\.place.line) == [1, 2, 3])
    let odd = try TemporaryLibrary(["tvlog.yaml": "langauge: en\n"])
    #expect(try odd.folder.settings().language == nil)
  }

  @Test(arguments: [
    ("Europe/Berln", "Europe/Berlin"), ("berlin", "Europe/Berlin"),
    ("new york", "America/New_York"),
    ("Buenos Aires", "America/Argentina/Buenos_Aires"), ("europe/berlin", "Europe/Berlin"),
  ])
  func `an unknown zone names the nearest`(name: String, nearest: String) {
    let zones = ZoneFiles(.real)
    #expect(zones.zone(name) == nil)
    #expect(zones.nearest(to: name) == nearest)
  }

  @Test(arguments: ["../../etc/passwd", "/etc/passwd", "", "Europe//Berlin", "tzdata.zi"])
  func `a zone's name leads nowhere else`(name: String) {
    #expect(ZoneFiles(.real).zone(name) == nil)
  }

  @Test func `the user's configuration is read, and its errors too`() throws {
    let library = try TemporaryLibrary([
      "config.yaml": "library: ~/tv\ntmdb-token: 0123\neditor: vi -p\n",
      "bad.yaml": "library: [a]\n",
    ])
    let config = try UserConfig.read("\(library.path)/config.yaml")
    #expect(config.library == "~/tv")
    #expect(config.tmdbToken == "0123")
    #expect(config.editor == "vi -p")
    #expect(throws: SettingsError.self) { try UserConfig.read("\(library.path)/bad.yaml") }
    #expect(try UserConfig.read("\(library.path)/none.yaml") == UserConfig())
  }

  @Test func `a new library has its zone and keeps its own folder from git`() throws {
    let library = try TemporaryLibrary()
    let change = try library.folder.initialize(
      zone: "Europe/Berlin", machineZone: nil, isDry: false)
    #expect(change.after.map { String(decoding: $0, as: UTF8.self) } == "timezone: Europe/Berlin\n")
    #expect(try library.text("tvlog.yaml") == "timezone: Europe/Berlin\n")
    #expect(try library.text(".gitignore").contains(".tvlog/\n"))
    #expect(throws: LibraryWriter.Failure.self) {
      try library.folder.initialize(zone: nil, machineZone: nil, isDry: false)
    }
    let error = #expect(throws: FileError.self) {
      try TemporaryLibrary().folder.initialize(zone: "berlin", machineZone: nil, isDry: false)
    }
    #expect(error?.reason.hasSuffix("did you mean Europe/Berlin?") == true)
  }
}
