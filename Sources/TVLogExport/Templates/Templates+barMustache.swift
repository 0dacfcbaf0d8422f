// swift-format-ignore-file
// Made by script/embed-templates from templates/bar.mustache.

extension Templates {
  static let barMustache = TemplateFile(
    "bar.mustache",
    ###"""
{{#percent}}<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="4"/><rect class="fill" width="{{percent}}" height="4"/></svg>{{/percent}}<span class="of">{{text}}</span>

"""###)
}
