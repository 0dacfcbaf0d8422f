import Foundation
import Testing
import TVLogCore
import TVLogFiles

/// One case of the gallery: a show file, or a whole library, and what `check` finds in it.
struct ErrorCase: CustomTestStringConvertible {
  let name: String

  static let all: [ErrorCase] = Fixtures.names("errors").filter { !$0.hasSuffix(".txt") }
    .map { ErrorCase(name: $0.hasSuffix(".yaml") ? String($0.dropLast(5)) : $0) }

  var testDescription: String { name }

  var source: URL { Fixtures.root.appending(path: "errors/\(name).yaml") }

  var expectation: URL { Fixtures.root.appending(path: "errors/\(name).txt") }

  func findings() async throws -> [Diagnostic] {
    let library = try TemporaryLibrary()
    let folder = Fixtures.root.appending(path: "errors/\(name)")
    if FileManager.default.fileExists(atPath: folder.path) {
      for item in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        try FileManager.default.copyItem(
          atPath: "\(folder.path)/\(item)", toPath: "\(library.path)/\(item)")
      }
    } else {
      let path = "shows/\(name.prefix(1))/\(name).yaml"
      try library.write(path, try Fixtures.bytes(source))
    }
    let checked = await library.folder.check(settings: Moment.settings, at: Moment.clock)
    return checked.findings.sorted { $0.precedes($1) }
  }
}
