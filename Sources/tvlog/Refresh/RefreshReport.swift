import ArgumentParser
import TVLogCore
import TVLogFiles
import TVLogMetadata
import TVLogTerminal

/// Says what a refresh did: changes in words, or as a difference, and what needs somebody at the end.
struct RefreshReport {
  let results: [RefreshResult]
  let titles: Titles
  let isDry: Bool

  /// Throws the exit code 1 where a show failed, was deleted, or waits for an answer.
  func print(on console: Console) throws {
    var changed = 0
    for result in results {
      guard case .changed(let standing, let outcome, let change) = result.ending else { continue }
      changed += 1
      if isDry {
        console.print([change])
      } else {
        console.print(RefreshAnswer(standing, outcome: outcome, titles: titles))
      }
    }
    if !isDry { console.print(Line(summary(changed), .quiet)) }
    let open = results.compactMap(failure)
    for failure in open { console.warn(failure) }
    guard open.isEmpty else { throw ExitCode(Failure.Code.findings.rawValue) }
  }

  private func summary(_ changed: Int) -> String {
    let unchanged = results.count { if case .unchanged = $0.ending { true } else { false } }
    let parts = [
      changed == 0 ? nil : "\(changed) changed", unchanged == 0 ? nil : "\(unchanged) unchanged",
    ].compactMap { $0 }
    return parts.isEmpty ? "nothing refreshed" : parts.joined(separator: ", ")
  }

  private func failure(_ result: RefreshResult) -> Failure? {
    let name = titles.name(of: result.show)
    switch result.ending {
    case .unchanged, .changed: return nil
    case .failed(var failure):
      failure.message = failure.message.map { "\(name): \($0)" }
      return failure
    case .deleted(let provider):
      return Failure(
        .findings, "\(name): \(provider.name) no longer has it; the file is kept as it is",
        help: "tvlog unlink \(result.show.slug) ends the asking; tvlog link gives it another number"
      )
    case .asked(let questions, _):
      let sentences = questions.map(\.sentence).joined(separator: "; ")
      return Failure(
        .findings, "\(name): \(sentences); the file is left as it is",
        help: questions.lazy.compactMap { $0.help(for: result.show) }.first
          ?? "take one of the two out of overrides, and refresh again")
    }
  }
}
