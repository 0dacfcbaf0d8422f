import CCurl
import FoundationEssentials
import Synchronization

/// One request on its way.
///
/// After it began only the loop's thread touches it, but for `isCancelled`.
@safe final class CurlTransfer: @unchecked Sendable {
  let easy: UnsafeMutableRawPointer
  private let loop: CurlLoop
  private let bodyLimit: Int
  private let wasCancelled = Atomic(false)
  private var sentHeaders: UnsafeMutablePointer<curl_slist>?
  private var headers: [String: String] = [:]
  private var body = Data()
  private var isTooLarge = false
  private var continuation: CheckedContinuation<Result<Response, ProviderError.Reason>, Never>?

  init(
    _ request: Request, userAgent: String, limits: CurlLimits, loop: CurlLoop
  ) throws(ProviderError.Reason) {
    guard let easy = unsafe ccurl_easy_init() else { throw .noLibrary("libcurl does not start") }
    unsafe self.easy = easy
    self.loop = loop
    bodyLimit = limits.body
    setAddress(request, userAgent: userAgent)
    setLimits(limits)
    setCallbacks()
  }

  deinit {
    unsafe ccurl_easy_cleanup(easy)
    unsafe ccurl_slist_free_all(sentHeaders)
  }

  var isCancelled: Bool { wasCancelled.load(ordering: .relaxed) }

  /// Sends it; to be called once.
  func response() async throws(ProviderError.Reason) -> Response {
    try await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        self.continuation = continuation
        loop.add(self)
      }
    } onCancel: {
      wasCancelled.store(true, ordering: .relaxed)
      loop.wake()
    }.get()
  }

  func cancel() {
    resume(.failure(.cancelled))
  }

  func finish(_ code: CURLcode) {
    switch code {
    case CURLE_OK: resume(.success(received))
    case _ where isTooLarge: resume(.failure(.tooLarge(bodyLimit)))
    default: resume(.failure(ProviderError.Reason(code)))
    }
  }

  private func resume(_ result: Result<Response, ProviderError.Reason>) {
    continuation?.resume(returning: result)
    continuation = nil
  }

  private var received: Response {
    let redirect = unsafe ccurl_info_text(easy, CURLINFO_REDIRECT_URL)
    return Response(
      status: unsafe ccurl_info_number(easy, CURLINFO_RESPONSE_CODE), headers: headers, body: body,
      redirect: unsafe redirect.map { unsafe String(cString: $0) })
  }
}

// MARK: What is asked for

extension CurlTransfer {
  private func setAddress(_ request: Request, userAgent: String) {
    set(CURLOPT_URL, request.url)
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_USERAGENT, userAgent)
    set(CURLOPT_ACCEPT_ENCODING, "")  // all that libcurl can undo
    for (name, value) in request.headers {
      let line = "\(name): \(value)".filter { !$0.isNewline }
      unsafe sentHeaders = ccurl_slist_append(sentHeaders, line)
    }
    unsafe ccurl_set_pointer(easy, CURLOPT_HTTPHEADER, sentHeaders)
  }

  private func setLimits(_ limits: CurlLimits) {
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_CONNECTTIMEOUT_MS, Int(limits.connect / .milliseconds(1)))
    set(CURLOPT_TIMEOUT_MS, Int(limits.total / .milliseconds(1)))
    set(CURLOPT_LOW_SPEED_LIMIT, 100)
    set(CURLOPT_LOW_SPEED_TIME, Int(limits.stall / .seconds(1)))
  }

  private func set(_ option: CURLoption, _ value: Int) {
    unsafe ccurl_set_number(easy, option, value)
  }

  private func set(_ option: CURLoption, _ value: String) {
    unsafe ccurl_set_pointer(easy, option, value)
  }
}

// MARK: What comes back

extension CurlTransfer {
  private func setCallbacks() {
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe ccurl_set_pointer(easy, CURLOPT_HEADERDATA, context)
    unsafe ccurl_set_callback(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      unsafe CurlTransfer.passing(bytes, size * count, to: context) { unsafe $0.takeHeader($1) }
    }
    unsafe ccurl_set_pointer(easy, CURLOPT_WRITEDATA, context)
    unsafe ccurl_set_callback(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      unsafe CurlTransfer.passing(bytes, size * count, to: context) { unsafe $0.takeBody($1) }
    }
  }

  /// Returns how many bytes were taken; libcurl gives up when it is fewer than it gave.
  @unsafe private static func passing(
    _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, to context: UnsafeMutableRawPointer?,
    _ take: (CurlTransfer, UnsafeRawBufferPointer) -> Bool
  ) -> Int {
    guard let context = unsafe context else { return 0 }
    let transfer = unsafe Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
    return unsafe take(transfer, UnsafeRawBufferPointer(start: bytes, count: count)) ? count : 0
  }

  /// Takes one line; a status line begins the headers anew, since a 100 may come before a 200.
  private func takeHeader(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let line = unsafe String(decoding: bytes, as: UTF8.self)
    if line.hasPrefix("HTTP/") { headers = [:] }
    guard headers.count < 100, let colon = line.firstIndex(of: ":") else { return true }
    let value = line[line.index(after: colon)...]
    headers[line[..<colon].lowercased()] = String(value.drop { $0 == " " }.prefix { !$0.isNewline })
    return true
  }

  private func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
    isTooLarge = body.count + bytes.count > bodyLimit
    guard !isTooLarge else { return false }
    unsafe body.append(contentsOf: bytes)
    return true
  }
}
