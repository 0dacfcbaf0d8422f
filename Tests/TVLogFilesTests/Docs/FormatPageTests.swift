import Foundation
import LosslessYAML
import TVLogCore
import TVLogFiles
import Testing

/// docs/format.md is the contract: its examples are read, and its tables have every key.
@Suite struct FormatPageTests {
  private let text: String

  init() throws {
    text = try Fixtures.text(Fixtures.package.appending(path: "docs/format.md"))
  }

  /// The YAML blocks with the word of the comment above them.
  private var blocks: [(mark: String, text: String)] {
    let parts = text.components(separatedBy: "```yaml\n")
    return zip(parts, parts.dropFirst()).map { before, block in
      let line = before.split(separator: "\n").last ?? ""
      let mark = line.hasPrefix("<!-- ") ? String(line.dropFirst(5).dropLast(4)) : ""
      return (mark, block.components(separatedBy: "```")[0])
    }
  }

  @Test func `every example is read without a finding`() throws {
    #expect(blocks.count >= 6)
    for (mark, text) in blocks {
      switch mark {
      case "settings":
        let library = try TemporaryLibrary(["tvlog.yaml": text])
        #expect(try library.folder.settings().feeds.count == 1)
      case "configuration":
        let library = try TemporaryLibrary(["config.yaml": text])
        #expect(try UserConfig.read("\(library.path)/config.yaml").editor == "vim")
      default:
        let reading = ShowReader.read(Array(text.utf8), slug: "show", path: "show.yaml")
        #expect(reading.findings == [])
      }
    }
  }

  @Test func `whole files agree with the schema`() throws {
    let schema = try JSONDecoder().decode(JSON.self, from: Data(ShowSchema.text.utf8))
    let files = blocks.filter { $0.mark == "whole file" }
    #expect(files.count == 2)
    for file in files {
      let document = try Document(Array(file.text.utf8))
      #expect(SchemaValidator().faults(of: JSON(document.root), by: schema) == [])
    }
  }

  @Test func `the layout shown is the one that is written`() throws {
    let file = try #require(blocks.last { $0.mark == "whole file" })
    let reading = ShowReader.read(Array(file.text.utf8), slug: "show", path: "show.yaml")
    let show = try #require(reading.show)
    #expect(String(decoding: NewShowFile.bytes(of: show), as: UTF8.self) == file.text)
  }

  @Test func `the tables have every key of the schema`() throws {
    let schema = try JSONDecoder().decode(JSON.self, from: Data(ShowSchema.text.utf8))
    func keys(_ schema: JSON?) -> [String] {
      if case .object(let properties)? = schema?["properties"] {
        Array(properties.keys)
      } else {
        []
      }
    }
    let about = schema["properties"]?["about"]
    let all = [
      schema, about, schema["properties"]?["seasons"]?["additionalProperties"],
      schema["properties"]?["episodes"]?["additionalProperties"],
    ].flatMap { keys($0) }
    #expect(all.count > 40)
    for key in all where !["about", "seasons", "episodes"].contains(key) {
      #expect(text.contains("| `\(key)` |"), "\(key)")
    }
  }

  @Test func `headings that the sources refer to exist`() throws {
    let sources = Fixtures.package.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    for case let file as URL in try #require(files) where file.pathExtension == "swift" {
      let parts = try Fixtures.text(file).components(separatedBy: "docs/format.md, \"").dropFirst()
      for heading in parts.map({ $0.prefix { $0 != "\"" } }) {
        let exists = text.contains("# \(heading)\n")
        #expect(exists, "\(file.lastPathComponent): \(heading)")
      }
    }
  }
}
