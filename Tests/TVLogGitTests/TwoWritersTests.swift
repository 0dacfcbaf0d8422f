import Foundation
import Testing

/// Two programs that write the same five files as fast as they can.
@Suite struct TwoWritersTests {
  @Test func `every edit of both is there`() async throws {
    let bench = try Workbench()
    try bench.write("", to: "a/tvlog.yaml")
    for number in 1...5 {
      try bench.write("title: Show \(number)\n", to: "a/shows/s/show-\(number).yaml")
    }
    let path = bench.path
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for writer in ["x", "y"] {
        group.addTask { try TwoWritersTests.write(200, as: writer, in: path) }
      }
      for try await code in group { #expect(code == 0) }
    }
    let tags = try (1...5).flatMap { number in
      try bench.read("a/shows/s/show-\(number).yaml").split { "[], \n".contains($0) }
        .filter { $0.hasPrefix("x") || $0.hasPrefix("y") }
    }
    #expect(tags.count == 400 && Set(tags).count == 400)
  }

  /// One shell that starts one command after the other.
  private static func write(_ count: Int, as name: String, in path: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    let loop =
      "i=0; while [ $i -lt \(count) ]; do i=$((i+1)); "
      + "tvlog tag add show-$((i*7%5+1)) \(name)$i >/dev/null || exit 1; done"
    process.arguments = ["-c", loop]
    process.currentDirectoryURL = URL(fileURLWithPath: "\(path)/a")
    process.environment = ["PATH": "\(Workbench.programs):/usr/bin:/bin", "HOME": "\(path)/person"]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
