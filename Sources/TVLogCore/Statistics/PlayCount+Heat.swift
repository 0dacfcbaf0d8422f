extension PlayCount {
  /// The step of a heat map: 0 for no play, 1 and 2 for as many, 3 for three or four, 4 for more.
  public var heat: Int {
    switch plays {
    case ...0: 0
    case 1, 2: plays
    case 3, 4: 3
    default: 4
    }
  }

  /// The steps of a heat map in words.
  public static let heatWords = ["none", "1", "2", "3 to 4", "5 or more"]
}
