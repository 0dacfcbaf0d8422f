// swift-format-ignore-file
// Made by script/embed-templates from templates/poster.mustache.

extension Templates {
  static let posterMustache = TemplateFile(
    "poster.mustache",
    ###"""
{{#source}}<img class="poster" src="{{source}}" alt="" width="210" height="315" loading="lazy">{{/source}}{{^source}}<span class="poster tile {{look}}" aria-hidden="true"><bdi>{{title}}</bdi>{{#year}}<small>{{year}}</small>{{/year}}</span>{{/source}}

"""###)
}
