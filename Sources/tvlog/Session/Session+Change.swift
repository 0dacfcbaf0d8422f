import TVLogCore
import TVLogFiles
import TVLogTerminal

extension Session {
  /// Changes one show by a verb and answers with what was written, or with the difference alone.
  func change<Outcome>(
    _ name: String, _ options: WriteOptions, _ verb: (inout Show) throws -> Outcome,
    answer: (Standing, Outcome) -> any Answer
  ) async throws {
    try change(try await place(named: name), options, verb, answer: answer)
  }

  func change<Outcome>(
    _ place: ShowPlace, _ options: WriteOptions, _ verb: (inout Show) throws -> Outcome,
    answer: (Standing, Outcome) -> any Answer
  ) throws {
    let writer = writer(isDry: options.dryRun)
    let (outcome, show, change) = try writer.change(place, verb)
    if options.dryRun {
      console.print([change])
    } else {
      console.print(answer(standing(of: show), outcome))
      commitAutomatically([change])
    }
  }

  /// Where each show lies that a command names; whoever names it is asked once.
  func places(of groups: [ShowWords]) async throws -> [ShowPlace] {
    var places: [ShowPlace] = []
    for group in groups { places.append(try await place(named: group.show)) }
    return places
  }

  /// What the shows of one answer are called beside one another; nil where it is one alone.
  func titles(of places: [ShowPlace]) -> Titles? {
    let places = Set(places)
    return places.count < 2 ? nil : Titles(places.compactMap { folder.reading($0).show })
  }

  /// Prints the difference instead of an answer where nothing was to be written.
  func report(_ changes: [FileChange], _ options: WriteOptions, _ answer: any Answer) {
    if options.dryRun {
      console.print(changes)
    } else {
      console.print(answer)
      commitAutomatically(changes)
    }
  }
}
