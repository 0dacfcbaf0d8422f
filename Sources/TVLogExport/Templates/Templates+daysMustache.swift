// swift-format-ignore-file
// Made by script/embed-templates from templates/days.mustache.

extension Templates {
  static let daysMustache = TemplateFile(
    "days.mustache",
    ###"""
{{#hasHeat}}
<section aria-labelledby="days">
<h2 id="days">Days <span>{{span}}</span></h2>
{{>heat}}
</section>
{{/hasHeat}}
{{#months}}{{#first()}}<section aria-labelledby="hours"><h2 id="hours">Hours a month <span>{{span}}</span></h2><ol class="chart">{{/first()}}{{>column}}{{#last()}}</ol></section>{{/last()}}{{/months}}
{{#weekdays}}{{#first()}}<section aria-labelledby="weekdays"><h2 id="weekdays">Plays by weekday</h2><ol class="chart">{{/first()}}{{>column}}{{#last()}}</ol></section>{{/last()}}{{/weekdays}}

"""###)
}
