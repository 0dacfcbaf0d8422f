// swift-format-ignore-file
// Made by script/embed-templates from templates/charts.mustache.

extension Templates {
  static let chartsMustache = TemplateFile(
    "charts.mustache",
    ###"""
{{#hasHeat}}
<section aria-labelledby="days">
<h2 id="days">Days</h2>
{{>heat}}
</section>
{{/hasHeat}}
{{#months}}{{#first()}}<section aria-labelledby="hours"><h2 id="hours">Hours a month</h2><ol class="chart">{{/first()}}{{>column}}{{#last()}}</ol></section>{{/last()}}{{/months}}
{{#weekdays}}{{#first()}}<section aria-labelledby="weekdays"><h2 id="weekdays">Plays by weekday</h2><ol class="chart">{{/first()}}{{>column}}{{#last()}}</ol></section>{{/last()}}{{/weekdays}}
{{#genres}}{{#first()}}<section aria-labelledby="genres"><h2 id="genres">Genres</h2><ol class="measures">{{/first()}}{{>measure}}{{#last()}}</ol></section>{{/last()}}{{/genres}}
{{#networks}}{{#first()}}<section aria-labelledby="networks"><h2 id="networks">Networks</h2><ol class="measures">{{/first()}}{{>measure}}{{#last()}}</ol></section>{{/last()}}{{/networks}}
{{#hasRatings}}
<section aria-labelledby="ratings">
<h2 id="ratings">Shows by rating</h2>
<ol class="chart">
{{#ratings}}{{>column}}{{/ratings}}
</ol>
<ul class="phrases">{{#ratingNotes}}<li>{{.}}</li>{{/ratingNotes}}</ul>
</section>
{{/hasRatings}}
{{#binges}}
<section aria-labelledby="binges">
<h2 id="binges">At a stretch</h2>
<ul class="stretches">
{{#runs}}
<li><a href="{{href}}"><bdi>{{name}}</bdi></a> <span>{{episodes}}{{#minutes}}, {{minutes}}{{/minutes}}</span> <span class="quiet">{{days}}</span></li>
{{/runs}}
</ul>
<ul class="phrases">{{#notes}}<li>{{.}}</li>{{/notes}}</ul>
</section>
{{/binges}}

"""###)
}
