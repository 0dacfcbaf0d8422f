import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import TVLogFiles

/// Answers every request: finds the endpoint, lets in who may, checks what was sent, and says what went wrong.
struct Responder: Sendable {
  let server: Server

  func response(to request: Request, on channel: any Channel) async -> Response {
    let start = ContinuousClock.now
    server.metrics.begin()
    var exchange = Exchange(request: request, channel: channel, server: server)
    let answer = await exchange.answer()
    let response = exchange.response(answer)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let operation = exchange.endpoint?.id ?? "none"
    server.metrics.end(operation, status: answer.status, after: seconds)
    if server.options.logsRequests { log(exchange, operation, answer.status, seconds) }
    return response
  }

  private func log(_ exchange: Exchange, _ operation: String, _ status: Int, _ seconds: Double) {
    server.log.info(
      "request",
      metadata: [
        "request": "\(exchange.id)", "method": "\(exchange.request.method.rawValue)",
        "operation": "\(operation)", "status": "\(status)", "account": "\(exchange.account ?? "-")",
        "microseconds": "\(Int(seconds * 1_000_000))",
      ])
  }
}
