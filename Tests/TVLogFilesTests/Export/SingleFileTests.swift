import Foundation
import TVLogFiles
import Testing

@Suite struct SingleFileTests {
  private let folder = NSTemporaryDirectory() + "tvlog-file-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  @Test func `it is made, replaced, and left alone where nothing changed`() throws {
    let file = SingleFile("\(folder)/tv.ics")
    #expect(try !file.exists)
    #expect(try file.write([1]))
    #expect(try file.exists)
    let before = try FileSystem.real.status(file.path)
    #expect(try !file.write([1]))
    #expect(try FileSystem.real.status(file.path) == before)
    #expect(try file.write([2]))
    #expect(try FileSystem.real.read(file.path, 10) == [2])
    #expect(try FileSystem.real.names(folder).count == 1)
  }

  @Test func `a link is written through`() throws {
    _ = try SingleFile("\(folder)/real.ics").write([1])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/link.ics", withDestinationPath: "real.ics")
    #expect(try SingleFile("\(folder)/link.ics").write([2]))
    #expect(try FileSystem.real.read("\(folder)/real.ics", 10) == [2])
    #expect(try FileSystem.real.status("\(folder)/link.ics")?.kind == .link)
  }

  @Test func `a folder is no file`() throws {
    #expect(throws: FileError.self) { try SingleFile(folder).write([1]) }
  }
}
