// swift-format-ignore-file
// Made by script/embed-templates from templates/shows.mustache.

extension Templates {
  static let showsMustache = TemplateFile(
    "shows.mustache",
    ###"""
{{#frame}}{{>head}}{{/frame}}
<header class="head">
<h1>{{heading}}</h1>
<p class="quiet">{{count}}, as posters or <a href="{{otherForm}}">as a table</a></p>
<div class="tools" data-tools="thumbs"></div>
</header>
{{>kinds}}
<ul class="wall" id="thumbs">
{{#shows}}
{{>tile}}
{{/shows}}
</ul>
{{#frame}}{{>foot}}{{/frame}}

"""###)
}
