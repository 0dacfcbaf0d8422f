import Testing

@Suite struct SyncTests {
  private func conflict(_ bench: borrowing Workbench) throws {
    try bench.library()
    try bench.clone()
    try bench.tvlog(in: "b", "rate", "severance", "9")
    try bench.tvlog(in: "b", "watch", "severance", "s01e02")
    try bench.tvlog(in: "b", "sync")
    try bench.tvlog(in: "a", "rate", "severance", "10")
    try bench.tvlog(in: "a", "watch", "severance", "s01e03")
    let result = try bench.tvlog(in: "a", "sync", code: 3)
    #expect(result.errors.contains("rating is 10 here and 9 there; it was 8"))
    #expect(result.errors.contains("\(Samples.path):3: both sides changed this"))
  }

  @Test func `two machines`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.clone()
    try bench.tvlog(in: "b", "watch", "severance", "s01e02")
    try bench.tvlog(in: "b", "sync")
    try bench.tvlog(in: "a", "watch", "severance", "s01e03")
    let result = try bench.tvlog(in: "a", "sync")
    #expect(
      result.output == """
        committed: watch Severance S01E03
        merged from origin: 1 commit
        pushed to origin

        """)
    try bench.tvlog(in: "b", "sync")
    #expect(try bench.read("a/\(Samples.path)") == bench.read("b/\(Samples.path)"))
  }

  @Test func `a conflict goes on when it is settled`() throws {
    let bench = try Workbench()
    try conflict(bench)
    try bench.tvlog(in: "a", "sync", code: 3)
    try bench.tvlog(in: "a", "sync", "--continue", code: 3)
    let text = try bench.read("a/\(Samples.path)")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { line in !["<<<<", "||||", "====", ">>>>"].contains { line.hasPrefix($0) } }
      .filter { !$0.hasPrefix("rating: 8") && !$0.hasPrefix("rating: 9") }
    try bench.write(lines.joined(separator: "\n"), to: "a/\(Samples.path)")
    try bench.tvlog(in: "a", "sync", "--continue")
    try bench.tvlog(in: "b", "sync")
    let merged = try bench.read("b/\(Samples.path)")
    #expect(
      merged.contains("rating: 10 ") && merged.contains("S01E02: 2026")
        && merged.contains("S01E03: 2026"))
  }

  @Test func `markers in any file hold up the merge`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.clone()
    for (folder, line) in [("b", "theirs"), ("a", "ours")] {
      let text = try bench.read("\(folder)/.gitignore")
      try bench.write(text + line + "\n", to: "\(folder)/.gitignore")
    }
    try bench.tvlog(in: "b", "sync")
    try bench.tvlog(in: "a", "sync", code: 3)
    let result = try bench.tvlog(in: "a", "sync", "--continue", code: 3)
    #expect(result.errors.contains(".gitignore:"))
    #expect(try bench.git(in: "a", "show", "HEAD:.gitignore").contains("<<<<") == false)
  }

  @Test func `settings that cannot be read together are not merged`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.clone()
    let text = try bench.read("a/tvlog.yaml")
    try bench.write("country: US\n" + text, to: "b/tvlog.yaml")
    try bench.tvlog(in: "b", "sync")
    try bench.write(text + "language: en\n\ncountry: GB\n", to: "a/tvlog.yaml")
    let result = try bench.tvlog(in: "a", "sync", code: 1)
    #expect(result.errors.contains("the merge was taken back"))
    #expect(try bench.read("a/tvlog.yaml").contains("country: US") == false)
    try bench.tvlog(in: "a", "list")
  }

  @Test func `one name in two folders is not merged`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.clone()
    try bench.write("title: Zed\n", to: "b/shows/z/zed.yaml")
    try bench.tvlog(in: "b", "sync")
    try bench.write("title: Zed\n", to: "a/shows/x/zed.yaml")
    let result = try bench.tvlog(in: "a", "sync", code: 1)
    #expect(result.errors.contains("the merge was taken back"))
  }

  @Test func `what git ignores is told`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.write("title: Secret\n", to: "a/shows/s/secret.yaml")
    try bench.write("secret.yaml\n", to: "a/shows/.gitignore")
    #expect(try bench.tvlog(in: "a", "sync").errors.contains("git ignores 1 of 2 shows"))
  }

  @Test func `without a branch there is nothing to share`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.git(in: "a", "switch", "-q", "--detach")
    let result = try bench.tvlog(in: "a", "sync", code: 2)
    #expect(result.errors.contains("no branch is checked out"))
  }

  @Test func `a conflict can be left`() throws {
    let bench = try Workbench()
    try conflict(bench)
    try bench.tvlog(in: "a", "sync", "--abort")
    #expect(try bench.read("a/\(Samples.path)").contains("rating: 10 "))
    #expect(try bench.git(in: "a", "status", "--porcelain").isEmpty)
  }

  @Test func `what was staged by hand stays staged`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.write("mine\n", to: "a/notes.txt")
    try bench.git(in: "a", "add", "notes.txt")
    try bench.tvlog(in: "a", "watch", "severance", "s01e02")
    try bench.tvlog(in: "a", "sync")
    #expect(try bench.git(in: "a", "status", "--porcelain") == "A  notes.txt\n")
  }

  @Test func `hooks are respected`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.write("#!/bin/sh\necho no >&2\nexit 1\n", to: "a/.git/hooks/pre-commit")
    _ = try bench.run("chmod", in: "a", ["+x", ".git/hooks/pre-commit"])
    try bench.tvlog(in: "a", "watch", "severance", "s01e02")
    #expect(try bench.tvlog(in: "a", "sync", code: 2).errors.contains("no"))
  }

  @Test func `commits are signed as the person wants it`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.write(
      """
      #!/bin/sh
      cat >/dev/null
      echo "[GNUPG:] BEGIN_SIGNING" >&2
      echo "[GNUPG:] SIG_CREATED D 1 8 00 0 0" >&2
      echo "-----BEGIN PGP SIGNATURE-----"
      echo "-----END PGP SIGNATURE-----"

      """, to: "person/signer")
    _ = try bench.run("chmod", in: "person", ["+x", "signer"])
    try bench.git(in: "a", "config", "commit.gpgSign", "true")
    try bench.git(in: "a", "config", "gpg.program", "\(bench.path)/person/signer")
    try bench.tvlog(in: "a", "watch", "severance", "s01e02")
    try bench.tvlog(in: "a", "sync")
    #expect(try bench.git(in: "a", "cat-file", "commit", "HEAD").contains("\ngpgsig "))
    try bench.git(in: "a", "config", "gpg.program", "false")
    try bench.tvlog(in: "a", "watch", "severance", "s01e03")
    #expect(try bench.tvlog(in: "a", "sync", code: 2).errors.contains("gpg"))
    #expect(try bench.read("a/\(Samples.path)").contains("S01E03: 2026-11-22"))
  }

  @Test func `the other end moves between fetch and push`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.clone()
    try bench.tvlog(in: "b", "watch", "severance", "s01e02")
    try bench.git(in: "b", "commit", "-qam", "two")
    try bench.write(
      """
      #!/bin/sh
      [ -e .git/raced ] && exit 0
      touch .git/raced
      unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_PREFIX
      git -C ../b push -q origin main

      """, to: "a/.git/hooks/pre-push")
    _ = try bench.run("chmod", in: "a", ["+x", ".git/hooks/pre-push"])
    try bench.tvlog(in: "a", "watch", "severance", "s01e03")
    let result = try bench.tvlog(in: "a", "sync")
    #expect(
      result.output == """
        committed: watch Severance S01E03
        merged from origin: 1 commit
        pushed to origin

        """)
    try bench.tvlog(in: "b", "sync")
    #expect(try bench.read("b/\(Samples.path)").contains("S01E02: 2026-11-22\n  S01E03: 2026"))
  }

  @Test func `nobody to share with`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.git(in: "a", "remote", "set-url", "origin", "../gone.git")
    try bench.tvlog(in: "a", "watch", "severance", "s01e02")
    let result = try bench.tvlog(in: "a", "sync", code: 2)
    #expect(result.output == "committed: watch Severance S01E02\n")
    #expect(result.errors.contains("origin cannot be reached; 1 commit waits to be pushed"))
    try bench.git(in: "a", "remote", "remove", "origin")
    #expect(try bench.tvlog(in: "a", "sync").output.contains("git remote add origin URL"))
  }

  @Test func `a file that cannot be read is not shared`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.write("title: [\n", to: "a/shows/b/borgen.yaml")
    #expect(try bench.tvlog(in: "a", "sync", code: 1).errors.contains("shows/b/borgen.yaml:"))
  }

  @Test func `an emptied folder empties nothing`() throws {
    let bench = try Workbench()
    try bench.library()
    for number in 1...8 {
      try bench.write("title: Show \(number)\n", to: "a/shows/s/show-\(number).yaml")
    }
    try bench.tvlog(in: "a", "sync")
    try bench.clone()
    _ = try bench.run("rm", in: "a", ["-r", "shows/s"])
    #expect(try bench.tvlog(in: "a", "sync", code: 2).errors.contains("9 of 9 shows are gone"))
    try bench.git(in: "a", "commit", "-qam", "meant")
    try bench.git(in: "a", "push", "-q", "origin", "main")
    #expect(try bench.tvlog(in: "b", "sync", code: 2).errors.contains("removes 9 of 9 shows"))
    try bench.tvlog(in: "b", "sync", "--accept-removals")
  }

  @Test func `a show removed there and played here stays`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.clone()
    try bench.tvlog(in: "b", "remove", "severance", "--yes")
    try bench.tvlog(in: "b", "sync")
    try bench.tvlog(in: "a", "watch", "severance", "s01e02")
    try bench.tvlog(in: "a", "sync")
    #expect(try bench.read("a/\(Samples.path)").contains("S01E02: 2026-11-22"))
  }

  @Test func `commits by itself where the person wants it`() throws {
    let bench = try Workbench()
    try bench.library()
    try bench.write("commit: auto\n", to: "person/.config/tvlog/config.yaml")
    try bench.tvlog(in: "a", "watch", "severance", "s01e02")
    #expect(try bench.git(in: "a", "log", "-1", "--format=%s") == "watch Severance S01E02\n")
    #expect(try bench.git(in: "a", "status", "--porcelain").isEmpty)
  }
}
