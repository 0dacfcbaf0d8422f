// swift-format-ignore-file
// Made by script/embed-templates from templates/month.mustache.

extension Templates {
  static let monthMustache = TemplateFile(
    "month.mustache",
    ###"""
{{#frame}}{{>head}}{{/frame}}
<p class="back"><a href="../history.html">History</a></p>
<header class="head">
<h1>{{name}}</h1>
<p class="quiet">{{plays}} of {{shows}}{{#hours}}, {{hours}}{{/hours}}</p>
</header>
{{#days}}
<section class="day played">
<h2><time datetime="{{date}}">{{name}}</time></h2>
<ul>
{{#shows}}
<li><span class="show"><a href="{{href}}"><bdi>{{name}}</bdi></a></span><span class="code">{{codes}}</span><span class="note">{{minutes}}</span></li>
{{/shows}}
</ul>
</section>
{{/days}}
{{#undated}}{{#first()}}<section class="day played" aria-labelledby="undated"><h2 id="undated">No day</h2><ul>{{/first()}}<li><span class="show"><a href="{{href}}"><bdi>{{name}}</bdi></a></span><span class="code">{{codes}}</span><span class="note">{{minutes}}</span></li>{{#last()}}</ul></section>{{/last()}}{{/undated}}
<nav class="pages" aria-label="Months">
{{#earlier}}<a rel="prev" href="{{href}}">{{name}}</a>{{/earlier}}
{{#later}}<a rel="next" href="{{href}}">{{name}}</a>{{/later}}
</nav>
{{#frame}}{{>foot}}{{/frame}}

"""###)
}
