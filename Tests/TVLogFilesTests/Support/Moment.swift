import TVLogCore

/// The moment of all tests: noon of 22 November 2026, UTC.
enum Moment {
  static let settings = Settings(zone: .utc)
  static let clock = Clock(now: Instant(seconds: 1_795_348_800), zone: .utc)
}
