/// What one transfer may take.
package struct CurlLimits: Sendable {
  /// Until the connection stands.
  package var connect: Duration
  /// From the first byte sent to the last received.
  package var total: Duration
  /// Whole seconds without 100 bytes a second.
  package var stall: Duration
  /// Bytes of a body, decompressed.
  package var body: Int

  package init(
    connect: Duration = .seconds(10), total: Duration = .seconds(30),
    stall: Duration = .seconds(15), body: Int = 32 * 1_048_576
  ) {
    self.connect = connect
    self.total = total
    self.stall = stall
    self.body = body
  }
}
