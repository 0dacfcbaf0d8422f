import TVLogCore
import TVLogExport
import Testing

@Suite struct TemplateErrorTests {
  private func problems(_ text: String, in name: String = "about.mustache") -> [String] {
    do {
      _ = try TemplateSet(own: [TemplateFile(name, text)])
      return []
    } catch {
      return error.findings.map { "\($0)" + ($0.help.map { " (\($0))" } ?? "") }
    }
  }

  @Test(arguments: [
    (
      "<p>\n{{showz}}",
      "about.mustache:2:1: error: there is no 'showz' in AboutPage (did you mean shows?)"
    ),
    (
      "{{#sources}}{{nam}}{{/sources}}",
      "about.mustache:1:13: error: there is no 'nam' in Link (did you mean name?)"
    ),
    (
      "{{#sources}}",
      "about.mustache:1:1: error: this section has no end (close it with {{/sources}})"
    ),
    (
      "a {{shows",
      "about.mustache:1:3: error: this tag has no end (a tag ends in }} on its own line)"
    ),
    ("{{/shows}}", "about.mustache:1:1: error: this closes no section"),
    (
      "{{#shows}}\n{{/show}}",
      "about.mustache:2:1: error: 'show' closes 'shows' of line 1 (close it with {{/shows}})"
    ),
    ("{{> foott}}", "about.mustache:1:1: error: there is no template 'foott' (did you mean foot?)"),
    (
      "{{sources}}",
      "about.mustache:1:1: error: 'sources' is no text (go through it: {{#sources}}…{{/sources}})"
    ),
    (
      "{{=<% %>=}}",
      "about.mustache:1:1: error: tags of this kind are not read here (see templates/README.md)"
    ),
  ])
  func `a wrong template is told with file, line and what is missing`(
    text: String, expected: String
  ) {
    #expect(problems(text) == [expected])
  }

  @Test func `a part that names itself is told, not followed`() {
    #expect(
      problems("<b>{{>foot}}</b>", in: "foot.mustache") == [
        "foot.mustache:1:4: error: 'foot' stands in itself, without end"
          + " (leave it out here, or name another part)"
      ])
  }

  @Test func `all that is wrong is told at once`() {
    #expect(problems("{{a}}\n{{b}}\n{{c}}").count == 3)
  }

  @Test func `the parts of a page know what the page knows`() {
    #expect(problems("{{site}} {{nav}}", in: "head.mustache").count == 1)
    #expect(problems("{{frame.site}} {{#sources}}{{shows}}{{/sources}}").isEmpty)
  }

  @Test func `a template of one's own stands in for the built-in one`() throws {
    let pages = try Pages(templates: [
      TemplateFile("about.mustache", "{{{shows}}} {{frame.site}}\n")
    ])
    #expect(pages["about.html"] == "4 shows Anna&#39;s television\n")
  }
}
