// swift-format-ignore-file
// Made by script/embed-templates from templates/tastes.mustache.

extension Templates {
  static let tastesMustache = TemplateFile(
    "tastes.mustache",
    ###"""
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
