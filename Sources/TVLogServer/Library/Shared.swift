import TVLogExport

/// What the libraries of all accounts share; every function in it takes the account's name.
struct Shared: Sendable {
  let accounts: AccountKeeper
  let jobs = JobTable()
  let refreshes = RefreshLogs()
  let providerCalls: RateLimiter
  private let set = Result { try TemplateSet() }

  init(accounts: AccountKeeper, callsPerMinute: Int) {
    self.accounts = accounts
    providerCalls = RateLimiter(perMinute: callsPerMinute)
  }

  /// The built-in templates.
  func templates() throws -> TemplateSet { try set.get() }
}
