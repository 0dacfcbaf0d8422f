import TVLogCore

/// TVmaze's whole index in columns, by number: 80,000 shows in some megabytes, read as they lie on disk.
///
/// Column `n` of every array is one show. Names are numbers of a table, 0 for none; genres are bits.
package struct Catalog: Equatable, Sendable {
  /// TVmaze's numbers, ascending.
  package internal(set) var ids: [UInt32] = []
  /// Where each title ends in `titles`.
  var titleEnds: [UInt32] = []
  var titles: [UInt8] = []
  /// The same without case and marks, words one space apart.
  package internal(set) var foldedEnds: [UInt32] = []
  package internal(set) var folded: [UInt8] = []
  package internal(set) var networks: [UInt16] = []
  package internal(set) var countries: [UInt16] = []
  package internal(set) var languages: [UInt16] = []
  package internal(set) var types: [UInt16] = []
  /// The place in `About.State.allCases`, counted from 1; 0: not known.
  package internal(set) var states: [UInt16] = []
  /// Bit `n` is the genre `n` of `genreNames`.
  package internal(set) var genres: [UInt64] = []
  /// Days since 1970; `Int32.min`: not known.
  package internal(set) var premiered: [Int32] = []
  package internal(set) var weights: [UInt16] = []
  /// Tenths; 0: not rated.
  package internal(set) var scores: [UInt16] = []
  /// Minutes; 0: not known.
  package internal(set) var runtimes: [UInt16] = []
  /// 0: not known.
  package internal(set) var tvdbs: [UInt32] = []
  package internal(set) var imdbs: [UInt32] = []
  /// Seconds since 1970.
  var updated: [UInt32] = []
  package internal(set) var networkNames: [String] = [""]
  package internal(set) var countryNames: [String] = [""]
  package internal(set) var languageNames: [String] = [""]
  package internal(set) var typeNames: [String] = [""]
  package internal(set) var genreNames: [String] = []
  package internal(set) var progress = CatalogProgress()

  package init() {}

  package var count: Int { ids.count }
}

/// How far the catalogue is, so that fetching it can go on where it ended.
package struct CatalogProgress: Equatable, Sendable {
  /// The next page of the index.
  package var page = 0
  /// The index was read to its end once.
  package var isComplete = false
  /// When TVmaze's updates were last taken in, in seconds since 1970.
  package var checked: Int64 = 0

  package init() {}
}
