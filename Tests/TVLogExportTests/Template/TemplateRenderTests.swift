import TVLogExport
import Testing

/// What the tags of a template print.
@Suite struct TemplateRenderTests {
  /// The page about the sample library, made by a template of the test's.
  private func page(_ text: String, part: String = "") throws -> String {
    try Pages(templates: [
      TemplateFile("about.mustache", text), TemplateFile("bar.mustache", part),
    ])["about.html"]
  }

  @Test func `a line with nothing but a tag that prints nothing is no line of the page`() throws {
    #expect(try page("a\n  {{#shows}}  \nb\n{{/shows}}\n{{! note }}\nc\n") == "a\nb\nc\n")
    #expect(try page("a\n{{shows}}\nb {{#shows}}\nc{{/shows}}\n") == "a\n4 shows\nb \nc\n")
  }

  @Test func `a text is there or not, and is what a dot means inside`() throws {
    #expect(
      try page("{{#shows}}<{{.}}, {{frame.site}}>{{/shows}}") == "<4 shows, Anna&#39;s television>")
    #expect(
      try page("{{^shows}}none{{/shows}}{{^frame.address}}nowhere{{/frame.address}}") == "nowhere")
  }

  @Test func `a list knows its ends and where it is`() throws {
    let list =
      "{{#frame.nav}}{{#first()}}[{{/first()}}{{index()}}{{^last()}},{{/last()}}{{#last()}}]{{/last()}}{{/frame.nav}}"
    #expect(try page(list) == "[0,1,2,3,4,5]")
    #expect(
      try page("{{#frame.nav}}{{#even()}}e{{/even()}}{{#odd()}}o{{/odd()}}{{/frame.nav}}")
        == "eoeoeo")
  }

  @Test func `an inner name stands before an outer one, even where it is empty`() throws {
    #expect(try page("{{#frame}}{{title}}{{#address}}{{title}}{{/address}}{{/frame}}") == "About")
    #expect(
      try page("{{#sources}}{{#frame}}{{site}}{{/frame}}{{/sources}}") == "Anna&#39;s television")
  }

  @Test func `a part stands where it is named`() throws {
    #expect(try page("[{{>bar}}][{{> bar}}]", part: "x") == "[x][x]")
  }
}
