// swift-format-ignore-file
// Made by script/embed-templates from templates/year.mustache.

extension Templates {
  static let yearMustache = TemplateFile(
    "year.mustache",
    ###"""
{{#frame}}{{>head}}{{/frame}}
<p class="back"><a href="../statistics.html">Statistics</a></p>
<header class="annual">
<h1>{{year}}{{#isRunning}} <small>so far</small>{{/isRunning}}</h1>
<ul class="figures large">
{{#figures}}{{>figure}}{{/figures}}
</ul>
</header>
<section aria-labelledby="top">
<h2 id="top">Most watched</h2>
<ol class="wall podium">
{{#top}}
<li class="thumb">{{#poster}}{{>poster}}{{/poster}}<h3><a href="{{href}}"><span class="rank">{{rank}}</span> <bdi>{{name}}</bdi></a></h3><p class="quiet">{{plays}}, {{time}}</p></li>
{{/top}}
</ol>
</section>
<div class="charts">
{{#charts}}{{>days}}{{/charts}}
{{#best}}{{#first()}}<section aria-labelledby="best"><h2 id="best">Best rated</h2><ol class="names">{{/first()}}<li><a href="{{href}}"><bdi>{{name}}</bdi></a> <b>{{note}}</b></li>{{#last()}}</ol></section>{{/last()}}{{/best}}
{{#new}}{{#first()}}<section aria-labelledby="new"><h2 id="new">Begun</h2><ul class="names">{{/first()}}<li><a href="{{href}}"><bdi>{{name}}</bdi></a></li>{{#last()}}</ul></section>{{/last()}}{{/new}}
{{#finished}}{{#first()}}<section aria-labelledby="finished"><h2 id="finished">Seen to the end</h2><ul class="names">{{/first()}}<li><a href="{{href}}"><bdi>{{name}}</bdi></a></li>{{#last()}}</ul></section>{{/last()}}{{/finished}}
{{#charts}}{{>tastes}}{{/charts}}
</div>
<nav class="pages" aria-label="Years">
{{#earlier}}<a rel="prev" href="{{href}}">{{name}}</a>{{/earlier}}
{{#later}}<a rel="next" href="{{href}}">{{name}}</a>{{/later}}
</nav>
{{#frame}}{{>foot}}{{/frame}}

"""###)
}
