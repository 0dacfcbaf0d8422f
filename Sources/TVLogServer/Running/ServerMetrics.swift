import Synchronization

/// Counts for `/metrics`, in Prometheus text.
final class ServerMetrics: Sendable {
  private struct Key: Hashable {
    var operation: String
    var status: Int
  }

  private struct State {
    var counts: [Key: Int] = [:]
    var seconds: [String: Times] = [:]
    var running = 0
  }

  private struct Times {
    /// How many took no longer than each bound.
    var buckets = [Int](repeating: 0, count: ServerMetrics.bounds.count)
    var sum = 0.0

    mutating func note(_ seconds: Double) {
      for (index, bound) in ServerMetrics.bounds.enumerated() where seconds <= bound {
        buckets[index] += 1
      }
      sum += seconds
    }
  }

  /// In seconds.
  private static let bounds = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10]
  private let state = Mutex(State())

  func begin() { state.withLock { $0.running += 1 } }

  /// `operation` is an endpoint's id, so that the table is bounded.
  func end(_ operation: String, status: Int, after seconds: Double) {
    state.withLock { state in
      state.running -= 1
      state.counts[Key(operation: operation, status: status), default: 0] += 1
      state.seconds[operation, default: Times()].note(seconds)
    }
  }

  var running: Int { state.withLock { $0.running } }

  /// Prometheus text, version 0.0.4.
  var text: String {
    let state = state.withLock { $0 }
    var lines = [
      "# HELP tvlog_requests_running Requests that are being answered.",
      "# TYPE tvlog_requests_running gauge", "tvlog_requests_running \(state.running)",
      "# HELP tvlog_requests_total Requests answered.", "# TYPE tvlog_requests_total counter",
    ]
    let counts = state.counts.sorted {
      ($0.key.operation, $0.key.status) < ($1.key.operation, $1.key.status)
    }
    lines += counts.map { key, count in
      "tvlog_requests_total{operation=\"\(key.operation)\",status=\"\(key.status)\"} \(count)"
    }
    lines += [
      "# HELP tvlog_request_seconds Time to an answer.", "# TYPE tvlog_request_seconds histogram",
    ]
    for (operation, times) in state.seconds.sorted(by: { $0.key < $1.key }) {
      let total = state.counts.reduce(0) { $0 + ($1.key.operation == operation ? $1.value : 0) }
      for (bound, count) in zip(ServerMetrics.bounds, times.buckets) {
        lines.append(
          "tvlog_request_seconds_bucket{operation=\"\(operation)\",le=\"\(bound)\"} \(count)")
      }
      lines += [
        "tvlog_request_seconds_bucket{operation=\"\(operation)\",le=\"+Inf\"} \(total)",
        "tvlog_request_seconds_sum{operation=\"\(operation)\"} \(times.sum)",
        "tvlog_request_seconds_count{operation=\"\(operation)\"} \(total)",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
