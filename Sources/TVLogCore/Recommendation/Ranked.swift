/// A candidate while it is ranked: thousands are sorted, and few are shown.
struct Ranked {
  let row: Int
  let score: Double
  let like: Double

  /// Best first; of equals by predicted rating, then by number.
  func precedes(_ other: Ranked, surest: Bool) -> Bool {
    let (own, others) = surest ? (like, other.like) : (score, other.score)
    if own != others { return own > others }
    if like != other.like { return like > other.like }
    return row < other.row
  }
}
