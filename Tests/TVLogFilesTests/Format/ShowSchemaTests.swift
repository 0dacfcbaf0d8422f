import Foundation
import LosslessYAML
import TVLogCore
import TVLogFiles
import Testing

@Suite struct ShowSchemaTests {
  private let schema: JSON

  init() throws {
    schema = try JSONDecoder().decode(JSON.self, from: Data(ShowSchema.text.utf8))
  }

  private func faults(_ bytes: [UInt8]) throws -> [String] {
    SchemaValidator().faults(of: JSON(try Document(bytes).root), by: schema)
  }

  private func errors(_ bytes: [UInt8]) -> [Diagnostic] {
    ShowReader.read(bytes, slug: "show", path: "show.yaml").findings
      .filter { $0.severity == .error }
  }

  @Test(arguments: Fixtures.names("good"))
  func `reader and schema take a good file`(name: String) throws {
    let bytes = try Fixtures.bytes(Fixtures.root.appending(path: "good/\(name)"))
    #expect(errors(bytes) == [])
    #expect(try faults(bytes) == [])
  }

  @Test(arguments: Fixtures.names("bad"))
  func `reader and schema refuse a bad file`(name: String) throws {
    let bytes = try Fixtures.bytes(Fixtures.root.appending(path: "bad/\(name)"))
    #expect(!errors(bytes).isEmpty)
    #expect(try !faults(bytes).isEmpty)
  }

  @Test func `the same text each time, with the draft named`() throws {
    #expect(ShowSchema.text == ShowSchema.text)
    #expect(schema["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
    #expect(schema["required"] == .array([.string("title")]))
    #expect(ShowSchema.text.hasSuffix("}\n"))
  }

  @Test func `every key has a description`() {
    var missing: [String] = []
    func look(_ value: JSON, _ path: String) {
      guard case .object(let pairs) = value else { return }
      if case .object(let properties)? = value["properties"] {
        for (name, property) in properties where property["description"] == nil {
          missing.append("\(path)/\(name)")
        }
      }
      for (key, inner) in pairs { look(inner, "\(path)/\(key)") }
    }
    look(schema, "")
    #expect(missing == [])
  }
}
