import TVLogCore

extension Sample {
  static var tatort: Show {
    var show = Show.make("Tatort", seasons: [32], first: 2026, minutes: 90, lists: ["watching"])
    show.about.network = "Das Erste"
    show.edit("S2026E31") { $0.title = "Unvergänglich" }
    show.air("S2026E30", "2026-11-15", 20, 15)
    show.air("S2026E31", "2026-11-22", 20, 15)
    show.air("S2026E32", "2026-11-29", 20, 15)
    show.play("S2026E01-E30", "2026-11-15")
    return show
  }

  static var lastWeekTonight: Show {
    let seasons = [30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 26, 31]
    var show = Show.make(
      "Last Week Tonight with John Oliver", seasons: seasons, minutes: 35, lists: ["watching"])
    show.about.network = "HBO"
    show.air("S13E29", "2026-11-09", 5, 0)
    show.air("S13E30", "2026-11-16", 5, 0)
    show.air("S13E31", "2026-11-23", 5, 0)
    show.play("S01-S12", "2025-11-09")
    show.play("S13E01-E29", "2026-11-09")
    return show
  }

  static var deepSpaceNine: Show {
    var show = Show.make(
      "Star Trek: Deep Space Nine", seasons: [20, 26, 26, 25, 26, 26, 25], minutes: 45,
      lists: ["watching"])
    show.about.state = .ended
    show.edit("S01E03") { $0.title = "Past Prologue" }
    show.play("S01E01-E02", "2026-11-21")
    return show
  }

  static var theWire: Show {
    var show = Show.make(
      "The Wire", seasons: [13, 12, 12, 13, 10], minutes: 59, lists: ["completed"])
    show.about.state = .ended
    show.edit("S03E05") { episode in
      episode.title = "Straight and True"
      episode.runtime = 58
    }
    show.edit("S05E10") { $0.runtime = 60 }
    show.play("S01-S05", "2009-01-09")
    show.rewatching = [day("2026-10-03")]
    show.play("S01", "2026-10-03", "2026-10-17")
    show.play("S02", "2026-10-18", "2026-11-08")
    show.play("S03E01-E04", "2026-11-14", "2026-11-20")
    return show
  }

  static var spyFamily: Show {
    var show = Show.make("SPY×FAMILY", seasons: [25, 12, 13], minutes: 24, lists: ["watching"])
    show.play("S01-S02", "2026-11-09")
    show.play("S03E01-E03", "2026-11-10")
    return show
  }

  static var onlyMurders: Show {
    var show = Show.make(
      "Only Murders in the Building", seasons: [10, 10, 10, 10, 10], minutes: 33,
      lists: ["watching"])
    show.play("S01-S04", "2025-10-01")
    show.play("S05E01-E06", "2026-10-01")
    return show
  }

  static var weissensee: Show {
    var show = Show(slug: "weissensee", title: "Weissensee")
    show.lists = ["want-to-watch"]
    return show
  }

  static var doctorWho: Show {
    var show = Show.make("Doctor Who", seasons: [13, 1], minutes: 60, lists: ["watching"])
    show.about.premiered = day("2005-03-26")
    show.edit("S02E01") { $0.title = "Christmas special" }
    show.air("S02E01", "2026-12-25", 19, 0)
    show.play("S01", "2024-12-25")
    return show
  }

  static var classicDoctorWho: Show {
    let seasons = [Int](repeating: 12, count: 13) + [13, 526]
    var show = Show.make("Doctor Who", seasons: seasons, minutes: 25, lists: ["on-hold"])
    show.slug = "doctor-who-1963"
    show.about.premiered = day("1963-11-23")
    show.play("S01-S14", "2021-03-14")
    return show
  }

  static var houseOfTheDragon: Show {
    var show = Show.make(
      "House of the Dragon", seasons: [10, 8, 8], minutes: 60, lists: ["dropped"])
    show.play("S01", "2022-10-24")
    show.play("S02E01-E04", "2024-07-08")
    show.edit("S02E05") { $0.title = nil }
    return show
  }

  /// One that is caught up and two that are finished.
  static var folded: [Show] {
    ["Bluey", "Chernobyl", "Fleabag"].map { title in
      var show = Show.make(
        title, seasons: [6], lists: title == "Bluey" ? ["watching"] : ["completed"])
      show.about.state = title == "Bluey" ? .running : .ended
      show.play("S01", "2020-05-01")
      return show
    }
  }

  static var library: [Show] {
    [
      tatort, slowHorses, lastWeekTonight, deepSpaceNine, theWire, spyFamily, onlyMurders,
      weissensee, doctorWho, classicDoctorWho, houseOfTheDragon,
    ] + folded
  }
}
