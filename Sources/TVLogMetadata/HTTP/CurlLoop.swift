import CCurl
import Dispatch
import Synchronization

/// Drives all transfers on one thread, which lives while there are any; their connections live on.
///
/// Only that thread touches `running` and, but for waking it, `multi`.
@safe final class CurlLoop: @unchecked Sendable {
  private let multi: UnsafeMutableRawPointer
  private let queue = DispatchQueue(label: "tvlog.curl")
  private let inbox = Mutex(Inbox())
  private var running: [UnsafeMutableRawPointer: CurlTransfer] = unsafe [:]

  private struct Inbox {
    var arrivals: [CurlTransfer] = []
    var isDriven = false
  }

  /// Needs an open library.
  init() throws(ProviderError.Reason) {
    guard let multi = unsafe ccurl_multi_init() else { throw .noLibrary("libcurl does not start") }
    unsafe self.multi = multi
    unsafe ccurl_multi_set_number(multi, CURLMOPT_MAX_HOST_CONNECTIONS, 6)
  }

  deinit { unsafe ccurl_multi_cleanup(multi) }

  func add(_ transfer: CurlTransfer) {
    let isDriven = inbox.withLock { inbox in
      defer { inbox.isDriven = true }
      inbox.arrivals.append(transfer)
      return inbox.isDriven
    }
    if isDriven { wake() } else { queue.async { self.drive() } }
  }

  /// Makes the loop look for arrivals and cancellations.
  func wake() {
    unsafe ccurl_multi_wakeup(multi)
  }

  private func drive() {
    while admitArrivals() {
      dropCancelled()
      var count: Int32 = 0
      unsafe ccurl_multi_perform(multi, &count)
      finishDone()
      if unsafe !running.isEmpty { unsafe ccurl_multi_poll(multi, 1000) }
    }
  }

  /// Returns false when nothing is left to drive.
  private func admitArrivals() -> Bool {
    let arrivals = inbox.withLock { inbox in
      defer { inbox.arrivals = [] }
      inbox.isDriven = unsafe !(inbox.arrivals.isEmpty && running.isEmpty)
      return inbox.isDriven ? inbox.arrivals : nil
    }
    arrivals?.forEach(admit)
    return arrivals != nil
  }

  private func admit(_ transfer: CurlTransfer) {
    if unsafe ccurl_multi_add(multi, transfer.easy) == CURLM_OK {
      unsafe running[transfer.easy] = transfer
    } else {
      transfer.finish(CURLE_FAILED_INIT)
    }
  }

  private func dropCancelled() {
    let cancelled = unsafe running.values.filter(\.isCancelled)
    for transfer in cancelled {
      remove(transfer)
      transfer.cancel()
    }
  }

  private func finishDone() {
    var result = CURLE_OK
    while let easy = unsafe ccurl_multi_next_done(multi, &result) {
      guard let transfer = unsafe running[easy] else { continue }
      remove(transfer)
      transfer.finish(result)
    }
  }

  private func remove(_ transfer: CurlTransfer) {
    unsafe ccurl_multi_remove(multi, transfer.easy)
    unsafe running[transfer.easy] = nil
  }
}
