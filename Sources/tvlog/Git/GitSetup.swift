import TVLogFiles
import TVLogGit

/// What git has to know of a library, and how to tell it.
struct GitSetup {
  let folder: LibraryFolder

  private var git: Git { Git(folder.path) }

  /// What is missing, each with the command that mends it.
  func missing() throws -> [(what: String, command: String)] {
    guard try WorkTree(git) != nil else {
      return [("the library is not kept by git", "git -C \(folder.path) init")]
    }
    var missing: [(String, String)] = []
    for line in try folder.missingLines([MergeDriver.attributes], in: ".gitattributes") {
      missing.append(
        (".gitattributes does not name the merge driver", "echo '\(line)' >> .gitattributes"))
    }
    for line in try folder.missingLines(MergeDriver.ignored, in: ".gitignore") {
      missing.append((".gitignore does not name \(line)", "echo '\(line)' >> .gitignore"))
    }
    if try !MergeDriver.isInstalled(in: git) {
      missing.append(("git does not know how to merge shows", "tvlog doctor --fix"))
    }
    return missing
  }

  /// Does what is missing; a library inside a work tree gets no repository of its own.
  func fix() throws {
    if try WorkTree(git) == nil { try git.run("init", "--quiet") }
    try folder.addLines([MergeDriver.attributes], to: ".gitattributes")
    try folder.addLines(MergeDriver.ignored, to: ".gitignore")
    try MergeDriver.install(in: git)
  }
}
