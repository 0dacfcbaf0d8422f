import NIOCore
import Synchronization
import TVLogCore
import TVLogFiles

/// Answers that were made already, each good while what it was made of is the same.
final class AnswerMemory: Sendable {
  /// What an answer was made of.
  enum Source: Hashable, Sendable {
    case show(FileStatus, Moment)
    case library(Int, Moment)
  }

  private let answers = Mutex<(entries: [String: (Source, Answer)], bytes: Int)>(([:], 0))
  /// The pages as they were made last.
  let site = Mutex<LiveSite?>(nil)
  /// In bytes of bodies.
  private static let most = 2 << 20

  /// The answer to a request, made where it is not known.
  func answer(_ key: String, of source: Source, make: () throws -> Answer) throws -> Answer {
    if let known = answers.withLock({ $0.entries[key] }), known.0 == source { return known.1 }
    var made = try make()
    let size = AnswerMemory.size(made, key)
    guard size < AnswerMemory.most / 4 else { return made }
    made.packed = PackedBody()
    answers.withLock { [made] state in
      state.bytes -=
        state.entries.removeValue(forKey: key).map { AnswerMemory.size($0.1, key) } ?? 0
      if state.bytes + size > AnswerMemory.most { state = ([:], 0) }
      state.bytes += size
      state.entries[key] = (source, made)
    }
    return made
  }

  private static func size(_ answer: Answer, _ key: String) -> Int {
    answer.body.readableBytes + key.utf8.count + 200
  }
}

extension AccountLibrary {
  /// The answer to a request about one show.
  func answer(
    _ call: Call, make: (Standing, Moment) throws -> Answer
  ) throws -> Answer {
    let entry = try entry(call.slug)
    let moment = try moment()
    return try answers.answer(call.key, of: .show(entry.status, moment)) {
      try make(moment.standing(of: try entry.show()), moment)
    }
  }

  /// The answer to a request about the library.
  func answer(
    _ call: Call, make: (LoadedLibrary, Moment) throws -> Answer
  ) throws -> Answer {
    let snapshot = try library()
    let moment = try moment()
    return try answers.answer(call.key, of: .library(snapshot.version, moment)) {
      try make(snapshot.loaded, moment)
    }
  }
}

extension Call {
  fileprivate var key: String { "\(endpoint.id) \(path)?\(query)" }
}
