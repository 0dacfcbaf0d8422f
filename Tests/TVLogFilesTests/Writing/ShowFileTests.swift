import Foundation
import LosslessYAML
import TVLogCore
import TVLogFiles
import Testing

@Suite struct ShowFileTests {
  private func file(_ text: String, withOverrides: Bool = true) throws -> ShowFile {
    try ShowFile(
      Array(text.utf8), slug: "show", path: "show.yaml", withOverrides: withOverrides)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `no change gives the same bytes`() throws {
    for name in Fixtures.names("good") {
      let bytes = try Fixtures.bytes(Fixtures.root.appending(path: "good/\(name)"))
      let file = try ShowFile(bytes, slug: "show", path: "show.yaml")
      #expect(try file.bytes(saying: file.show) == bytes)
    }
  }

  @Test func `the provider's part is changed below overrides`() throws {
    let source = """
      title: Dark
      overrides:
        about: {network: Mine}
      about:
        network: Theirs

      """
    let file = try file(source, withOverrides: false)
    var show = file.show
    #expect(show.about.network == "Theirs")
    show.about.network = "Netflix"
    #expect(text(try file.bytes(saying: show)) == source.replacing("Theirs", with: "Netflix"))
    #expect(try self.file(source).show.about.network == "Mine")
  }

  @Test func `what an alias stands for is not edited, and the refusal says where`() throws {
    let file = try file("title: Dark\nmine: &l [watching]\nlists: *l\n")
    var show = file.show
    show.lists = ["completed"]
    do {
      _ = try file.bytes(saying: show)
      Issue.record("it was changed")
    } catch .edit(let refusal) {
      #expect(refusal.location.line == 3)
      #expect(refusal.snippet == "lists: [completed]")
    }
  }

  @Test(arguments: [
    "title: [\n", "title: a\ntitle: b\n", "title: a\n---\ntitle: b\n", "<<<<<<< HEAD\n",
    "title: a\nwatched: {S01E01: 2017, s1e1: 2018}\n",
  ])
  func `a file that is not understood is never written`(text: String) {
    #expect(throws: ShowFile.Unreadable.self) { try file(text) }
  }

  @Test func `lines are found by their keys in any spelling`() throws {
    let file = try file("title: Dark\nwatched:\n  s1e3: 2017\n")
    #expect(file.line(of: "watched/S01E03") == 3)
    #expect(file.line(of: "watched") == 2)
    #expect(file.line(of: "nothing") == nil)
  }

  @Test func `a difference reads as diff writes it`() {
    let change = FileChange(
      path: "a.yaml", before: Array("a\nb\nc".utf8), after: Array("a\nc\nd\n".utf8))
    #expect(
      UnifiedDiff.text(change) == """
        --- a/a.yaml
        +++ b/a.yaml
        @@ -1,3 +1,3 @@
         a
        -b
        -c
        \\ No newline at end of file
        +c
        +d

        """)
    let same = FileChange(path: "a.yaml", before: [65], after: [65])
    #expect(UnifiedDiff.text(same) == "")
    let new = FileChange(path: "a.yaml", before: nil, after: Array("a\n".utf8))
    #expect(UnifiedDiff.text(new) == "--- /dev/null\n+++ b/a.yaml\n@@ -0,0 +1,1 @@\n+a\n")
  }
}
