import Testing

@Suite struct PastTests {
  @Test func `undo and redo`() throws {
    let bench = try Workbench()
    try bench.library()
    let before = try bench.read("a/\(Samples.path)")
    try bench.tvlog(in: "a", "rate", "severance", "9")
    let after = try bench.read("a/\(Samples.path)")
    #expect(try bench.tvlog(in: "a", "undo").output == "took back: rate Severance 9\n")
    #expect(try bench.read("a/\(Samples.path)") == before)
    try bench.tvlog(in: "a", "undo", "--redo")
    #expect(try bench.read("a/\(Samples.path)") == after)
    try bench.tvlog(in: "a", "undo")
    #expect(try bench.read("a/\(Samples.path)") == before)
  }

  @Test func `undo leaves what was done since`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.tvlog(in: "a", "watch", "severance", "s01e02")
    let text = try bench.read("a/\(Samples.path)")
    try bench.write(
      text.replacing("lists: [watching]", with: "lists: [watching, best]"), to: "a/\(Samples.path)")
    try bench.tvlog(in: "a", "undo")
    #expect(
      try bench.read("a/\(Samples.path)")
        == Samples.severance.replacing("lists: [watching]", with: "lists: [watching, best]"))
  }

  @Test func `undo refuses where the same line was changed since`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.tvlog(in: "a", "rate", "severance", "9")
    let text = try bench.read("a/\(Samples.path)").replacing("rating: 9", with: "rating: 7")
    try bench.write(text, to: "a/\(Samples.path)")
    #expect(
      try bench.tvlog(in: "a", "undo", code: 2).errors.contains("the same lines were changed since")
    )
    #expect(try bench.read("a/\(Samples.path)") == text)
  }

  @Test func `removed and renamed shows come back`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.tvlog(in: "a", "rename", "severance", "sev")
    try bench.tvlog(in: "a", "remove", "sev", "--yes")
    try bench.tvlog(in: "a", "undo", "2")
    #expect(try bench.read("a/\(Samples.path)") == Samples.severance)
  }

  @Test func `a clone takes the last commit back`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.tvlog(in: "a", "rate", "severance", "9")
    try bench.tvlog(in: "a", "sync")
    try bench.clone()
    #expect(try bench.tvlog(in: "b", "undo").output == "took back: rate Severance 9\n")
    #expect(try bench.read("b/\(Samples.path)") == Samples.severance)
  }

  @Test func `the log in words`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.tvlog(in: "a", "watch", "severance", "s01e02", "s01e03")
    try bench.tvlog(in: "a", "rate", "severance", "s01e02", "9")
    try bench.tvlog(in: "a", "sync")
    let log = try bench.tvlog(in: "a", "log", "severance").output.split(separator: "\n")
    #expect(log.count == 2)
    #expect(log[0].hasSuffix("  Ada  Severance: watched S01E02-E03, rated S01E02 9"))
    #expect(log[1].hasSuffix("  Ada  Severance: added, watched S01E01, rated 8"))
  }

  @Test func `as it was`() throws {
    let bench = try Workbench()
    try bench.library()
    let then = [
      "GIT_COMMITTER_DATE": "2030-05-01T12:00:00Z", "GIT_AUTHOR_DATE": "2030-05-01T12:00:00Z",
    ]
    try bench.tvlog(in: "a", "watch", "severance", "s01e02")
    try bench.tvlog(in: "a", "sync", variables: then)
    #expect(try bench.tvlog(in: "a", "progress", "--as-of", "2030-04-30").output.contains("1/4"))
    #expect(try bench.tvlog(in: "a", "progress", "--as-of", "2030-05-01").output.contains("2/4"))
    try bench.tvlog(in: "a", "list", "--as-of", "2001-01-01", code: 4)
    try bench.tvlog(in: "a", "rate", "severance", "1", "--as-of", "2030-05-01", code: 2)
  }
}
