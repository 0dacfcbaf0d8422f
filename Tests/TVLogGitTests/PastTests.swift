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

  @Test func `what made the library is never taken back`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.tvlog(in: "a", "rate", "severance", "9")
    try bench.tvlog(in: "a", "undo")
    try bench.tvlog(in: "a", "sync")
    try bench.tvlog(in: "a", "undo", code: 2)
    try bench.tvlog(in: "a", "undo", "0", code: 64)
    try bench.clone()
    try bench.tvlog(in: "b", "undo", code: 2)
    for folder in ["a", "b"] {
      #expect(try bench.read("\(folder)/\(Samples.path)") == Samples.severance)
      #expect(try bench.read("\(folder)/tvlog.yaml").isEmpty == false)
    }
  }

  @Test func `a command with a commit a show is undone as one, and a clone knows`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.write("title: Zed\n", to: "a/shows/z/zed.yaml")
    try bench.tvlog(in: "a", "sync")
    try bench.write("commit: auto\n", to: "person/.config/tvlog/config.yaml")
    try bench.tvlog(in: "a", "watch", "severance", "s01e02", "zed", "s01e01", "severance", "s01e03")
    let log = try bench.git(in: "a", "log", "-3", "--format=%H")
    try bench.tvlog(in: "a", "undo")
    let body = try bench.git(in: "a", "log", "-1", "--format=%B")
    for id in log.split(separator: "\n") { #expect(body.contains("This reverts commit \(id).")) }
    #expect(try bench.read("a/\(Samples.path)") == Samples.severance)
    try bench.tvlog(in: "a", "sync")
    try bench.clone()
    #expect(try bench.tvlog(in: "b", "undo").output == "took back: add Zed\n")
  }

  @Test func `with commits of its own, undo reverts them`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.write("commit: auto\n", to: "person/.config/tvlog/config.yaml")
    try bench.tvlog(in: "a", "rate", "severance", "9")
    try bench.tvlog(in: "a", "rate", "severance", "10")
    let tree = { (revision: String) in
      try bench.git(in: "a", "rev-parse", "\(revision)^{tree}")
    }
    let id = try bench.git(in: "a", "rev-parse", "HEAD").prefix { $0 != "\n" }
    try bench.tvlog(in: "a", "undo")
    #expect(try tree("HEAD") == tree("HEAD~2"))
    #expect(
      try bench.git(in: "a", "log", "-1", "--format=%B").contains("This reverts commit \(id)."))
    #expect(try bench.git(in: "a", "status", "--porcelain").isEmpty)
    // A clone goes on from there: the other change is the last that stands.
    try bench.tvlog(in: "a", "sync")
    try bench.clone()
    #expect(try bench.tvlog(in: "b", "undo").output == "took back: rate Severance 9\n")
    try bench.tvlog(in: "a", "undo", "--redo")
    #expect(try tree("HEAD") == tree("HEAD~2"))
    #expect(try bench.read("a/\(Samples.path)").contains("rating: 10 "))
  }

  @Test func `the log of a query, a renamed show and a removed one`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.write("title: Borgen\ntags: [dk]\n", to: "a/shows/b/borgen.yaml")
    try bench.tvlog(in: "a", "sync")
    try bench.tvlog(in: "a", "rename", "severance", "sev")
    #expect(
      try bench.tvlog(in: "a", "sync").output.hasPrefix("committed: rename Severance to sev\n"))
    try bench.tvlog(in: "a", "rate", "sev", "9")
    try bench.tvlog(in: "a", "remove", "borgen", "--yes")
    try bench.tvlog(in: "a", "sync")
    let told = { (arguments: [String]) in
      try bench.run("tvlog", in: "a", ["log"] + arguments).output.split(separator: "\n")
        .map { String($0.split(separator: "  ", maxSplits: 2)[2]) }
    }
    let history = [
      "Severance: rated 9", "Severance: renamed from severance",
      "Severance: added, watched S01E01, rated 8",
    ]
    #expect(try told(["sev"]) == history)
    #expect(try told(["rating:9", "status:watching"]) == history)
    #expect(try told(["borgen"]) == ["Borgen: removed", "Borgen: added, tagged dk"])
    #expect(try told([]).count == 5)
    try bench.tvlog(in: "a", "log", "nobody", code: 4)
    try bench.tvlog(in: "a", "log", "genre:nothing", code: 1)
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
    let told = { (arguments: [String], day: String) in
      try bench.run("tvlog", in: "a", arguments + ["--as-of", day]).output
    }
    #expect(try told(["show", "severance", "--json"], "2030-04-30").contains("\"added\" : null"))
    #expect(try told(["show", "severance"], "2030-04-30").contains("1 of 4 done"))
    #expect(try told(["show", "severance"], "2030-05-01").contains("2 of 4 done"))
    #expect(try told(["next", "severance"], "2030-04-30").contains("S01E02"))
    #expect(try told(["next", "severance"], "2030-05-01").contains("S01E03"))
    #expect(try told(["list", "--format", "{{completed}}"], "2030-04-30") == "1\n")
    #expect(try told(["list", "--format", "{{completed}}"], "2030-05-01") == "2\n")
    #expect(try told(["stats"], "2030-04-30").contains("1 play"))
    #expect(try told(["stats"], "2030-05-01").contains("2 plays"))
    try bench.tvlog(in: "a", "list", "--as-of", "2001-01-01", code: 4)
    try bench.tvlog(in: "a", "rate", "severance", "1", "--as-of", "2030-05-01", code: 2)
  }
}
