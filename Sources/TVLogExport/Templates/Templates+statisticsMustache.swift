// swift-format-ignore-file
// Made by script/embed-templates from templates/statistics.mustache.

extension Templates {
  static let statisticsMustache = TemplateFile(
    "statistics.mustache",
    ###"""
{{#frame}}{{>head}}{{/frame}}
<header class="head">
<h1>Statistics</h1>
</header>
<ul class="figures large">
{{#figures}}{{>figure}}{{/figures}}
</ul>
<ul class="phrases">{{#streaks}}<li>{{.}}</li>{{/streaks}}</ul>
<ul class="phrases">{{#doubts}}<li>{{.}}</li>{{/doubts}}</ul>
<div class="charts">
{{#charts}}{{>days}}{{/charts}}
{{#years}}{{#first()}}<section aria-labelledby="years"><h2 id="years">Years in review</h2><ol class="measures">{{/first()}}{{>measure}}{{#last()}}</ol></section>{{/last()}}{{/years}}
{{#shows}}{{#first()}}<section aria-labelledby="shows"><h2 id="shows">Most watched</h2><ol class="measures">{{/first()}}{{>measure}}{{#last()}}</ol></section>{{/last()}}{{/shows}}
{{#charts}}{{>tastes}}{{/charts}}
</div>
{{#frame}}{{>foot}}{{/frame}}

"""###)
}
