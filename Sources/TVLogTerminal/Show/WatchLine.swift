package import TVLogCore

/// Where a show can be watched, as of a day: `watch on Netflix; rent: Apple TV (DE, JustWatch, 22 Nov 2026)`.
package struct WatchLine: Answer {
  /// Kind and services, such as `rent` and `Apple TV`; without a word for a subscription.
  package var offers: [(kind: String, services: [String])]
  package var country: String
  package var asked: Day

  package init(offers: [(kind: String, services: [String])], country: String, asked: Day) {
    self.offers = offers
    self.country = country
    self.asked = asked
  }

  package func lines(on screen: Screen) -> [StyledText] {
    let parts = offers.filter { !$0.services.isEmpty }.map { offer in
      (offer.kind.isEmpty ? "" : "\(offer.kind): ") + offer.services.joined(separator: ", ")
    }
    let what = parts.isEmpty ? "offered nowhere" : parts.joined(separator: "; ")
    let source = " (\(country), JustWatch, \(asked.day) \(asked.monthName) \(asked.year))"
    let line = StyledText("  watch     ", .quiet) + StyledText(what) + StyledText(source, .quiet)
    return line.wrapped(to: screen.width, indent: 12)
  }
}
