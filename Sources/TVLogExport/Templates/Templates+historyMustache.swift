// swift-format-ignore-file
// Made by script/embed-templates from templates/history.mustache.

extension Templates {
  static let historyMustache = TemplateFile(
    "history.mustache",
    ###"""
{{#frame}}{{>head}}{{/frame}}
<header class="head">
<h1>History</h1>
</header>
{{^years}}
<p class="quiet">Nothing was played yet.</p>
{{/years}}
{{#years}}
<section class="months">
<h2>{{name}} <span>{{plays}}</span></h2>
<ul>
{{#months}}
<li><a href="{{href}}">{{name}}</a> <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="4"/><rect class="fill" width="{{share}}" height="4"/></svg> <span class="n">{{plays}}</span> <span class="n quiet">{{shows}}</span> <span class="n quiet">{{hours}}</span></li>
{{/months}}
</ul>
</section>
{{/years}}
{{#frame}}{{>foot}}{{/frame}}

"""###)
}
