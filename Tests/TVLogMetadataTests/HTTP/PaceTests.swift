import Foundation
import TVLogCore
@testable import TVLogMetadata
import Testing

@Suite struct PaceTests {
  @Test func `no window holds more calls than allowed`() {
    var pace = Pace(calls: 3, per: .seconds(10))
    var now = Duration.zero
    var sent: [Duration] = []
    while sent.count < 20 {
      if let delay = pace.take(at: now) { now += delay } else { sent.append(now) }
      now += .milliseconds(sent.count * 37)
    }
    for (early, late) in zip(sent, sent.dropFirst(3)) { #expect(late - early >= .seconds(10)) }
    #expect(sent[2] < .seconds(1), "what is allowed at once goes at once")
  }

  @Test func `parallel tasks share the pace`() async throws {
    let server = StubServer([Response(status: 200)])
    let time = TestClock()
    let transport = server.transport.paced(Pace(calls: 20, per: .seconds(10)), clock: time.clock)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<50 { group.addTask { _ = try await transport.send(.show) } }
      try await group.waitForAll()
    }
    #expect(server.requests.count == 50)
    #expect(time.uptime >= .seconds(20))
  }

  @Test func `programs with one cache share the pace`() throws {
    let file = PaceFile(.tvmaze, cacheFolder: try Fixture.folder().path())
    var programs = [Pace](repeating: Pace(calls: 3, per: .seconds(10)), count: 4)
    var now = Duration.seconds(1)
    var sent: [Duration] = []
    while sent.count < 40 {
      let program = sent.count * 7 % 4
      if let delay = file.take(&programs[program], at: now) {
        now += delay
      } else {
        sent.append(now)
      }
      now += .milliseconds(sent.count * 37)
    }
    for (early, late) in zip(sent, sent.dropFirst(3)) { #expect(late - early >= .seconds(10)) }
    #expect(sent[2] < .seconds(2), "what is allowed at once goes at once")
  }

  /// A moment that lies ahead was written before the machine was started.
  @Test(arguments: [("", 8), ("x\n\n-\n", 8), ("999999999999\n999999999999\n", nil)])
  func `a damaged or older file of moments stops nothing`(text: String, wait: Int?) throws {
    let file = PaceFile(.tvmaze, cacheFolder: try Fixture.folder().path())
    var pace = Pace(calls: 2, per: .seconds(10))
    #expect(file.take(&pace, at: .seconds(3)) == nil)
    try Data(text.utf8).write(to: URL(filePath: file.path))
    #expect(file.take(&pace, at: .seconds(4)) == nil)
    #expect(file.take(&pace, at: .seconds(5)) == wait.map { .seconds($0) })
  }

  @Test func `without a folder for the moments a program keeps the pace alone`() {
    let file = PaceFile(.tvmaze, cacheFolder: "/dev/null")
    var pace = Pace(calls: 1, per: .seconds(10))
    #expect(file.take(&pace, at: .seconds(3)) == nil)
    #expect(file.take(&pace, at: .seconds(4)) == .seconds(9))
  }

  @Test func `a 429 makes the next call wait as long as it asks, a minute at most`() async throws {
    for (asked, waited) in [("7", 7), ("9999", 60), ("x", 0), ("-5", 0)] {
      let limited = Response(status: 429, headers: ["retry-after": asked])
      let server = StubServer([limited, Response(status: 200)])
      let time = TestClock()
      let transport = server.transport.paced(Pace(calls: 20, per: .seconds(1)), clock: time.clock)
      #expect(try await transport.send(.show).status == 429)
      #expect(try await transport.send(.show).status == 200)
      #expect(time.uptime == .seconds(waited))
    }
  }

  @Test func `a cancelled task does not wait`() async {
    let time = TestClock()
    let transport = StubServer([Response(status: 200)]).transport
      .paced(Pace(calls: 1, per: .seconds(10)), clock: time.clock)
    let task = Task {
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      _ = try await transport.send(.show)
      _ = try await transport.send(.show)
    }
    await #expect(throws: ProviderError(.tvmaze, .cancelled)) { try await task.value }
  }
}
