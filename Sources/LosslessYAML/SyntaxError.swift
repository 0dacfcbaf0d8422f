/// What libyaml says about text that is not YAML, in its own words.
struct SyntaxError: Error {
  /// For instance "could not find expected ':'".
  var message: String

  /// In Unicode scalars from the start of the buffer.
  var position: Int

  /// What libyaml was doing, for instance "while scanning a simple key".
  var context: String?

  /// Where that had begun; only meaningful with a context.
  var contextPosition: Int
}
