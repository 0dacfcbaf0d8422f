/// Why a show is recommended, in words; nothing is said that the reason does not hold.
public struct ReasonWords: Sendable {
  private let titles: Titles

  public init(titles: Titles) {
    self.titles = titles
  }

  /// The reason, and what speaks against the show.
  public func texts(of entry: Recommendation) -> [String] {
    let reason = entry.reason.map { text($0, of: entry.show) }
    let caution = entry.caution.map(text)
    return [reason, caution].compactMap { $0 }
  }

  private func text(_ reason: Reason, of show: CatalogRow) -> String {
    switch reason {
    case .listed(let shows):
      "listed as a recommendation for \(shows.enumerated().map(listed).joined(separator: " and "))"
    case .alike(let shows): shows.map(alike).joined(separator: "; ")
    case .taste(let leaning): text(leaning)
    case .publicOnly: publicText(show)
    }
  }

  /// `Severance (you: 9)`, and behind it `Dark (9)`.
  private func listed(_ place: Int, _ liked: Reason.Liked) -> String {
    let name = titles.name(of: liked.show)
    if liked.isNamed { return "\(name) (named)" }
    guard let rating = liked.rating else { return "\(name) (a favourite)" }
    return place == 0 ? "\(name) (you: \(rating))" : "\(name) (\(rating))"
  }

  /// `because you rated Severance 9: both Drama, Mystery; same network`.
  private func alike(_ liked: Reason.Liked) -> String {
    let name = titles.name(of: liked.show)
    let facts = facts(liked.shared)
    if liked.isNamed { return "because you named \(name): \(facts)" }
    guard let rating = liked.rating else { return "because \(name) is a favourite: \(facts)" }
    return "because you rated \(name) \(rating): \(facts)"
  }

  private func facts(_ shared: Reason.Shared) -> String {
    [
      shared.genres.isEmpty ? nil : "both \(shared.genres.joined(separator: ", "))",
      shared.people.isEmpty ? nil : "both with \(shared.people.prefix(2).joined(separator: ", "))",
      shared.keywords.isEmpty
        ? nil : "both about \(shared.keywords.prefix(3).joined(separator: ", "))",
      shared.network.map { "both on \($0)" },
    ].compactMap { $0 }.joined(separator: "; ")
  }

  private func text(_ leaning: Reason.Leaning) -> String {
    let points = Decimal.signed((leaning.points * 10).rounded() / 10)
    return "you like \(leaning.name) (\(points))"
      + (leaning.decade.map { " from the \($0)s" } ?? "")
  }

  private func publicText(_ show: CatalogRow) -> String {
    let rated =
      show.rating.map { "rated \(Decimal.rounded($0)) by the public" } ?? "not rated by the public"
    let watched = show.weight >= 60 ? " and widely watched" : ""
    return "\(rated)\(watched); little of yours to compare"
  }

  /// `but you dropped X: both Drama; both on HBO`.
  private func text(_ caution: Caution) -> String {
    let name = titles.name(of: caution.show)
    let verdict = caution.rating.map { "but you rated \(name) \($0)" } ?? "but you dropped \(name)"
    return "\(verdict): \(facts(caution.shared))"
  }
}
