import Foundation
import TVLogExport
import Testing

@Suite struct TemplateGuideTests {
  private let folder = Golden.project.appending(path: "templates")

  @Test func `the guide lists what the code knows`() throws {
    try Golden.expect(Templates.guide.text, is: "README.md", in: folder)
  }

  @Test func `the program carries the templates as they are`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0 != "README.md" && !$0.hasPrefix(".") }.sorted()
    #expect(names == Templates.all.map(\.name).sorted())
    for file in Templates.all {
      let text = try String(contentsOf: folder.appending(path: file.name), encoding: .utf8)
      #expect(file.text == text, "\(file.name): script/embed-templates brings it up to date")
    }
  }
}
