import Foundation
import TVLogCore
@testable import TVLogMetadata
import Testing

/// TVmaze over real sockets, well and ill.
@Suite(.serialized, .timeLimit(.minutes(5)), .enabled(if: Fixture.hasShared, "no replica"))
struct ReplicaTests {
  private let limits = CurlLimits(
    connect: .seconds(2), total: .seconds(2), stall: .seconds(1), body: 4 * 1_048_576)

  private func provider(_ replica: Replica, pace: Pace = TVmaze.pace, attempts: Int = 3) -> TVmaze {
    let retry = Retry(attempts: attempts, delay: .milliseconds(50))
    let curl = Curl(userAgent: "tvlog-tests", limits: limits)
    return TVmaze(
      base: replica.tvmaze, transport: .network(curl, pace: pace, retry: retry))
  }

  @Test func `search, show and find`() async throws {
    let replica = try Replica()
    let tvmaze = provider(replica)
    #expect(try await tvmaze.search("Doctor Who").count > 1)
    #expect(try await tvmaze.search("Aoeu Htns") == [])
    let answer = try await tvmaze.show(82)
    #expect(answer.notes == [])
    #expect(answer.metadata.about.cast.count == 15)
    #expect(answer.metadata.seasons.count == 8)
    #expect(answer.metadata.episodes.filter { !$0.code.isSpecial }.count == 73)
    #expect(answer.metadata.episodes.contains { $0.code.isSpecial })
    #expect(try await tvmaze.find(.imdb("tt2575988")) == 143)
    #expect(try await tvmaze.find(.imdb("tt0000001")) == nil)
    await #expect(throws: ProviderError(.tvmaze, .notFound("show 99999999"))) {
      try await tvmaze.show(99_999_999)
    }
  }

  @Test(arguments: [
    "429:1", "500:1", "slow:3000", "drip:200", "truncate:1", "garbage:1", "redirect-loop:1",
    "huge:1", "reset:1",
  ]) func `a fault that stays ends in a message`(fault: String) async throws {
    let replica = try Replica(faults: fault)
    let tvmaze = provider(replica, pace: Pace(calls: 20, per: .seconds(1)), attempts: 2)
    let start = ContinuousClock.now
    let error = await #expect(throws: ProviderError.self) { try await tvmaze.show(82) }
    #expect(ContinuousClock.now - start < .seconds(12))
    let reason = try #require(error).reason
    switch fault.prefix(while: { $0 != ":" }) {
    case "429": #expect(reason == .rateLimited)
    case "500": #expect(reason == .status(500))
    case "slow", "drip": #expect(reason == .timeout)
    case "garbage": #expect(reason == .undecodable("show 82"))
    case "redirect-loop": #expect(reason == .redirectRefused)
    case "huge": #expect(reason == .tooLarge(4 * 1_048_576))
    default: if case .unreachable = reason {} else { Issue.record("\(reason)") }
    }
  }

  @Test(arguments: ["429:3,slow:20", "500:2", "reset:2", "truncate:3"])
  func `a fault that passes is not noticed`(fault: String) async throws {
    let replica = try Replica(faults: fault)
    let answer = try await provider(replica).show(82)
    #expect(answer.metadata.title == "Game of Thrones")
  }

  @Test func `parallel calls keep TVmaze's limit`() async throws {
    let replica = try Replica(faults: "limit:20/10")
    let tvmaze = provider(replica)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<25 { group.addTask { _ = try await tvmaze.search("girls") } }
      try await group.waitForAll()
    }
    let stats = try await replica.stats()
    #expect(!stats.contains("\"429\""), "\(stats)")
  }

  @Test func `cancelling aborts a transfer at once`() async throws {
    let replica = try Replica(faults: "slow:10000")
    let tvmaze = TVmaze(
      base: replica.tvmaze,
      transport: .network(Curl(userAgent: "tvlog-tests"), pace: TVmaze.pace))
    let start = ContinuousClock.now
    let task = Task { try await tvmaze.search("girls") }
    try await Task.sleep(for: .milliseconds(300))
    task.cancel()
    await #expect(throws: ProviderError(.tvmaze, .cancelled)) { try await task.value }
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  @Test func `of many transfers at once all end, cancelled or not`() async throws {
    let replica = try Replica(faults: "slow:5")
    let curl = Curl(userAgent: "tvlog-tests", limits: CurlLimits(total: .seconds(20)))
    let request = Request(.tvmaze, base: replica.tvmaze, path: "/shows/82")
    let ended = await withTaskGroup(of: Int.self) { group in
      for index in 0..<200 {
        group.addTask {
          let task = Task { try await curl.send(request).status }
          if index % 2 == 1 { task.cancel() }
          return (try? await task.value) ?? 0
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(ended.count == 200)
    #expect(ended.filter { $0 == 200 }.count >= 100)
  }

  @Test func `a cache answers when the replica is gone`() async throws {
    let folder = try Fixture.folder().path
    let base: String
    do {
      let replica = try Replica()
      base = replica.tvmaze
      _ = try await TVmaze(base: base, transport: transport(folder, offline: false)).show(82)
    }
    let stored = TVmaze(base: base, transport: transport(folder, offline: true))
    #expect(try await stored.show(82).metadata.title == "Game of Thrones")
    await #expect(throws: ProviderError(.tvmaze, .offline)) { try await stored.show(143) }
  }

  private func transport(_ folder: String, offline: Bool) -> Transport {
    .network(
      Curl(userAgent: "tvlog-tests", limits: limits), pace: TVmaze.pace,
      cache: HTTPCache(folder: folder, isOffline: offline))
  }
}
