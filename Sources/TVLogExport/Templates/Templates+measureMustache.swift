// swift-format-ignore-file
// Made by script/embed-templates from templates/measure.mustache.

extension Templates {
  static let measureMustache = TemplateFile(
    "measure.mustache",
    ###"""
<li>{{#href}}<a class="label" href="{{href}}"><bdi>{{name}}</bdi></a>{{/href}}{{^href}}<span class="label"><bdi>{{name}}</bdi></span>{{/href}}<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="4"/><rect class="fill" width="{{share}}" height="4"/></svg><span class="n">{{value}}</span><span class="n quiet">{{note}}</span></li>

"""###)
}
