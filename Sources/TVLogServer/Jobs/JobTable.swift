import Synchronization
import TVLogCore

/// Refreshes that run or ran, each seen by its own account alone; of each account the last few.
final class JobTable: Sendable {
  /// One refresh as `/v1/jobs/{job}` tells it.
  struct Job: Encodable, Sendable {
    enum State: String, Encodable, Sendable { case running, done }

    struct Result: Encodable, Sendable {
      let show: String
      /// `changed`, `unchanged`, `asked` or `failed`.
      let result: String
      @OrNull var detail: String?
    }

    let id: String
    var state: State
    var done: Int
    let total: Int
    var results: [Result]
  }

  static let most = 20

  private let jobs = Mutex<[(account: String, job: Job)]>([])

  /// A new one; nil where one of the account runs already.
  func begin(_ account: String, total: Int) -> Job? {
    var random = SystemRandomNumberGenerator()
    let digits = String(random.next() as UInt64, radix: 16)
    let id = String(repeating: "0", count: 16 - digits.count) + digits
    let job = Job(id: id, state: .running, done: 0, total: total, results: [])
    return jobs.withLock { jobs in
      guard !jobs.contains(where: { $0.account == account && $0.job.state == .running }) else {
        return nil
      }
      if jobs.count(where: { $0.account == account }) >= JobTable.most,
        let oldest = jobs.firstIndex(where: { $0.account == account })
      {
        jobs.remove(at: oldest)
      }
      jobs.append((account, job))
      return job
    }
  }

  func job(_ id: String, of account: String) -> Job? {
    jobs.withLock { $0.first { $0.account == account && $0.job.id == id }?.job }
  }

  func add(_ result: Job.Result, to id: String) {
    change(id) {
      $0.results.append(result)
      $0.done += 1
    }
  }

  func end(_ id: String) { change(id) { $0.state = .done } }

  private func change(_ id: String, _ body: (inout Job) -> Void) {
    jobs.withLock { jobs in
      guard let index = jobs.firstIndex(where: { $0.job.id == id }) else { return }
      body(&jobs[index].job)
    }
  }
}
