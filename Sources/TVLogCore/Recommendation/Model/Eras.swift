/// Years as overlapping bumps, ten years to each side of every fifth year from 1950 to 2035.
struct Eras {
  static let first = 1950
  static let count = 18

  /// The bumps of a year and their heights, of squared length 1; none where it lies outside.
  static func bumps(of year: Int) -> [(bump: Int, height: Double)] {
    let heights = (0..<count).compactMap { bump -> (bump: Int, height: Double)? in
      let height = 1 - Double(abs(year - first - 5 * bump)) / 10
      return height > 0 ? (bump, height) : nil
    }
    let length = heights.reduce(0) { $0 + $1.height * $1.height }.squareRoot()
    return heights.map { ($0.bump, $0.height / length) }
  }

  /// By year from `firstYear` on.
  static let firstYear = 1941
  static let table: [[(bump: Int, height: Double)]] = (firstYear...2044).map(bumps)

  /// Nil for a year of which no bump knows.
  static func index(_ year: Int32) -> Int? {
    let index = Int(year) - firstYear
    return table.indices.contains(index) ? index : nil
  }
}
