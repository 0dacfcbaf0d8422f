import TVLogCore
import Testing

@testable import TVLogTerminal

@Suite struct TitlesTests {
  private func show(_ title: String, _ slug: String, _ premiered: String?) -> Show {
    var show = Show(slug: slug, title: title)
    show.about.premiered = premiered.flatMap(Day.init)
    return show
  }

  @Test func `a title that two shows share carries its year`() {
    let shows = [
      show("Doctor Who", "doctor-who", "2005-03-26"),
      show("doctor who", "doctor-who-1963", "1963-11-23"), show("Borgen", "borgen", "2010-09-26"),
    ]
    #expect(
      shows.map(Titles(shows).name) == ["Doctor Who (2005)", "doctor who (1963)", "Borgen"])
  }

  @Test func `where the year says nothing the slug does`() {
    let shows = [
      show("Ghosts", "ghosts", "2019-04-15"), show("Ghosts", "ghosts-us", "2019-10-07"),
      show("Ghosts", "ghosts-3", nil), show("Ghosts", "ghosts-4", "2021-10-07"),
    ]
    #expect(
      shows.map(Titles(shows).name)
        == ["Ghosts (ghosts)", "Ghosts (ghosts-us)", "Ghosts (ghosts-3)", "Ghosts (2021)"])
  }

  @Test func `a cut title keeps what tells it apart`() {
    let shows = [
      show("The Hitchhiker's Guide", "one", "1981-01-05"),
      show("The Hitchhiker's Guide", "two", nil),
    ]
    let titles = Titles(shows)
    #expect(titles.cell(for: shows[0], on: Screen()).plain == "The Hitchhik… (1981)")
    #expect(
      titles.cell(for: shows[0], note: "rewatch", on: Screen()).plain == "The Hit… (1981) (rewatch)"
    )
  }
}
