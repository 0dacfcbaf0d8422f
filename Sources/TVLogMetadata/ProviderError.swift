package import TVLogCore

/// Why a provider gave no answer.
package struct ProviderError: Error, Equatable, Sendable {
  package let provider: ProviderID
  package let reason: Reason

  package init(_ provider: ProviderID, _ reason: Reason) {
    self.provider = provider
    self.reason = reason
  }

  package enum Reason: Error, Equatable {
    /// libcurl is missing or unfit, with what is wrong with it.
    case noLibrary(String)
    /// The base address is no http or https address, or holds a password.
    case badAddress
    /// TMDB has to be told who asks.
    case noToken
    /// Nothing stored answers, and the network may not be asked.
    case offline
    case noHost
    /// No connection, or it broke; with libcurl's words.
    case unreachable(String)
    case timeout
    /// TLS failed, with libcurl's words.
    case insecure(String)
    /// More than so many bytes, decompressed.
    case tooLarge(Int)
    /// To another host or scheme, or too many of them.
    case redirectRefused
    case rateLimited
    /// Whoever asks has used up its share of calls, for so many seconds.
    case quota(Int)
    case status(Int)
    /// The body is not what was asked for, with what that was.
    case undecodable(String)
    /// The provider has no such thing.
    case notFound(String)
    case cancelled
  }
}

extension ProviderError.Reason {
  package var isNotFound: Bool {
    if case .notFound = self { true } else { false }
  }
}

extension ProviderError: CustomStringConvertible {
  /// What happened to which provider, and what to do about it; one line without a full stop.
  package var description: String {
    let name = provider.name
    return switch reason {
    case .noLibrary(let problem):
      "\(name) cannot be asked: \(problem); install libcurl (Debian and Ubuntu: apt install libcurl4)"
    case .badAddress:
      "\(name)'s address is no plain http:// or https:// address; correct \(variable)"
    case .noToken:
      "\(name) needs a token; set TMDB_TOKEN, or tmdb-token in the configuration"
    case .offline:
      "no answer of \(name) is stored for this; ask again without --offline"
    case .noHost:
      "\(name)'s host was not found; \(ProviderError.checkNetwork)"
    case .unreachable(let problem):
      "\(name) cannot be reached (\(problem)); \(ProviderError.checkNetwork)"
    case .timeout:
      "\(name) did not answer in time; \(ProviderError.checkNetwork)"
    case .insecure(let problem):
      "\(name) has no trusted connection (\(problem)); check the clock, certificates and proxy"
    case .tooLarge(let bytes):
      "\(name) sent more than \(bytes / 1_048_576) MiB; try again later"
    case .redirectRefused:
      "\(name) redirects in circles or to another host; check \(variable), or try again later"
    case .rateLimited:
      "\(name) asks for fewer calls; try again in a minute"
    case .quota(let seconds):
      "\(name) was asked as often as one account may; try again in \(seconds) s"
    case .status(401):
      "\(name) does not accept the token; check TMDB_TOKEN, or tmdb-token in the configuration"
    case .status(let status):
      "\(name) answered with status \(status); try again later, or use --offline"
    case .undecodable(let what):
      "\(name) sent no readable \(what); try again later, or use --offline"
    case .notFound(let what):
      "\(name) has no \(what); check the number, or find it with `tvlog search`"
    case .cancelled:
      "\(name) was not asked to the end: cancelled; run the command again"
    }
  }

  private static let checkNetwork = "check the network and try again, or use --offline"

  /// The environment's word for the base address.
  private var variable: String { "TVLOG_\(provider.rawValue.uppercased())_URL" }
}
