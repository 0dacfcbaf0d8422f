@testable import TVLogMetadata
import Testing

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("<p>One <b>two</b>.</p><p>Three<br/>four</p>", "One two. Three four"),
    ("Tom &amp; Jerry &lt;3 &#39;x&#x27; &quot;y&quot; a&nbsp;b", "Tom & Jerry <3 'x' \"y\" a b"),
    ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
    ("2 < 3 > 1 & 4 &c; &bogus; &#xD800; &", "2 < 3 > 1 & 4 &c; &bogus; &#xD800; &"),
    ("a<b unclosed", "a<b unclosed"), ("<!-- gone -->left", "left"),
    ("x<SPAN class='y'>y</SPAN>", "xy"),
    ("&#0;&#x202E;a", "a"), ("", nil), ("<p></p>", nil),
  ]) func `tags go, entities are read, the rest stays`(html: String, text: String?) {
    #expect(PlainText(html: html).text.line() == text)
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["<", "<a", "&", "<a>", "&amp", "</"])
  func `many marks take no time`(piece: String) {
    let html = String(repeating: piece, count: 200_000 / piece.count)
    #expect(PlainText(html: html + ">").text.unicodeScalars.count <= html.count + 1)
    #expect(PlainText(html: html).text.unicodeScalars.count <= html.count)
  }
}
