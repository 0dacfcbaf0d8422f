// swift-format-ignore-file
// Made by script/embed-templates from templates/calendar.mustache.

extension Templates {
  static let calendarMustache = TemplateFile(
    "calendar.mustache",
    ###"""
{{#frame}}{{>head}}{{/frame}}
<header class="head">
<h1>Calendar</h1>
<p class="quiet">Times in {{zone}}{{#feeds}}{{#first()}}; <a href="#feeds">subscribe</a>{{/first()}}{{/feeds}}</p>
</header>
<div class="cal">
<section class="agenda" aria-labelledby="coming">
<h2 id="coming">To come</h2>
{{^coming}}
<p class="quiet">No episode with a date is known.</p>
{{/coming}}
{{#coming}}
{{>day}}
{{/coming}}
</section>
<div class="side">
<section aria-labelledby="months">
<h2 id="months">Months</h2>
{{#months}}
<div class="scroll">
<table class="month">
<caption>{{name}}</caption>
<thead><tr><th scope="col"><abbr title="Monday">M</abbr></th><th scope="col"><abbr title="Tuesday">T</abbr></th><th scope="col"><abbr title="Wednesday">W</abbr></th><th scope="col"><abbr title="Thursday">T</abbr></th><th scope="col"><abbr title="Friday">F</abbr></th><th scope="col"><abbr title="Saturday">S</abbr></th><th scope="col"><abbr title="Sunday">S</abbr></th></tr></thead>
<tbody>
{{#weeks}}
<tr>{{#days}}<td>{{#number}}<span class="d">{{number}}</span>{{/number}}{{#entries}}<a class="{{mark}}" href="{{href}}"><bdi>{{name}}</bdi> <span>{{code}}</span></a>{{/entries}}</td>{{/days}}</tr>
{{/weeks}}
</tbody>
</table>
</div>
{{/months}}
</section>
{{#recent}}{{#first()}}<section class="agenda" aria-labelledby="recent"><h2 id="recent">The two weeks before</h2>{{/first()}}
{{>day}}
{{#last()}}</section>{{/last()}}{{/recent}}
{{#feeds}}{{#first()}}<section class="feeds" aria-labelledby="feeds"><h2 id="feeds">In your calendar</h2><ul>{{/first()}}<li><b><bdi>{{name}}</bdi></b>{{#webcal}} <a href="{{webcal}}">subscribe</a>{{/webcal}} <a href="{{href}}" download>download</a>{{#url}} <code>{{url}}</code>{{/url}}</li>{{#last()}}</ul></section>{{/last()}}{{/feeds}}
</div>
</div>
{{#frame}}{{>foot}}{{/frame}}

"""###)
}
