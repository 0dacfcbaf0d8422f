import CCurl

extension ProviderError.Reason {
  /// What a failed transfer means to a person.
  init(_ code: CURLcode) {
    switch code {
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT:
      self = .badAddress
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY:
      self = .noHost
    case CURLE_OPERATION_TIMEDOUT:
      self = .timeout
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_PINNEDPUBKEYNOTMATCH:
      self = .insecure(ProviderError.Reason.words(code))
    default:
      self = .unreachable(ProviderError.Reason.words(code))
    }
  }

  private static func words(_ code: CURLcode) -> String {
    unsafe String(cString: ccurl_strerror(code)).lowercased()
  }
}
