// swift-format-ignore-file
// Made by script/embed-templates from templates/table.mustache.

extension Templates {
  static let tableMustache = TemplateFile(
    "table.mustache",
    ###"""
{{#frame}}{{>head}}{{/frame}}
<header class="head">
<h1>{{heading}}</h1>
<p class="quiet">{{count}}, as a table or <a href="{{otherForm}}">as posters</a></p>
<div class="tools" data-tools="rows"></div>
</header>
{{>kinds}}
<div class="scroll" tabindex="0" role="region" aria-label="Table of shows">
<table class="dense">
<caption class="vh">Shows by title</caption>
<thead>
<tr><th scope="col">Show</th><th scope="col">Status</th><th scope="col" class="n">Done</th><th scope="col" class="n">Left</th><th scope="col">Next</th><th scope="col">Last play</th><th scope="col" class="n">Rating</th><th scope="col">Network</th><th scope="col">Genres</th></tr>
</thead>
<tbody id="rows">
{{#shows}}
<tr{{#sorting}} data-title="{{title}}" data-rating="{{rating}}" data-last="{{lastPlay}}" data-left="{{left}}" data-percent="{{percent}}" data-year="{{year}}"{{/sorting}}><th scope="row"><a href="{{href}}"><bdi>{{name}}</bdi></a></th><td>{{status}}</td><td class="n">{{bar.text}}</td><td class="n">{{left}}</td><td class="code">{{next}}</td><td>{{lastPlay}}</td><td class="n">{{rating}}</td><td><bdi>{{network}}</bdi></td><td>{{genres}}</td></tr>
{{/shows}}
</tbody>
</table>
</div>
{{#frame}}{{>foot}}{{/frame}}

"""###)
}
