import LosslessYAML

extension Fragment {
  typealias Pair = (key: String, value: Fragment)

  /// What a fragment holds, however it is laid out.
  enum Content {
    case value(Fragment)
    case items([Fragment])
    case pairs([Pair])
  }

  /// Whether it has a line for each entry.
  var isBlock: Bool {
    switch self {
    case .blockMap, .blockList: true
    case .scalar, .literal, .list, .map: false
    }
  }

  var content: Content {
    switch self {
    case .scalar, .literal: .value(self)
    case .list(let items), .blockList(let items): .items(items)
    case .map(let pairs), .blockMap(let pairs): .pairs(pairs)
    }
  }
}

extension Fragment.Content {
  var isOneValue: Bool { if case .value = self { true } else { false } }

  /// A list's items; a value alone is a list of one.
  var itemsOrValue: [Fragment] {
    switch self {
    case .value(let value): [value]
    case .items(let items): items
    case .pairs: []
    }
  }
}
