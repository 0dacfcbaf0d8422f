"""The measuring part of script/bench-site.

Hugo gets every show file as the front matter of a page, with the show's lists, genres and networks as
taxonomies and the plays of every month as a page of their own, so that both programs make as many pages of
the same facts. Its templates make the same marks of episodes and the same lines below them; it is spared all
that is computed (progress, up next, statistics).
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import sys

from measure import TODAY, Sample, in_digits, library, machine, measure, milliseconds, ratio, table

HEAD = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<link rel="stylesheet" href="/style.css"></head><body><header><a href="/">Home</a> <a href="/shows/">Shows</a></header>
<main><h1>{{ .Title }}</h1>
"""
FOOT = "</main><footer>Built with Hugo.</footer></body></html>\n"
SHOW = HEAD + """{{ $watched := .Params.watched }}{{ with .Params.about }}<p>{{ .state }}, {{ .network }}, {{ .country }},
{{ delimit .genres ", " }}, {{ .runtime }} min</p><details><summary>What it is about</summary><p>{{ .summary }}</p></details>
<ul>{{ range .cast }}<li>{{ .name }} {{ .as }}</li>{{ end }}</ul>{{ end }}
<ol class="grid">{{ range $code, $one := .Params.episodes }}<li><a class="{{ if index $watched $code }}played{{ else }}aired{{ end }}"
href="#{{ upper $code }}" aria-label="{{ upper $code }}, {{ if index $watched $code }}played {{ index $watched $code }}{{ else }}not played{{ end }}">
{{- if index $watched $code }}■{{ else }}□{{ end }}</a></li>{{ end }}</ol>
<ul class="lines">{{ range $code, $one := .Params.episodes }}<li id="{{ upper $code }}"><b>{{ upper $code }}</b>
{{ if index $watched $code }}<bdi>{{ $one.title }}</bdi>{{ else }}<details><summary>title</summary><bdi>{{ $one.title }}</bdi></details>{{ end }}
<span>aired {{ $one.aired }}, {{ $one.runtime }} min{{ with index $watched $code }}, played {{ . }}{{ end }}</span></li>{{ end }}</ul>
""" + FOOT
MONTH = HEAD + """<ul>{{ range .Params.plays }}<li><time>{{ .day }}</time> <a href="/shows/{{ .slug }}/">{{ .show }}</a> <span>{{ .code }}</span></li>
{{ end }}</ul>""" + FOOT
WALL = HEAD + """<ul class="wall">{{ range .Pages }}<li><span class="tile">{{ .Title }}</span><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<p>{{ with .Params.lists }}{{ delimit . ", " }}{{ end }} {{ .Params.rating }}</p></li>{{ end }}</ul>""" + FOOT
HOME = HEAD + "<ul>{{ range first 12 (where .Site.RegularPages \"Section\" \"shows\") }}<li>{{ .Title }}</li>{{ end }}</ul>" + FOOT
SETTINGS = """baseURL = "https://me.example/"
title = "Television"
disableKinds = ["RSS", "sitemap", "robotsTXT", "404"]
[taxonomies]
list = "lists"
genre = "genres"
network = "networks"
"""


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def front_matter(text):
    """The show file itself; what Hugo groups by stands once more at the top."""
    genres = re.search(r"^  genres: (\[.*\])$", text, re.M)
    network = re.search(r"^  network: (.*)$", text, re.M)
    extra = f"genres: {genres[1]}\n" if genres else ""
    extra += f"networks: [{network[1]}]\n" if network else ""
    return f"---\n{extra}{text}---\n"


def months(files):
    """The plays that name a month, by month."""
    found = {}
    for slug, text in files.items():
        title = re.search(r"^title: (.*)$", text, re.M)[1].strip('"')
        watched = re.search(r"^watched:\n((?:  .*\n)+)", text, re.M)
        for code, dates in re.findall(r"^  (\S+): (.*)$", watched[1] if watched else "", re.M):
            for date in re.findall(r"\d{4}-\d{2}(?:-\d{2})?", dates):
                play = {"day": date, "slug": slug, "show": title, "code": code}
                found.setdefault(date[:7], []).append(play)
    return found


def make_hugo(source, shows):
    shutil.rmtree(source, ignore_errors=True)
    files = {path.stem: path.read_text("utf-8") for path in sorted(shows.rglob("*.yaml"))}
    for slug, text in files.items():
        write(source / "content" / "shows" / f"{slug}.md", front_matter(text))
    for month, plays in months(files).items():
        plays.sort(key=lambda play: play["day"], reverse=True)
        page = {"title": month, "plays": plays}
        write(source / "content" / "history" / f"{month}.md", json.dumps(page) + "\n")
    write(source / "config.toml", SETTINGS)
    layouts = source / "layouts"
    for name, text in {"shows/single": SHOW, "history/single": MONTH, "_default/list": WALL, "index": HOME}.items():
        write(layouts / f"{name}.html", text)


class Building:
    """A program that fills a new folder."""

    def __init__(self, command, output):
        self.command, self.output = command, output

    def __call__(self):
        shutil.rmtree(self.output, ignore_errors=True)
        return Sample(self.command)

    def count(self):
        pages = list(self.output.rglob("*.html"))
        return len(pages), sum(page.stat().st_size for page in pages)


def report(folder, tvlog, size, rounds):
    path = library(folder, size)
    source = folder / f"hugo-{size}"
    make_hugo(source, path / "shows")
    ours, theirs = folder / "site-tvlog", folder / "site-hugo"
    export = [tvlog, "export", "site", str(ours), "--library", str(path), "--today", TODAY + "T18:00"]
    variants = {
        "tvlog": Building(export, ours),
        "hugo": Building(["hugo", "--quiet", "-s", str(source), "-d", str(theirs.resolve())], theirs),
    }
    samples = measure(variants, rounds, f"{size} shows")
    counts = {name: building.count() for name, building in variants.items()}
    samples["tvlog, nothing new"] = measure({"again": lambda: Sample(export)}, rounds, "again")["again"]
    counts["tvlog, nothing new"] = counts["tvlog"]
    rows = [[name, f"{counts[name][0]:,}", f"{counts[name][1] / 1e6:.1f}", milliseconds(some, "cpu"),
             milliseconds(some, "wall"), in_digits(ratio(some, samples["hugo"], "wall"))]
            for name, some in samples.items()]
    head = ["", "pages", "MB", "CPU ms", "wall ms", "wall : hugo"]
    return f"## {size:,} shows\n\n{table(head, rows)}"


def main():
    parser = argparse.ArgumentParser(prog="script/bench-site")
    parser.add_argument("folder", type=pathlib.Path, help=argparse.SUPPRESS)
    parser.add_argument("tvlog", help=argparse.SUPPRESS)
    parser.add_argument("--sizes", default="1000,10000", help="shows of each library")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    if not shutil.which("hugo"):
        sys.exit("error: hugo is missing")
    print(f"# Pages\n\n{machine()}; load {os.getloadavg()[0]:.1f} before; {arguments.rounds} rounds; medians (minima).\n")
    for size in map(int, arguments.sizes.split(",")):
        print(report(arguments.folder, os.path.abspath(arguments.tvlog), size, arguments.rounds))


main()
