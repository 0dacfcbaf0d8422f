// swift-format-ignore-file
// Made by script/embed-templates from templates/pick.mustache.

extension Templates {
  static let pickMustache = TemplateFile(
    "pick.mustache",
    ###"""
<li class="pick">
{{#poster}}{{>poster}}{{/poster}}
<div>
<h3>{{#href}}<a href="{{href}}" rel="noreferrer"><bdi>{{name}}</bdi></a>{{/href}}{{^href}}<bdi>{{name}}</bdi>{{/href}}</h3>
{{#facts}}<p class="quiet">{{facts}}</p>{{/facts}}
<p class="guess"><b>{{predicted}}</b> for you{{#score}} <span class="quiet">{{score}} by the public</span>{{/score}}</p>
{{#reasons}}<p class="why">{{.}}</p>{{/reasons}}
</div>
</li>

"""###)
}
