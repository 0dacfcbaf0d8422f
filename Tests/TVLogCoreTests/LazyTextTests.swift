import Testing

@testable import TVLogCore

@Suite struct LazyTextTests {
  private let file = Array("title: Señora, Café".utf8)

  private func part(_ range: Range<Int>) -> LazyText { LazyText(range, of: file) }

  @Test func `is read where it stands`() {
    #expect(part(7..<14).string == "Señora")
    #expect(part(16..<21).string == "Café")
    #expect(part(7..<7).string.isEmpty)
  }

  @Test func `is the same wherever it stands`() {
    #expect(part(7..<14) == LazyText("Señora"))
    #expect(part(7..<14) != part(16..<21))
    #expect(Set([part(7..<14), LazyText("Señora")]).count == 1)
  }

  @Test func `is the same however its accents are put together`() {
    let composed = LazyText("Caf\u{E9}")
    let decomposed = LazyText("Cafe\u{301}")
    #expect(composed == decomposed)
    #expect(Set([composed, decomposed]).count == 1)
    #expect(decomposed.string.utf8.elementsEqual("Cafe\u{301}".utf8))
  }

  @Test func `text of elsewhere is kept for itself`() {
    #expect(LazyText("Elsewhere").string == "Elsewhere")
    #expect(LazyText("").string.isEmpty)
  }
}
