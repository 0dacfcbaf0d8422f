// swift-format-ignore-file
// Made by script/embed-templates from templates/kinds.mustache.

extension Templates {
  static let kindsMustache = TemplateFile(
    "kinds.mustache",
    ###"""
{{#kinds}}
<details class="kinds">
<summary>{{name}}</summary>
<ul class="tags">
{{#links}}
<li><a href="{{href}}"><bdi>{{name}}</bdi></a> <span class="quiet">{{note}}</span></li>
{{/links}}
</ul>
</details>
{{/kinds}}

"""###)
}
