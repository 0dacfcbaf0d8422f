import TVLogCore

extension Sample {
  static var slowHorses: Show {
    var show = Show.make(
      "Slow Horses", seasons: [6, 6, 6, 6, 6, 6], lists: ["watching", "favorites"])
    show.rating = Rating(tenths: 90)
    show.tags = ["with-friends"]
    show.review = "Failures who win by failing better.\n"
    show.about = slowHorsesAbout
    show.seasons = [Season(number: 6, episodes: 6)]
    for (index, rating) in [85, 90, 80, 85, 75].enumerated() {
      show.ratings.append(.init(.seasons(index + 1...index + 1), Rating(tenths: rating)))
    }
    show.air("S06E01", "2026-10-28", 6, 0)
    show.air("S06E02", "2026-11-04", 6, 0)
    show.air("S06E03", "2026-11-11", 6, 0)
    show.air("S06E04", "2026-11-18", 6, 0)
    show.air("S06E05", "2026-11-25", 6, 0)
    show.air("S06E06", "2026-12-02", 6, 0)
    show.edit("S06E04") { $0.title = "Bad Apples" }
    show.edit("S06E06") { $0.runtime = 50 }
    show.play("S01", "2022-04-02", "2022-04-30")
    show.play("S02", "2022-12-02", "2022-12-30")
    show.play("S02", "2023-11-20")
    show.play("S03", "2023-12-02")
    show.play("S04", "2024-09-05", "2024-10-10")
    show.play("S05E01-E05", "2025-09-25", "2025-10-25")
    show.play("S06E01-E03", "2026-10-29", "2026-11-05", "2026-11-13")
    show.skipped = [.episode(code("S05E06"))]
    return show
  }

  private static var slowHorsesAbout: About {
    var about = About()
    about.source = .tvmaze
    about.type = "scripted"
    about.state = .running
    about.premiered = day("2022-04-01")
    about.network = "Apple TV+"
    about.country = "GB"
    about.language = "English"
    about.genres = ["Drama", "Thriller"]
    about.runtime = 48
    about.score = Rating(tenths: 81)
    about.cast = [
      .init(name: "Gary Oldman", character: "Jackson Lamb"),
      .init(name: "Jack Lowden", character: "River Cartwright"),
      .init(name: "Kristin Scott Thomas"),
      .init(name: "Saskia Reeves"),
    ]
    about.createdBy = ["Will Smith"]
    return about
  }
}
