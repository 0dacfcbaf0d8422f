// swift-format-ignore-file
// Made by script/embed-templates from templates/about.mustache.

extension Templates {
  static let aboutMustache = TemplateFile(
    "about.mustache",
    ###"""
{{#frame}}{{>head}}{{/frame}}
<header class="head">
<h1>About</h1>
</header>
<div class="prose">
<p>These pages tell of {{shows}} in a folder of text files, one a show. They were built {{frame.built}} by tvlog and say what was so then; they ask nothing of any server and remember nothing of who reads them.</p>
{{#sources}}{{#first()}}<h2>Sources</h2>
<p>Titles, dates, casts and posters come from:</p><ul>{{/first()}}<li><a href="{{href}}" rel="noreferrer">{{name}}</a>: {{note}}</li>{{#last()}}</ul>{{/last()}}{{/sources}}
<h2>Marks</h2>
<ul class="legend">
{{#marks}}<li><span class="{{mark}}" aria-hidden="true">{{symbol}}</span> {{words}}</li>{{/marks}}
</ul>
</div>
{{#frame}}{{>foot}}{{/frame}}

"""###)
}
