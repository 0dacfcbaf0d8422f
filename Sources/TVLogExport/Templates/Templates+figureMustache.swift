// swift-format-ignore-file
// Made by script/embed-templates from templates/figure.mustache.

extension Templates {
  static let figureMustache = TemplateFile(
    "figure.mustache",
    ###"""
<li><b>{{number}}</b> {{noun}}{{#note}} <small>{{note}}</small>{{/note}}</li>

"""###)
}
