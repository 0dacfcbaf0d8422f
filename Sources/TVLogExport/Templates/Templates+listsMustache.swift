// swift-format-ignore-file
// Made by script/embed-templates from templates/lists.mustache.

extension Templates {
  static let listsMustache = TemplateFile(
    "lists.mustache",
    ###"""
{{#frame}}{{>head}}{{/frame}}
<header class="head">
<h1>Lists</h1>
</header>
{{^lists}}
<p class="quiet">No show is on a list.</p>
{{/lists}}
{{#lists}}
<section class="list">
<h2><a href="{{href}}"><bdi>{{name}}</bdi></a> <span>{{count}}</span></h2>
<ul class="wall small">
{{#posters}}
<li class="thumb">{{#poster}}{{>poster}}{{/poster}}<h3><a href="{{href}}"><bdi>{{name}}</bdi></a></h3></li>
{{/posters}}
</ul>
</section>
{{/lists}}
{{#frame}}{{>foot}}{{/frame}}

"""###)
}
