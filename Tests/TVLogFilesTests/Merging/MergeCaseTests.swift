import TVLogCore
import TVLogFiles
import Testing

/// Each folder holds three versions and what they are to become.
@Suite struct MergeCaseTests {
  private static let folder = String(describing: #filePath).folder
  private static let cases = names("Cases")
  private static let failing = names("Failing")

  @Test(arguments: cases) func merges(_ name: String) throws {
    let folder = "\(Self.folder)/Cases/\(name)"
    let result = try merged(folder)
    let expected = try FileSystem.real.read("\(folder)/Expected.yaml", 1 << 20)
    #expect(
      String(decoding: result.bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
    let text = String(decoding: result.bytes, as: UTF8.self)
    #expect(result.conflicts.isEmpty != text.contains("<<<<<<< ours"))
  }

  /// What is known to be wrong, with what it should be; one that begins to pass belongs in `Cases`.
  @Test(arguments: failing) func `does not merge yet`(_ name: String) throws {
    let folder = "\(Self.folder)/Failing/\(name)"
    let result = try merged(folder)
    #expect(try result.bytes != FileSystem.real.read("\(folder)/Expected.yaml", 1 << 20))
  }

  @Test func `there are enough of them`() {
    #expect(Self.cases.count >= 40)
  }

  private func merged(_ folder: String) throws -> ShowFileMerge.Result {
    let read = { (name: String) in try FileSystem.real.read("\(folder)/\(name).yaml", 1 << 20) }
    let merge = ShowFileMerge(
      base: try read("Base"), ours: try read("Ours"), theirs: try read("Theirs"),
      slug: "severance", clock: TwoDevices.clock)
    let lines = { (bytes: [UInt8]) in bytes.split(separator: 10, omittingEmptySubsequences: false) }
    let text = LineMerge(
      base: lines(merge.base), ours: lines(merge.ours), theirs: lines(merge.theirs))
    let clean = text.clean.map { Array($0.joined(separator: [10])) }
    return try #require(merge.merged(text: clean))
  }

  private static func names(_ kind: String) -> [String] {
    let entries = (try? FileSystem.real.names("\(folder)/\(kind)")) ?? []
    return entries.filter { $0.kind == .folder }.map(\.name).sorted()
  }
}
