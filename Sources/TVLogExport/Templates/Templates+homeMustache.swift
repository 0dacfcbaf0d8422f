// swift-format-ignore-file
// Made by script/embed-templates from templates/home.mustache.

extension Templates {
  static let homeMustache = TemplateFile(
    "home.mustache",
    ###"""
{{#frame}}{{>head}}{{/frame}}
<h1 class="vh">{{frame.site}}</h1>
<div class="home">
<section class="next" aria-labelledby="next">
<h2 id="next">Up next</h2>
{{^upNext}}
<p class="quiet">Nothing waits to be watched.</p>
{{/upNext}}
<ol class="cards">
{{#upNext}}
<li class="card{{^isReady}} ahead{{/isReady}}">
{{#poster}}{{>poster}}{{/poster}}
<div>
<h3><a href="{{href}}"><bdi>{{name}}</bdi></a></h3>
<p class="what">{{#code}}<b>{{code}}</b>{{/code}}{{#minutes}} <span>{{minutes}}</span>{{/minutes}}</p>
<p class="why">{{#group}}<span class="group">{{group}}</span> {{/group}}{{when}}</p>
<p class="far">{{#bar}}{{>bar}}{{/bar}}</p>
</div>
</li>
{{/upNext}}
</ol>
{{#moreCount}}
<details class="more">
<summary>{{moreCount}} more in up next</summary>
<ul class="rows">
{{#more}}
<li><a href="{{href}}"><bdi>{{name}}</bdi></a> <span class="code">{{code}}</span> <span class="quiet">{{minutes}}</span> <span class="quiet">{{when}}</span></li>
{{/more}}
</ul>
</details>
{{/moreCount}}
</section>
<div class="beside">
<section class="week" aria-labelledby="week">
<h2 id="week">This week</h2>
{{^week}}
<p class="quiet">Nothing airs in the eight days from the day these pages were built.</p>
{{/week}}
{{#week}}
{{>day}}
{{/week}}
<p class="quiet"><a href="calendar.html">The whole calendar</a>{{#frame.feeds}}{{#first()}}, <a href="calendar.html#feeds">subscribe</a>{{/first()}}{{/frame.feeds}}</p>
</section>
<section class="lately" aria-labelledby="lately">
<h2 id="lately">Lately</h2>
{{^lately}}
<p class="quiet">No play with a date.</p>
{{/lately}}
{{#lately}}
{{>played}}
{{/lately}}
</section>
</div>
{{#year}}
<section class="year" aria-labelledby="year">
<h2 id="year"><a href="{{href}}">{{year}} so far</a></h2>
<ul class="figures">
{{#figures}}{{>figure}}{{/figures}}
</ul>
{{>heat}}
</section>
{{/year}}
</div>
{{#frame}}{{>foot}}{{/frame}}

"""###)
}
