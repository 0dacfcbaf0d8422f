import CMalloc
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import TVLogFiles
package import UnixSignals

extension Server {
  /// Serves until SIGTERM or SIGINT; running requests are finished.
  ///
  /// - Parameter signals: those that end it.
  /// - Parameter ready: gets the port when the server takes connections.
  package func run(
    until signals: [UnixSignal] = [.sigterm, .sigint], ready: @escaping @Sendable (Int) -> Void
  ) async throws {
    var hummingbird = Logger(label: "tvlog.http") { _ in JSONLog(level: .error) }
    hummingbird.logLevel = .error
    let configuration = HTTP1Channel.Configuration(
      idleTimeout: .seconds(Int64(options.idleSeconds)),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))
    let responder = Responder(server: self)
    let listener = try HTTPServerBuilder.http1(configuration: configuration).buildServer(
      configuration: ServerConfiguration(
        address: .hostname(options.host, port: options.port), backlog: 1024, reuseAddress: true,
        availableConnectionsDelegate: MaximumAvailableConnections(options.connections)),
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: hummingbird
    ) { request, writer, channel in
      let response = await responder.response(to: request, on: channel)
      try await writer.write(response: response.head, body: response.body)
    } onServerRunning: { channel in
      ready(channel.localAddress?.port ?? 0)
    }
    var group = ServiceGroupConfiguration(
      services: [listener, Housekeeping(server: self)],
      gracefulShutdownSignals: signals, logger: hummingbird)
    group.maximumGracefulShutdownDuration = .seconds(options.shutdownSeconds)
    log.info("starting", metadata: ["household": "\(household.path)"])
    try await ServiceGroup(configuration: group).run()
    accounts.writeUses()
    log.info("stopped")
  }
}

/// What is done besides: every minute uses of grants are written down, and libraries that nobody asks for are let
/// go soon.
private struct Housekeeping: Service {
  let server: Server

  func run() async throws {
    await cancelWhenGracefulShutdown {
      await withGracefulShutdownHandler {
        var (rounds, kept) = (0, 0)
        while !Task.isCancelled {
          try? await Task.sleep(for: .seconds(2))
          let count = server.forgetIdleLibraries()
          // Reading leaves as much behind as it keeps.
          if count != kept { cmalloc_give_back() }
          kept = count
          rounds += 1
          if rounds % 30 == 0 { server.accounts.writeUses() }
        }
      } onGracefulShutdown: {
        server.drain()
      }
    }
  }
}
