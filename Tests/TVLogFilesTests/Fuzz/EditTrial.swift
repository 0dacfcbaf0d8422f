import LosslessYAML
import TVLogCore
import TVLogFiles

/// One random file and one random change of it.
struct EditTrial {
  private let before: [UInt8]
  private let verb: Verb

  init(seed: UInt64) {
    var writing = HandWriting(seed: seed)
    before = writing.file()
    verb = RandomVerb.draw(&writing.random)
  }

  /// Everything that did not go as it must; `written` counts the changes that wrote something.
  func faults(_ written: inout Int) -> [String] {
    do {
      let file = try ShowFile(before, slug: "show", path: "show.yaml")
      var show = file.show
      do { try verb.apply(to: &show) } catch { return [] }
      let after = try file.bytes(saying: show)
      if show == file.show { return after == before ? [] : [report("changed for nothing", after)] }
      written += 1
      return faults(file, show, after)
    } catch {
      return [report("\(error)", before)]
    }
  }

  private func faults(_ file: ShowFile, _ show: Show, _ after: [UInt8]) -> [String] {
    let reading = ShowReader.read(after, slug: "show", path: "show.yaml")
    guard reading.partial == show else { return [report("says something else", after)] }
    let difference = LineDifference(before, after)
    let touched = TouchedLines(file, show)
    var faults = difference.removed.filter { !touched.mayGo($0) }
      .map { report("the line '\($0)' is gone", after) }
    if difference.added > touched.mostAdded + difference.removed.count {
      faults.append(report("\(difference.added) lines are new", after))
    }
    return faults + inverseFaults(file, after)
  }

  /// Back again: the file says what it said.
  private func inverseFaults(_ file: ShowFile, _ after: [UInt8]) -> [String] {
    do {
      let back = try ShowFile(after, slug: "show", path: "show.yaml").bytes(saying: file.show)
      let reading = ShowReader.read(back, slug: "show", path: "show.yaml")
      return reading.partial == file.show ? [] : [report("cannot be taken back", back)]
    } catch {
      return [report("taking it back: \(error)", after)]
    }
  }

  private func report(_ fault: String, _ after: [UInt8]) -> String {
    """
    \(fault)
    --- \(verb.words.joined(separator: " "))
    \(String(decoding: before, as: UTF8.self))
    --- after
    \(String(decoding: after, as: UTF8.self))
    """
  }
}
