import Foundation
import TVLogCore
import TVLogFiles
import Testing

/// Golden edits: a file, a change in words, and the file after it, byte for byte.
@Suite struct ChangeTests {
  @Test(arguments: Fixtures.names("changes"))
  func `a change touches only the lines it means to`(name: String) throws {
    let folder = Fixtures.root.appending(path: "changes/\(name)")
    let before = try Fixtures.bytes(folder.appending(path: "in.yaml"))
    let verb = Verb(try Fixtures.text(folder.appending(path: "verb")))
    let expected = try Fixtures.text(folder.appending(path: "out.yaml"))
    let file = try ShowFile(
      before, slug: "show", path: "show.yaml", withOverrides: !verb.isProviders)
    var show = file.show
    try verb.apply(to: &show)
    let after = String(decoding: try file.bytes(saying: show), as: UTF8.self)
    #expect(after == expected)
    #expect(Array(after.utf8) == Array(expected.utf8))
  }

  @Test func `there are at least 40 of them`() {
    #expect(Fixtures.names("changes").count >= 40)
  }
}
