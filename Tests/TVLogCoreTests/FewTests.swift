import Testing

@testable import TVLogCore

@Suite struct FewTests {
  @Test(arguments: [[], [7], [7, 8], [7, 8, 9]])
  func `has the elements of a list, in its order`(list: [Int]) {
    let few = Few(list)
    #expect(few.count == list.count)
    #expect(Array(few) == list)
    #expect(few.indices.map { few[$0] } == list)
    #expect(few.first == list.first)
    #expect(few.last == list.last)
  }

  @Test func `is equal where the elements are`() {
    #expect(Few(only: 7) == [7])
    #expect(Few([7, 8]) == [7, 8])
    #expect(Few([7, 8]) != [8, 7])
    #expect(Few<Int>([]) != [7])
  }
}
