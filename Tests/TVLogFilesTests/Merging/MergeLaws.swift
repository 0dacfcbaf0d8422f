import TVLogCore
import TVLogFiles

/// What has to hold for a merge, said without the code that merges.
struct MergeLaws {
  private let devices: TwoDevices
  private let result: ShowFileMerge.Result
  private let base: Show
  private let ours: Show
  private let theirs: Show
  private let clock = TwoDevices.clock

  init(_ devices: TwoDevices, _ result: ShowFileMerge.Result) {
    self.devices = devices
    self.result = result
    base = MergeLaws.show(devices.base)
    ours = MergeLaws.show(devices.ours)
    theirs = MergeLaws.show(devices.theirs)
  }

  /// The laws that do not hold.
  func broken() -> [String] {
    var broken: [String] = []
    let reported = Set(result.conflicts.map(\.key))
    if reported != expectedConflicts {
      broken.append("conflicts \(reported), not \(expectedConflicts)")
    }
    if !isSymmetric { broken.append("not symmetric") }
    if !lawsOfOneSide { broken.append("one side alone is not taken as it is") }
    guard result.conflicts.isEmpty else {
      let hasMarkers = String(decoding: result.bytes, as: UTF8.self).contains("<<<<<<< ours\n")
      return broken + (hasMarkers ? [] : ["a conflict without markers"])
    }
    let reading = ShowReader.read(result.bytes, slug: "show", path: "show.yaml")
    if !reading.findings.allSatisfy({ $0.severity == .warning }) {
      broken.append("errors: \(reading.findings.map(\.description))")
    }
    broken += lostPlays(reading.partial) + lostComments()
    if !isStable(reading.partial) { broken.append("merged again it changes") }
    return broken
  }

  /// Single values that both sides changed to different ones.
  var expectedConflicts: Set<String> {
    var keys: Set<String> = []
    if differ(base.rating, ours.rating, theirs.rating) { keys.insert("rating") }
    if differ(base.review, ours.review, theirs.review) { keys.insert("review") }
    let statuses = (base.status, ours.status, theirs.status)
    let isByPlay =
      (base.status == nil || base.status == .wantToWatch) && ours.status != nil
      && theirs.status != nil && (ours.status == .watching || theirs.status == .watching)
    if differ(statuses.0, statuses.1, statuses.2), !isByPlay { keys.insert("lists") }
    for key in Set((ours.ratings + theirs.ratings + base.ratings).map(\.key)) {
      let value = { (show: Show) in show.ratings.first { $0.key == key }?.value }
      if differ(value(base), value(ours), value(theirs)) { keys.insert("ratings.\(key)") }
    }
    return keys
  }

  private func differ<Value: Equatable>(_ base: Value, _ ours: Value, _ theirs: Value) -> Bool {
    ours != theirs && ours != base && theirs != base
  }

  /// Every play of a side that the other did not delete is there, to the day at least.
  private func lostPlays(_ merged: Show) -> [String] {
    let (before, after) = (base.plays(at: clock), merged.plays(at: clock))
    var lost: [String] = []
    for (side, other) in [(ours, theirs), (theirs, ours)] {
      let others = other.plays(at: clock)
      for (code, plays) in side.plays(at: clock) {
        for date in Set(plays.map(\.date)) {
          let count = { (plays: Few<EpisodePlay>?) in (plays ?? []).count { $0.date == date } }
          let deleted = max(0, count(before[code]) - count(others[code]))
          let finer = (after[code] ?? []).count {
            $0.date != date && date.day != nil && $0.date.day == date.day
          }
          if count(after[code]) + finer < count(plays) - deleted {
            lost.append("lost \(code) \(date)")
          }
        }
      }
    }
    return lost
  }

  private func lostComments() -> [String] {
    let comments = { (bytes: [UInt8]) in
      Set(
        String(decoding: bytes, as: UTF8.self).split(separator: "\n")
          .compactMap { line in line.firstIndex(of: "#").map { String(line[$0...]) } })
    }
    let (before, here) = (comments(devices.base), comments(devices.ours))
    let there = comments(devices.theirs)
    let wanted = here.union(there).subtracting(before)
    let told = result.notes.joined()
    return wanted.subtracting(comments(result.bytes)).filter { !told.contains($0) }
      .map { "comment lost: \($0)" }
  }

  private var isSymmetric: Bool {
    var turned = devices.merge
    (turned.ours, turned.theirs) = (turned.theirs, turned.ours)
    guard let other = turned.merged(text: nil) else { return false }
    guard other.conflicts.isEmpty, result.conflicts.isEmpty else {
      return Set(other.conflicts.map(\.key)) == Set(result.conflicts.map(\.key))
    }
    return MergeLaws.show(other.bytes).means(MergeLaws.show(result.bytes), at: clock)
  }

  /// merge(B, X, B) = merge(B, B, X) = merge(B, X, X) = X, to the byte.
  private var lawsOfOneSide: Bool {
    [(devices.ours, devices.base), (devices.base, devices.ours), (devices.ours, devices.ours)]
      .allSatisfy { ours, theirs in
        var merge = devices.merge
        (merge.ours, merge.theirs) = (ours, theirs)
        return merge.merged(text: nil)?.bytes == devices.ours
      }
  }

  /// What was merged and is merged with either side again stays what it is.
  private func isStable(_ merged: Show) -> Bool {
    [(devices.ours, devices.ours), (devices.theirs, devices.theirs)].allSatisfy { base, theirs in
      var merge = devices.merge
      (merge.base, merge.ours, merge.theirs) = (base, result.bytes, theirs)
      return merge.merged(text: nil)?.bytes == result.bytes
    }
  }

  private static func show(_ bytes: [UInt8]) -> Show {
    ShowReader.read(bytes, slug: "show", path: "show.yaml").partial
  }
}
