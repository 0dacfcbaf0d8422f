import Glibc

/// Runs git in one folder, never through a shell.
package struct Git: Sendable {
  /// Absolute: a library inside a work tree, or the place where one is to be.
  package let folder: String
  /// Settings for every call, before those of the repository: `-c NAME=VALUE`.
  package var settings: [String] = []
  /// Whether git may ask for a password.
  package var asks = false

  package init(_ folder: String) {
    self.folder = folder
  }

  package struct Output: Sendable {
    package var code: Int32
    package var bytes: [UInt8]
    package var errors: String

    package var text: String { String(decoding: bytes, as: UTF8.self) }
    /// Without the break at its end.
    package var line: String { String(text.prefix { $0 != "\n" }) }
    package var lines: [String] { text.split(separator: "\n").map { String($0) } }
    /// What `-z` separates.
    package var fields: [String] {
      bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Runs a command, whatever its exit code.
  package func attempt(
    _ arguments: [String], input: [UInt8] = [], timeout: Int = 60
  ) throws(GitError) -> Output {
    let options = settings.flatMap { ["-c", $0] }
    let spawn = Spawn(
      arguments: ["git", "-C", folder] + options + arguments, environment: environment(),
      input: input, timeout: timeout, limit: 1 << 30)
    let command = arguments.first ?? ""
    do throws(Spawn.Failure) {
      let result = try spawn.run()
      return Output(
        code: result.code, bytes: result.output,
        errors: String(decoding: result.errors, as: UTF8.self).trimmed)
    } catch {
      switch error {
      case .notStarted(let number):
        throw .notStarted(unsafe String(cString: strerror(number)))
      case .lost(let number):
        throw .failed(
          command,
          output: "how it ended is not known: \(unsafe String(cString: strerror(number)))")
      case .timedOut: throw .timedOut(command)
      case .tooMuch: throw .tooMuchOutput(command)
      }
    }
  }

  /// Runs a command that has to succeed.
  @discardableResult
  package func run(
    _ arguments: String..., input: [UInt8] = [], timeout: Int = 60
  ) throws(GitError) -> Output {
    try run(arguments, input: input, timeout: timeout)
  }

  @discardableResult
  package func run(
    _ arguments: [String], input: [UInt8] = [], timeout: Int = 60
  ) throws(GitError) -> Output {
    let output = try attempt(arguments, input: input, timeout: timeout)
    guard output.code == 0 else {
      let said = output.errors.isEmpty ? output.text.trimmed : output.errors
      throw .failed(arguments.first ?? "", output: said)
    }
    return output
  }

  /// The process's own, without what would lead git to another repository.
  private func environment() -> [String] {
    var variables: [String] = []
    var entry = unsafe environ
    while let pointer = unsafe entry.pointee {
      variables.append(unsafe String(cString: pointer))
      unsafe entry += 1
    }
    let kept = variables.filter { variable in
      !Git.misleading.contains { variable.hasPrefix($0 + "=") } && !variable.hasPrefix("LC_ALL=")
        && !variable.hasPrefix("LANGUAGE=")
    }
    return kept + ["LC_ALL=C.UTF-8"] + (asks ? [] : ["GIT_TERMINAL_PROMPT=0"])
  }

  private static let misleading = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE", "GIT_PREFIX", "GIT_CEILING_DIRECTORIES",
    "GIT_EXTERNAL_DIFF", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_ICASE_PATHSPECS",
  ]
}

extension String {
  /// Without blanks and breaks at its ends.
  var trimmed: String {
    let isBlank = { (character: Character) in character.isWhitespace }
    return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
