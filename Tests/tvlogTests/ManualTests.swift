import Foundation
import Testing

@Suite struct ManualTests {
  @Test func `the man pages say what the parser says`() throws {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let tool = Household.products.appending(path: "tvlog").path
    process.arguments = [
      "python3", Household.package.appending(path: "script/man").path, "--check", tool,
    ]
    process.standardError = pipe
    try process.run()
    let message = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, Comment(rawValue: message))
  }
}
