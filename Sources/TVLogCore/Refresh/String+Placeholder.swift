extension String {
  /// A title that stands for none, such as `TBA` or `Episode 7`.
  public var isPlaceholderTitle: Bool {
    let words = lowercased().split(separator: " ")
    switch words.count {
    case 0: return true
    case 1: return ["tba", "tbd", "tbc", "untitled"].contains(words[0])
    case 2:
      return ["episode", "folge", "special"].contains(words[0])
        && words[1].utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x23 }
    default: return words == ["to", "be", "announced"]
    }
  }
}
