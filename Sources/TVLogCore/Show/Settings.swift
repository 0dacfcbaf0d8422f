/// What `tvlog.yaml` says for a whole library.
public struct Settings: Equatable, Sendable {
  public var zone: Zone
  /// Minutes after midnight until which a play belongs to the evening before.
  public var dayEnds = 0
  /// ISO 3166-1, two letters: where to watch.
  public var country: String?
  public var language: String?
  public var next = NextRule.afterLast
  public var specials = SpecialsRule.skip
  /// Lists move by themselves.
  public var isAutomatic = true
  /// Named queries, in the order of the file.
  public var lists: [NamedQuery] = []
  /// Shows never to recommend, as provider ids.
  public var hidden: [String] = []
  public var feeds: [Feed] = []

  public init(zone: Zone) {
    self.zone = zone
  }

  public struct NamedQuery: Hashable, Sendable {
    public var name: String
    public var query: String

    public init(name: String, query: String) {
      self.name = name
      self.query = query
    }
  }

  /// A calendar feed of the shows that a query selects.
  public struct Feed: Hashable, Sendable {
    public var name: String
    public var query: String
    public var options: FeedOptions

    public init(name: String, query: String, options: FeedOptions = FeedOptions()) {
      self.name = name
      self.query = query
      self.options = options
    }
  }
}
