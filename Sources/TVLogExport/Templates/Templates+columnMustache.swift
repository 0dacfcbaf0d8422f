// swift-format-ignore-file
// Made by script/embed-templates from templates/column.mustache.

extension Templates {
  static let columnMustache = TemplateFile(
    "column.mustache",
    ###"""
<li><span class="vh">{{text}}</span><span class="value" aria-hidden="true">{{value}}</span><svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true"><rect y="{{top}}" width="10" height="{{height}}"/></svg><span class="label" aria-hidden="true">{{label}}</span></li>

"""###)
}
