// swift-format-ignore-file
// Made by script/embed-templates from templates/tile.mustache.

extension Templates {
  static let tileMustache = TemplateFile(
    "tile.mustache",
    ###"""
<li class="thumb"{{#sorting}} data-title="{{title}}" data-rating="{{rating}}" data-last="{{lastPlay}}" data-left="{{left}}" data-percent="{{percent}}" data-year="{{year}}"{{/sorting}}>
{{#poster}}{{>poster}}{{/poster}}
<h2><a href="{{href}}"><bdi>{{name}}</bdi></a></h2>
<p class="far">{{#bar}}{{>bar}}{{/bar}}</p>
<p class="quiet">{{status}}{{#rating}}{{#status}}, {{/status}}{{rating}}/10{{/rating}}</p>
</li>

"""###)
}
