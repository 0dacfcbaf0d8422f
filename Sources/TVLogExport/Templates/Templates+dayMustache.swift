// swift-format-ignore-file
// Made by script/embed-templates from templates/day.mustache.

extension Templates {
  static let dayMustache = TemplateFile(
    "day.mustache",
    ###"""
<div class="day">
<h3><time datetime="{{date}}">{{name}}</time></h3>
<ul>
{{#entries}}
<li class="{{mark}}"><span class="time">{{time}}</span><span class="sign" role="img" aria-label="{{state}}">{{symbol}}</span><span class="show"><a href="{{href}}"><bdi>{{name}}</bdi></a></span><span class="code">{{code}}</span><span class="note">{{note}}</span></li>
{{/entries}}
</ul>
</div>

"""###)
}
