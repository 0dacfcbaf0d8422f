/// What `tvlog.yaml` says for a whole library.
package struct Settings: Equatable, Sendable {
  package var zone: Zone
  /// Minutes after midnight until which a play belongs to the evening before.
  package var dayEnds = 0
  /// ISO 3166-1, two letters: where to watch.
  package var country: String?
  package var language: String?
  package var next = NextRule.afterLast
  package var specials = SpecialsRule.skip
  /// Lists move by themselves.
  package var isAutomatic = true
  /// Named queries, in the order of the file.
  package var lists: [NamedQuery] = []
  /// Shows never to recommend, as provider ids.
  package var hidden: [String] = []
  package var feeds: [Feed] = []

  package init(zone: Zone) {
    self.zone = zone
  }

  package struct NamedQuery: Hashable, Sendable {
    package var name: String
    package var query: String

    package init(name: String, query: String) {
      self.name = name
      self.query = query
    }
  }

  /// A calendar feed of the shows that a query selects.
  package struct Feed: Hashable, Sendable {
    package var name: String
    package var query: String
    package var options: FeedOptions

    package init(name: String, query: String, options: FeedOptions = FeedOptions()) {
      self.name = name
      self.query = query
      self.options = options
    }
  }
}
