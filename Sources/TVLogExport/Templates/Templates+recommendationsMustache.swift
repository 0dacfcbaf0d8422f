// swift-format-ignore-file
// Made by script/embed-templates from templates/recommendations.mustache.

extension Templates {
  static let recommendationsMustache = TemplateFile(
    "recommendations.mustache",
    ###"""
{{#frame}}{{>head}}{{/frame}}
<header class="head">
<h1>Recommendations</h1>
</header>
<ul class="phrases">{{#notes}}<li>{{.}}</li>{{/notes}}<li>“you” is who keeps these pages</li></ul>
{{#new}}{{#first()}}<section class="picks" aria-labelledby="new"><h2 id="new">New to you</h2><ol>{{/first()}}{{>pick}}{{#last()}}</ol></section>{{/last()}}{{/new}}
{{#wanted}}{{#first()}}<section class="picks" aria-labelledby="wanted"><h2 id="wanted">Wanted already</h2><ol>{{/first()}}{{>pick}}{{#last()}}</ol></section>{{/last()}}{{/wanted}}
{{#frame}}{{>foot}}{{/frame}}

"""###)
}
