/// The natural logarithm of a positive number, the same to the bit on every machine.
///
/// 2^e m with m near 1: e ln 2 + 2 artanh((m - 1) / (m + 1)), whose series ends below one unit of
/// precision after fifteen terms.
public func naturalLogarithm(_ number: Double) -> Double {
  guard number > 0, number.isFinite else { return number == 0 ? -.infinity : .nan }
  var significand = number.significand
  var exponent = Double(number.exponent)
  if significand > 1.4142135623730951 {
    significand /= 2
    exponent += 1
  }
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var sum = 0.0
  for term in stride(from: 29.0, through: 1.0, by: -2.0) { sum = sum * square + 1 / term }
  return exponent * 0.6931471805599453 + 2 * ratio * sum
}
