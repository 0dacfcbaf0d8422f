/// How the server is run.
package struct ServerOptions: Sendable {
  package var host = "127.0.0.1"
  /// 0: any that is free.
  package var port = 8790
  /// Origins whose pages may ask; none unless configured.
  package var origins: [String] = []
  /// Requests a minute of one token; 0: no limit.
  package var perMinute = 1200
  /// Failed sign-ins a minute of one address; 0: no limit.
  package var failuresPerMinute = 30
  /// Connections at a time.
  package var connections = 4096
  /// The seconds in which a body must have come.
  package var bodySeconds = 20
  /// The seconds after which a connection that says nothing is closed.
  package var idleSeconds = 30
  /// The seconds that running requests get when the server is told to stop.
  package var shutdownSeconds = 20
  /// Calls to providers a minute of one account.
  package var providerCallsPerMinute = 60
  /// Shows that are kept between requests, of all accounts together; a thousand take about 20 MB.
  package var showsInMemory = 5000
  /// Requests in the log.
  package var logsRequests = true

  package init() {}

  /// Loopback is served without TLS, so cookies cannot be `Secure` there.
  var isLoopback: Bool { host == "::1" || host == "localhost" || host.hasPrefix("127.") }
}
