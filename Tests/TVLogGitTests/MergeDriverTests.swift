import Testing

/// The driver as git itself calls it, in every command that merges.
@Suite struct MergeDriverTests {
  /// Two branches that both watched the next episode of their own.
  private func branches(_ bench: borrowing Workbench) throws {
    try bench.library()
    try bench.git(in: "a", "checkout", "-q", "-b", "other")
    try bench.tvlog(in: "a", "watch", "severance", "s01e02")
    try bench.git(in: "a", "commit", "-qam", "two")
    try bench.git(in: "a", "checkout", "-q", "main")
    try bench.tvlog(in: "a", "watch", "severance", "s01e03")
    try bench.git(in: "a", "commit", "-qam", "three")
  }

  private func expectBoth(_ bench: borrowing Workbench) throws {
    let text = try bench.read("a/\(Samples.path)")
    #expect(text.contains("# the day\n  S01E02: 2026-11-22\n  S01E03: 2026-11-22\n"))
  }

  @Test(arguments: [
    ["merge", "--no-edit", "other"], ["rebase", "other"], ["cherry-pick", "other"],
  ])
  func `git alone`(_ command: [String]) throws {
    let bench = try Workbench()
    try branches(bench)
    let result = try bench.run("git", in: "a", command)
    #expect(result.code == 0, "\(result.errors)")
    try expectBoth(bench)
  }

  @Test func `a stash`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.tvlog(in: "a", "watch", "severance", "s01e02")
    try bench.git(in: "a", "stash", "-q")
    try bench.tvlog(in: "a", "watch", "severance", "s01e03")
    try bench.git(in: "a", "commit", "-qam", "three")
    try bench.git(in: "a", "stash", "pop", "-q")
    try expectBoth(bench)
  }

  @Test func `one show added on both sides`() throws {
    let bench = try Workbench()
    try bench.library()
    let text = "title: Borgen\nabout:\n  ids: {tvmaze: 1}\n"
    try bench.git(in: "a", "checkout", "-q", "-b", "other")
    try bench.write(
      "title: Borgen\ntags: [dk]\nabout:\n  ids: {tvmaze: 1}\n", to: "a/shows/b/borgen.yaml")
    try bench.tvlog(in: "a", "sync")
    try bench.git(in: "a", "checkout", "-q", "main")
    try bench.write(text, to: "a/shows/b/borgen.yaml")
    try bench.tvlog(in: "a", "sync")
    try bench.git(in: "a", "merge", "-q", "--no-edit", "other")
    #expect(
      try bench.read("a/shows/b/borgen.yaml")
        == "title: Borgen\ntags: [dk]\nabout:\n  ids: {tvmaze: 1}\n")
  }

  @Test func `two shows of one name added on both sides`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.git(in: "a", "checkout", "-q", "-b", "other")
    try bench.write("title: Borgen\nabout:\n  ids: {tvmaze: 2}\n", to: "a/shows/b/borgen.yaml")
    try bench.tvlog(in: "a", "sync")
    try bench.git(in: "a", "checkout", "-q", "main")
    try bench.write("title: Borgen\nabout:\n  ids: {tvmaze: 1}\n", to: "a/shows/b/borgen.yaml")
    try bench.tvlog(in: "a", "sync")
    let result = try bench.run("git", in: "a", ["merge", "--no-edit", "other"])
    #expect(result.code == 1)
    #expect(
      result.errors.contains("the name borgen is Borgen (tvmaze:1) here and Borgen (tvmaze:2)"))
    let text = try bench.read("a/shows/b/borgen.yaml")
    #expect(text.contains("tvmaze: 1") && text.contains("tvmaze: 2"))
  }

  @Test func `renamed on one side and played on the other`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.git(in: "a", "checkout", "-q", "-b", "other")
    try bench.tvlog(in: "a", "watch", "severance", "s01e02")
    try bench.git(in: "a", "commit", "-qam", "two")
    try bench.git(in: "a", "checkout", "-q", "main")
    try bench.tvlog(in: "a", "watch", "severance", "s01e03")
    try bench.tvlog(in: "a", "rename", "severance", "sev")
    try bench.tvlog(in: "a", "sync")
    try bench.git(in: "a", "merge", "-q", "--no-edit", "other")
    #expect(
      try bench.read("a/shows/s/sev.yaml")
        .contains("# the day\n  S01E02: 2026-11-22\n  S01E03: 2026-11-22\n"))
    #expect(try bench.git(in: "a", "ls-files", "shows") == "shows/s/sev.yaml\n")
  }

  @Test func `a revert takes one play out of the middle`() throws {
    let bench = try Workbench()
    try bench.library()
    for code in ["s01e02", "s01e03", "s01e04"] {
      try bench.tvlog(in: "a", "watch", "severance", code)
      try bench.git(in: "a", "commit", "-qam", code)
    }
    try bench.git(in: "a", "revert", "--no-edit", "HEAD~1")
    #expect(
      try bench.read("a/\(Samples.path)")
        .contains("# the day\n  S01E02: 2026-11-22\n  S01E04: 2026-11-22\n"))
  }

  @Test(arguments: ["merge", "diff3", "zdiff3"]) func `markers stand around the one value`(
    _ style: String
  ) throws {
    let bench = try Workbench()
    try bench.library()
    try bench.git(in: "a", "config", "merge.conflictStyle", style)
    try bench.git(in: "a", "branch", "other")
    for (branch, rating, code) in [("other", "9", "s01e02"), ("main", "10", "s01e03")] {
      try bench.git(in: "a", "checkout", "-q", branch)
      try bench.tvlog(in: "a", "rate", "severance", rating)
      try bench.tvlog(in: "a", "watch", "severance", code)
      try bench.git(in: "a", "commit", "-qam", branch)
    }
    let result = try bench.run("git", in: "a", ["merge", "--no-edit", "other"])
    #expect(result.code == 1)
    #expect(result.errors.contains("rating is 10 here and 9 there; it was 8"))
    #expect(
      try bench.read("a/\(Samples.path)").hasPrefix(
        """
        title: Severance
        lists: [watching]
        <<<<<<< ours
        rating: 10                       # so far
        ||||||| base
        rating: 8                       # so far
        =======
        rating: 9                       # so far
        >>>>>>> theirs

        watched:
          S01E01: 2022-02-18            # the day
          S01E02: 2026-11-22
          S01E03: 2026-11-22

        """))
  }

  @Test func `a stash that conflicts, and a rebase that goes on`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.tvlog(in: "a", "rate", "severance", "9")
    try bench.git(in: "a", "stash", "-q")
    try bench.tvlog(in: "a", "rate", "severance", "10")
    try bench.git(in: "a", "commit", "-qam", "ten")
    #expect(try bench.run("git", in: "a", ["stash", "pop", "-q"]).code == 1)
    #expect(try bench.read("a/\(Samples.path)").contains("<<<<<<< "))
    try bench.git(in: "a", "checkout", "-q", "HEAD", "--", "shows")
    try bench.git(in: "a", "checkout", "-q", "-b", "other", "HEAD~1")
    try bench.tvlog(in: "a", "rate", "severance", "7")
    try bench.git(in: "a", "commit", "-qam", "seven")
    #expect(try bench.run("git", in: "a", ["rebase", "main"]).code == 1)
    try bench.write(
      Samples.severance.replacing("rating: 8", with: "rating: 7"), to: "a/\(Samples.path)")
    try bench.git(in: "a", "add", "shows")
    try bench.git(in: "a", "-c", "core.editor=true", "rebase", "--continue")
    #expect(try bench.read("a/\(Samples.path)").contains("rating: 7 "))
  }

  @Test func `without the program git leaves its own markers`() throws {
    let bench = try Workbench()
    try branches(bench)
    let result = try bench.run(
      "git", in: "a", ["merge", "--no-edit", "other"], variables: ["PATH": "/usr/bin:/bin"])
    #expect(result.code == 1)
    #expect(try bench.read("a/\(Samples.path)").contains("<<<<<<< ours"))
  }

  @Test func `switched off by the environment`() throws {
    let bench = try Workbench()
    try branches(bench)
    let result = try bench.run(
      "git", in: "a", ["merge", "--no-edit", "other"], variables: ["TVLOG_MERGE": "0"])
    #expect(result.code == 1)
    #expect(try bench.read("a/\(Samples.path)").contains("<<<<<<< ours"))
  }
}
