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
