import Hummingbird
import NIOCore

/// What Hummingbird gives with a request.
struct TVLogRequestContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }

  /// The address of whoever asks, without the port.
  var address: String { channel.remoteAddress?.ipAddress ?? "unknown" }
}
