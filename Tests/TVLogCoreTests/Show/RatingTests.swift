import TVLogCore
import Testing

@Suite struct RatingTests {
  @Test func `every rating is read as written`() {
    for tenths in 0...100 {
      let rating = Rating(tenths: tenths)
      #expect(Rating(rating.description) == rating)
      #expect(rating.isPersonal == (tenths >= 10))
    }
    #expect(Rating("8.0")?.description == "8")
    #expect(Rating("10.0")?.tenths == 100)
  }

  @Test(arguments: ["10.1", "11", "-1", "8.", ".5", "8.55", "8,5", "", "100", "8 "])
  func `other texts are none`(text: String) {
    #expect(Rating(text) == nil)
  }
}
