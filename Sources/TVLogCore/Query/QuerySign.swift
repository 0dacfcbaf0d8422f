/// A sign before a value: `>=8`.
struct QuerySign {
  let text: String
  private let isLow: Bool
  private let isStrict: Bool

  /// The longer ones first, so that `>=` is not taken for `>`.
  static let all = [
    QuerySign(text: ">=", isLow: true, isStrict: false),
    QuerySign(text: "<=", isLow: false, isStrict: false),
    QuerySign(text: ">", isLow: true, isStrict: true),
    QuerySign(text: "<", isLow: false, isStrict: true),
  ]

  /// The ends that the sign leaves open; a value such as a year is a range itself.
  func bounds<Bound: Strideable>(
    _ range: ClosedRange<Bound>, step: Bound.Stride
  ) -> (Bound?, Bound?) {
    if isLow { return (isStrict ? range.upperBound.advanced(by: step) : range.lowerBound, nil) }
    return (nil, isStrict ? range.lowerBound.advanced(by: -step) : range.upperBound)
  }
}

extension Day: Strideable {
  public func distance(to other: Day) -> Int { other - self }
  public func advanced(by days: Int) -> Day { self + days }
}
