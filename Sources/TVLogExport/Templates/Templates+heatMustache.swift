// swift-format-ignore-file
// Made by script/embed-templates from templates/heat.mustache.

extension Templates {
  static let heatMustache = TemplateFile(
    "heat.mustache",
    ###"""
<ol class="heat">
{{#heat}}
<li><span class="label" aria-hidden="true">{{name}}</span><svg class="days" viewBox="0 0 310 10" role="img"><title>{{text}}</title>{{#dots}}<path class="l{{level}}" d="{{path}}"/>{{/dots}}</svg><span class="count" aria-hidden="true">{{count}}</span></li>
{{/heat}}
</ol>
<p class="key" aria-hidden="true">Plays a day: <span><svg viewBox="0 0 10 10"><path class="l0" d="M5 5h0"/></svg> none</span> <span><svg viewBox="0 0 10 10"><path class="l1" d="M5 5h0"/></svg> 1</span> <span><svg viewBox="0 0 10 10"><path class="l2" d="M5 5h0"/></svg> 2</span> <span><svg viewBox="0 0 10 10"><path class="l3" d="M5 5h0"/></svg> 3 to 4</span> <span><svg viewBox="0 0 10 10"><path class="l4" d="M5 5h0"/></svg> more</span></p>

"""###)
}
