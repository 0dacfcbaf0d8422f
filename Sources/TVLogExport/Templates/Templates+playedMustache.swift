// swift-format-ignore-file
// Made by script/embed-templates from templates/played.mustache.

extension Templates {
  static let playedMustache = TemplateFile(
    "played.mustache",
    ###"""
<div class="day played">
<h3><time datetime="{{date}}">{{name}}</time></h3>
<ul>
{{#shows}}
<li><span class="show"><a href="{{href}}"><bdi>{{name}}</bdi></a></span><span class="code">{{codes}}</span><span class="note">{{minutes}}</span></li>
{{/shows}}
</ul>
</div>

"""###)
}
