// swift-format-ignore-file
// Made by script/embed-templates from templates/show.mustache.

extension Templates {
  static let showMustache = TemplateFile(
    "show.mustache",
    ###"""
{{#frame}}{{>head}}{{/frame}}
<p class="back"><a href="../shows.html">Shows</a></p>
<article class="show">
<header class="hero">
{{#poster}}{{>poster}}{{/poster}}
{{#facts}}
<div class="title">
<h1><bdi>{{name}}</bdi>{{#year}} <span class="quiet">{{year}}</span>{{/year}}</h1>
<p class="provided">{{provided}}</p>
<p class="own">{{#rating}}<b class="rating">{{rating}}<span class="quiet">/10</span></b>{{/rating}}{{#status}} <span>{{status}}</span>{{/status}}{{#lists}} <a href="{{href}}"><bdi>{{name}}</bdi></a>{{/lists}}{{#score}} <span class="quiet">{{score}}</span>{{/score}}</p>
</div>
{{/facts}}
<div class="state">
<ul class="nexts">
{{#next}}
<li class="{{#isReady}}ready{{/isReady}}{{^isReady}}ahead{{/isReady}}"><b class="label">{{label}}</b><div><a class="code" href="#{{code}}">{{code}}</a> {{#minutes}}<span>{{minutes}}</span> {{/minutes}}<span class="quiet">{{when}}</span>{{#title}} <details><summary>title</summary><bdi>{{title}}</bdi></details>{{/title}}</div></li>
{{/next}}
</ul>
{{#figures}}
<p class="far">{{#bar}}{{>bar}}{{/bar}}</p>
<p class="sum"><span>{{done}};</span> <span>{{left}};</span> <span>{{plays}}{{#dates}};{{/dates}}</span>{{#dates}} <span class="quiet">{{dates}}</span>{{/dates}}</p>
{{#run}}<p class="sum">{{run}}</p>{{/run}}
{{/figures}}
{{#facts}}
{{#summary}}<details class="story"><summary>What it is about</summary><p>{{summary}}</p></details>{{/summary}}
{{/facts}}
</div>
</header>
{{#facts.review}}{{#first()}}<section class="review" aria-labelledby="review"><h2 id="review">Review</h2>{{/first()}}<p>{{.}}</p>{{#last()}}</section>{{/last()}}{{/facts.review}}
<div class="columns">
<section class="seasons" id="seasons" aria-labelledby="h-seasons">
<h2 id="h-seasons">Seasons</h2>
{{^seasons}}
<p class="quiet">No episodes are known.</p>
{{/seasons}}
{{#seasons}}
<div class="season" id="{{name}}">
<h3><a href="#{{name}}" aria-label="{{name}}: show all episodes">{{name}}</a></h3>
<p class="done">{{done}}</p>
<ol class="grid">{{#episodes}}<li><a class="{{mark}}" href="#{{code}}" aria-label="{{label}}">{{symbol}}</a></li>{{/episodes}}</ol>
<p class="meta">{{#rating}}<b>{{rating}}</b> {{/rating}}<span class="quiet">{{span}}{{#notes}}{{#span}}, {{/span}}{{notes}}{{/notes}}</span></p>
<ul class="lines">
{{#episodes}}
<li id="{{code}}"><b class="code">{{code}}</b> {{#seen}}<bdi>{{.}}</bdi>{{/seen}}{{#hidden}}<details><summary>title</summary><bdi>{{.}}</bdi></details>{{/hidden}} <span class="quiet">{{facts}}</span></li>
{{/episodes}}
</ul>
<p class="close"><a href="#seasons">close</a></p>
</div>
{{/seasons}}
<ul class="legend" aria-label="Marks">
{{#legend}}<li><span class="{{mark}}" aria-hidden="true">{{symbol}}</span> {{words}}</li>{{/legend}}
</ul>
</section>
<div class="side">
{{#facts}}
{{#cast}}{{#first()}}<section class="cast" aria-labelledby="cast"><h2 id="cast">Cast</h2><ul>{{/first()}}<li><bdi>{{name}}</bdi>{{#character}} <span class="quiet"><bdi>{{character}}</bdi></span>{{/character}}</li>{{#last()}}</ul></section>{{/last()}}{{/cast}}
{{/facts}}
{{#reviews}}{{#first()}}<section class="notes" aria-labelledby="notes"><h2 id="notes">Notes</h2>{{/first()}}<h3>{{code}}{{#rating}} <span class="quiet">{{rating}}/10</span>{{/rating}}</h3>{{#text}}<p>{{.}}</p>{{/text}}{{#last()}}</section>{{/last()}}{{/reviews}}
{{#history}}{{#first()}}<section class="past" aria-labelledby="past"><h2 id="past">History</h2><ul class="rows">{{/first()}}<li><a href="{{href}}">{{month}}</a> <span class="code">{{codes}}</span></li>{{#last()}}</ul></section>{{/last()}}{{/history}}
{{#feed}}<p><a href="{{href}}">{{name}} (.ics)</a></p>{{/feed}}
{{#facts}}
{{#creators}}<p><span class="quiet">by</span> {{creators}}</p>{{/creators}}
{{#also}}<p><span class="quiet">also</span> {{also}}</p>{{/also}}
{{#tags}}<p><span class="quiet">tags</span> {{tags}}</p>{{/tags}}
<p class="elsewhere">{{#links}}<a href="{{href}}" rel="noreferrer">{{name}}</a> {{/links}}</p>
{{/facts}}
</div>
</div>
</article>
{{#frame}}{{>foot}}{{/frame}}

"""###)
}
