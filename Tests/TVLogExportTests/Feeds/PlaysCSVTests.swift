import TVLogCore
import TVLogExport
import Testing

@Suite struct PlaysCSVTests {
  private func lines(_ title: String, isExact: Bool = false) -> String {
    var show = FeedSample.show("dark", ("S01E01", title, "2026-01-10", 1))
    show.watched = [Sample.watched("S01E01", "2026-01-11")]
    let standing = Standing(show, settings: Settings(zone: .utc), clock: Sample.clock)
    let bytes = PlaysCSV.bytes(of: PlayLine.newestFirst([standing]), isExact: isExact)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let head = "show,title,code,episode_title,date,number,runtime,written_as\r\n"

  @Test(arguments: [
    ("Secrets", "Secrets"), ("a, b", "\"a, b\""), ("\"a\"", "\"\"\"a\"\"\""),
    ("a\r\nb", "\"a\nb\""),
    (" a", "\" a\""), ("=1+1", "'=1+1"), ("@x", "'@x"), ("-1", "'-1"), ("+1", "'+1"),
    ("=a,b", "\"'=a,b\""), ("a=b", "a=b"), ("nul\u{0}", "nul"), ("\u{0}=1", "'=1"),
  ])
  func `a title in its cell`(title: String, cell: String) {
    #expect(lines(title) == "\(Self.head)dark,Dark,S01E01,\(cell),2026-01-11,1,50,S01E01\r\n")
  }

  @Test func `exact leaves what looks like a formula`() {
    #expect(lines("=1+1", isExact: true).contains(",=1+1,"))
  }
}
