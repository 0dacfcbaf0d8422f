// swift-format-ignore-file
// Made by script/embed-templates from templates/style.css.

extension Templates {
  static let styleCss = TemplateFile(
    "style.css",
    ###"""
/* One sheet for every page. Space instead of boxes; one accent, which means: played. */
:root {
  color-scheme: light dark;
  --paper: #fcfbf8;
  --raised: #f2efe8;
  --line: #e4dfd5;
  --ink: #1e1b17;
  --quiet: #6a6459;
  --accent: #17795a;
  --on-accent: #ffffff;
  --soft: #cfe5da;
  --gap: clamp(1.25rem, 3vw, 2.5rem);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #141311;
    --raised: #211f1b;
    --line: #322f2a;
    --ink: #ece7de;
    --quiet: #a59d90;
    --accent: #47bf92;
    --on-accent: #08150f;
    --soft: #1f3d31;
  }
}

*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto;
  max-width: 82rem;
  padding: 0 clamp(1rem, 3vw, 2.5rem);
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums;
}
h1, h2, h3, p, ul, ol { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, .tile, .site { letter-spacing: -.02em; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); line-height: 1.1; text-wrap: balance; }
h2 {
  margin-bottom: .75rem;
  color: var(--quiet);
  font-size: .75rem;
  font-weight: 650;
  letter-spacing: .09em;
  text-transform: uppercase;
}
h3 { font-size: 1rem; line-height: 1.3; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; }
a:hover { text-decoration-color: currentcolor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
summary { cursor: pointer; width: fit-content; min-height: 1.5rem; padding-block: .1rem; }
.quiet, .note { color: var(--quiet); font-size: .875rem; font-weight: 400; }
.code, .what b { font-weight: 600; white-space: nowrap; }
.n { text-align: end; white-space: nowrap; }
.vh {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.skip { position: absolute; inset: -5rem auto auto 1rem; padding: .5rem 1rem; background: var(--ink); color: var(--paper); z-index: 2; }
.skip:focus { top: .5rem; }

/* Head and foot */
.top { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 2rem; padding: 1rem 0 .85rem; }
.site { font-weight: 700; font-size: 1.125rem; text-decoration: none; }
.top nav { display: flex; flex-wrap: wrap; gap: 0 1.1rem; }
.top nav a { padding: .25rem 0; color: var(--quiet); text-decoration: none; font-size: .9375rem; }
.top nav a:hover { color: var(--ink); }
.top nav a[aria-current] { color: var(--ink); box-shadow: 0 2px var(--accent); }
main { padding: .75rem 0 3rem; position: relative; }
.end { padding: 1.5rem 0 2rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .8125rem; }
.head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; margin-bottom: 1.5rem; }
.back { margin-bottom: 1rem; font-size: .875rem; }
.back a { color: var(--quiet); text-decoration: none; }
.back a::before { content: "‹ "; }

/* Posters and the tiles that stand for them */
.poster { display: block; width: 100%; height: auto; aspect-ratio: 2 / 3; border-radius: .375rem; object-fit: cover; background: var(--raised); }
.tile {
  container-type: inline-size;
  position: relative;
  overflow: hidden;
  color: #fff;
  background-color: var(--t);
}
.tile bdi {
  position: absolute;
  inset: 9% 9% 20%;
  overflow: hidden;
  font-size: var(--size, 12cqi);
  font-weight: 750;
  line-height: 1.08;
  letter-spacing: -.025em;
  overflow-wrap: anywhere;
  text-shadow: 0 0 .6em var(--t);
}
.tile small { position: absolute; left: 9%; bottom: 6.5%; font-size: 9cqi; line-height: 1; opacity: .85; }
.tile::before { content: ""; position: absolute; inset: 0; }
.xl { --size: 20cqi; }
.l { --size: 15.500cqi; }
.m { --size: 12.500cqi; }
.s { --size: 10cqi; }
.f0::before { background: radial-gradient(circle at 78% 80%, var(--u) 0 36%, transparent 36.500%); }
.f1::before { background: linear-gradient(160deg, transparent 58%, var(--u) 58.300%); }
.f2::before { background: radial-gradient(circle at 100% 100%, var(--u) 0 30%, transparent 30.500% 42%, var(--u) 42.500% 54%, transparent 54.500%); }
.f3::before { background: linear-gradient(90deg, transparent 62%, var(--u) 62% 71%, transparent 71% 80%, var(--u) 80% 89%, transparent 89%); clip-path: inset(46% 0 0); }
.f4::before { background: radial-gradient(circle at 30% 118%, var(--u) 0 58%, transparent 58.500%); }
.h0 { --t: #7a2e2b; --u: #a8483c; }
.h1 { --t: #83481d; --u: #b06a2c; }
.h2 { --t: #6b5313; --u: #94761f; }
.h3 { --t: #48591e; --u: #68802c; }
.h4 { --t: #1f5c3a; --u: #2f8154; }
.h5 { --t: #165a58; --u: #22807a; }
.h6 { --t: #1b5273; --u: #2b749c; }
.h7 { --t: #2b4583; --u: #4061ac; }
.h8 { --t: #443a86; --u: #6154ae; }
.h9 { --t: #63327b; --u: #8549a0; }
.h10 { --t: #7b2c5d; --u: #a3437f; }
.h11 { --t: #3d3a38; --u: #5d5854; }

/* How far: a bar and the figures */
.far { display: flex; align-items: center; gap: .6rem; color: var(--quiet); font-size: .8125rem; }
.bar { flex: 1; min-width: 2.5rem; max-width: 14rem; height: 4px; border-radius: 2px; fill: var(--line); }
.bar .fill { fill: var(--accent); }
.of { white-space: nowrap; }

/* Home */
.home { display: grid; gap: var(--gap); grid-template-columns: minmax(0, 1fr); }
.beside { display: grid; gap: var(--gap); align-content: start; }
.cards { display: grid; gap: 1rem; }
.card { position: relative; display: grid; grid-template-columns: 4.25rem 1fr; gap: .9rem; align-items: center; }
.card h3 a, .thumb a { text-decoration: none; }
.card h3 a::after, .thumb a::after { content: ""; position: absolute; inset: 0; }
.card:hover h3 a, .thumb:hover a { text-decoration: underline; }
.what { font-size: .9375rem; }
.what span { margin-inline-start: .4rem; }
.why { color: var(--quiet); font-size: .875rem; line-height: 1.35; }
.group { display: none; }
.card .far { margin-top: .3rem; }
.more { margin-top: 1.25rem; }
.rows { display: grid; gap: .4rem; margin-top: .75rem; }
.day { margin-bottom: .9rem; }
.day h2, .day h3 { margin: 0; color: var(--quiet); font-size: .875rem; font-weight: 500; letter-spacing: 0; text-transform: none; }
.day li { display: grid; grid-template-columns: 3rem 1.25rem minmax(0, 1fr) auto; gap: 0 .25rem; align-items: baseline; padding: .1rem 0; }
.day .note { grid-column: 3 / -1; line-height: 1.3; }
.day .time, .day .code { color: var(--quiet); }
.day .code { font-weight: 500; }
.day .show { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.day .show a { text-decoration: none; }
.day .show a:hover { text-decoration: underline; }
.sign { text-align: center; }
.done .sign { color: var(--accent); }
.missed .sign { font-weight: 700; }
.played li { grid-template-columns: minmax(0, 1fr) fit-content(60%); gap: 0 .75rem; }
.played .code { text-align: end; white-space: normal; }
.played .note { display: none; }
.figures { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin-bottom: .9rem; }
.figures b { font-size: 1.125rem; letter-spacing: -.01em; }
.figures small { display: block; color: var(--quiet); font-size: .8125rem; }
.figures.large { display: grid; grid-template-columns: repeat(2, max-content); gap: 1rem clamp(1.5rem, 5vw, 3.5rem); margin-bottom: 1.5rem; }
.figures.large li { color: var(--quiet); }
.figures.large b { display: block; color: var(--ink); font-size: clamp(2rem, 1.4rem + 2.6vw, 3.25rem); font-weight: 700; letter-spacing: -.03em; line-height: 1.05; }

/* Charts */
.heat { display: grid; gap: 2px; max-width: 32rem; }
.heat li { display: grid; grid-template-columns: 2.25rem minmax(0, 1fr) 2.25rem; align-items: center; gap: .4rem; color: var(--quiet); font-size: .75rem; line-height: 1.2; }
.heat .count { text-align: end; }
.days { display: block; width: 100%; }
.days, .key svg { overflow: visible; }
.days path, .key path { stroke: var(--accent); stroke-linecap: round; }
.days .l0, .key .l0 { stroke: var(--line); stroke-width: 2.400px; }
.l1 { stroke-width: 4.400px; }
.l2 { stroke-width: 6.200px; }
.l3 { stroke-width: 8px; }
.l4 { stroke-width: 9.800px; }
.key { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .35rem; margin-top: .6rem; color: var(--quiet); font-size: .8125rem; }
.key span { display: inline-flex; align-items: center; gap: .3rem; margin-inline-start: .5rem; }
.key svg { width: .85rem; }
.charts { margin-top: 2.25rem; columns: 1; column-gap: 4rem; }
.charts > section { break-inside: avoid; padding-bottom: 2.5rem; }
h2 > span { font-weight: 400; letter-spacing: 0; text-transform: none; margin-inline-start: .35rem; }
.chart { display: flex; gap: clamp(3px, 1vw, 8px); max-width: 32rem; }
.chart li { position: relative; flex: 1 1 0; min-width: 0; text-align: center; font-size: .75rem; line-height: 1.4; }
.chart svg { display: block; width: 100%; height: 7rem; border-bottom: 1px solid var(--line); }
.chart rect { fill: var(--accent); }
.chart .value, .chart .label { display: block; overflow: hidden; min-height: 1.4em; }
.chart .value { font-weight: 600; }
.chart .label { color: var(--quiet); }
.measures { display: grid; gap: .3rem; max-width: 36rem; }
.measures li { display: grid; grid-template-columns: minmax(0, 1fr) 5.5rem 5.5rem; gap: .1rem .75rem; align-items: baseline; font-size: .9375rem; }
.measures .label { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.measures .bar { grid-column: 1 / -1; grid-row: 2; width: 100%; max-width: none; }
.phrases { max-width: 60rem; color: var(--quiet); font-size: .875rem; }
.phrases li { display: inline; }
.phrases li:not(:last-child)::after { content: " · "; }
.chart + .phrases, .stretches + .phrases { margin-top: .75rem; }
.stretches { display: grid; gap: .5rem; max-width: 36rem; font-size: .9375rem; }
.stretches li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 .75rem; }
.stretches a { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-decoration: none; font-weight: 600; }
.stretches .quiet { grid-column: 1 / -1; }
.names { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; max-width: 36rem; }
.names a { text-decoration: none; }
.names a:hover { text-decoration: underline; }
.annual { display: grid; gap: 1.25rem; margin-bottom: 2.25rem; }
.annual h1 { font-size: clamp(4.5rem, 3rem + 9vw, 9rem); font-weight: 800; letter-spacing: -.05em; line-height: .9; }
.annual h1 small { color: var(--quiet); font-size: .22em; font-weight: 500; letter-spacing: -.01em; }
.podium { grid-template-columns: repeat(3, minmax(0, 1fr)); max-width: 40rem; }
.rank { color: var(--accent); font-weight: 750; }
.picks { margin-top: 2rem; }
.picks > ol { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); }
.pick { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 1rem; align-items: start; }
.pick .tile small { font-size: .625rem; }
.pick h3 { overflow-wrap: anywhere; }
.guess { margin: .25rem 0; font-size: .9375rem; }
.guess b { font-size: 1.25rem; }
.guess .quiet { margin-inline-start: .5rem; }

/* Shows */
.tools { display: flex; gap: .5rem; margin-inline-start: auto; }
.tools input, .tools select { min-height: 2.25rem; padding: 0 .6rem; border: 1px solid var(--line); border-radius: .375rem; background: var(--paper); color: inherit; font: inherit; font-size: .875rem; }
.tools input { flex: 1; min-width: 0; width: 11rem; }
.kinds { display: inline-block; margin: 0 1.25rem 1rem 0; vertical-align: top; font-size: .875rem; }
.kinds[open] { display: block; }
.tags { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; margin-top: .5rem; }
.wall { display: grid; gap: 1.5rem .75rem; grid-template-columns: repeat(auto-fill, minmax(5.75rem, 1fr)); margin-top: .5rem; }
.thumb { position: relative; min-width: 0; }
#thumbs .thumb { content-visibility: auto; contain-intrinsic-size: auto 18rem; }
.thumb[hidden], tr[hidden] { display: none; }
.thumb h2, .thumb h3 { margin: .5rem 0 .15rem; color: var(--ink); font-size: .875rem; font-weight: 600; letter-spacing: 0; line-height: 1.25; text-transform: none; overflow-wrap: anywhere; }
.thumb .quiet { font-size: .8125rem; line-height: 1.3; }
.thumb .far { flex-wrap: wrap; gap: 0 .5rem; font-size: .75rem; }
.scroll { position: relative; overflow-x: auto; }
.dense { width: 100%; border-collapse: collapse; font-size: .875rem; white-space: nowrap; }
.dense th, .dense td { padding: .3rem 1.25rem .3rem 0; text-align: start; border-bottom: 1px solid var(--line); }
.dense .n { text-align: end; }
.dense thead th { color: var(--quiet); font-weight: 500; }
.dense tbody th { font-weight: 600; max-width: 20rem; overflow: hidden; text-overflow: ellipsis; }
.dense .code { font-weight: 500; }
.dense tbody a { text-decoration: none; }
.list { margin-bottom: 2.25rem; }
.list h2, .months h2 { color: var(--ink); font-size: 1.125rem; letter-spacing: 0; text-transform: none; }
.list h2 span, .months h2 span { color: var(--quiet); font-weight: 400; font-size: .875rem; }

/* One show */
.hero { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 1rem; margin-bottom: 1.75rem; }
.hero > .poster { grid-row: 1; align-self: start; }
.state { grid-column: 1 / -1; }
.title { align-self: center; }
.title h1 .quiet { font-size: .5em; letter-spacing: 0; white-space: nowrap; }
.title h1 { overflow-wrap: anywhere; }
.provided { margin-top: .4rem; color: var(--quiet); font-size: .9375rem; }
.own { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .9rem; margin-top: .4rem; }
.rating { font-size: 1.375rem; }
.nexts { display: grid; gap: .35rem; margin-bottom: .9rem; }
.nexts li { display: grid; grid-template-columns: 3.25rem minmax(0, 1fr); align-items: baseline; }
.nexts .label { color: var(--quiet); font-size: .75rem; font-weight: 650; letter-spacing: .09em; text-transform: uppercase; }
.nexts .code { text-decoration: none; }
.nexts .ready:first-child .code { color: var(--accent); }
.nexts div { display: flex; flex-wrap: wrap; gap: 0 .6rem; align-items: baseline; }
details > summary { color: var(--quiet); font-size: .875rem; }
.story { margin-top: .75rem; }
.story p, .review p, .notes p, .prose p, .prose ul { max-width: 42rem; white-space: pre-line; }
.story p { margin-top: .4rem; }
.sum { margin-top: .35rem; font-size: .9375rem; }
.sum span:not(.quiet) { white-space: nowrap; }
.state { max-width: 46rem; }
.state .bar { max-width: none; }
.review { margin-bottom: 2rem; }
.review p { font-size: 1.1875rem; line-height: 1.5; }
.review p + p { margin-top: .75rem; }
.columns { display: grid; gap: var(--gap); grid-template-columns: minmax(0, 1fr); }
.side { display: grid; gap: 1.5rem; align-content: start; }
.season { display: grid; grid-template-columns: 3.25rem minmax(0, 1fr) auto; gap: .25rem .5rem; align-items: baseline; margin-bottom: 1.1rem; scroll-margin-top: 2rem; }
.season h3 { font-size: .9375rem; }
.season h3 a { text-decoration: none; }
.season .meta { font-size: .9375rem; grid-column: 2; grid-row: 1; line-height: 1.35; }
.season .done { grid-column: 3; grid-row: 1; color: var(--quiet); font-size: .875rem; }
.season .grid { grid-column: 1 / -1; }
.season .lines, .season .close { grid-column: 1 / -1; }
.grid { display: flex; flex-wrap: wrap; gap: 4px; }
.grid a, .legend span {
  display: grid;
  place-items: center;
  width: 1.625rem;
  height: 1.625rem;
  border: 1.5px solid transparent;
  border-radius: 4px;
  font-size: .8125rem;
  font-weight: 700;
  line-height: 1;
  text-decoration: none;
}
.grid a:hover { outline: 2px solid var(--quiet); outline-offset: 1px; }
.grid .earlier, .legend .earlier { background: var(--soft); color: var(--accent); }
.grid .played, .grid .again, .legend .played, .legend .again { background: var(--accent); color: var(--on-accent); }
.grid .next, .legend .next { border-color: var(--accent); color: var(--accent); font-size: 1rem; }
.grid .aired, .legend .aired { border-color: var(--quiet); }
.grid .ahead, .legend .ahead { color: var(--quiet); background: var(--raised); font-size: 1.25rem; }
.grid .skipped, .legend .skipped { color: var(--quiet); border: 1.5px dashed var(--quiet); }
.lines li { display: none; scroll-margin-top: 45vh; padding: .3rem 0; font-size: .9375rem; }
.lines li:target, .season:target .lines li { display: block; }
.lines details { display: inline-block; vertical-align: top; }
.lines details[open] summary { display: none; }
.close { display: none; font-size: .8125rem; }
.season:target .close, .season:has(li:target) .close { display: block; }
.legend { display: flex; flex-wrap: wrap; gap: .4rem 1.1rem; margin-top: .5rem; color: var(--quiet); font-size: .8125rem; }
.legend li { display: flex; align-items: center; gap: .45rem; }
.legend span { width: 1.125rem; height: 1.125rem; font-size: .6875rem; }
.cast ul { display: grid; gap: .35rem; font-size: .9375rem; line-height: 1.35; }
.cast .quiet { display: block; }
.past .rows { font-size: .875rem; }
.past .rows li { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); }
.past .code { font-weight: 400; white-space: normal; color: var(--quiet); }
.side > p { font-size: .9375rem; }
.elsewhere a { margin-inline-end: .75rem; }
.notes h3 { margin-top: .75rem; }

/* Calendar and history */
.cal { display: grid; gap: var(--gap); grid-template-columns: minmax(0, 1fr); }
.cal .side { gap: 2rem; }
.month { width: 100%; border-collapse: collapse; table-layout: fixed; margin-bottom: 1.5rem; }
.month caption { padding-bottom: .4rem; font-weight: 600; text-align: start; }
.month th { text-align: start; color: var(--quiet); font-size: .75rem; font-weight: 500; }
.month abbr { text-decoration: none; }
.month td { height: 3.25rem; padding: .15rem .4rem .35rem 0; border-top: 1px solid var(--line); vertical-align: top; }
.month .d { display: block; color: var(--quiet); font-size: .75rem; }
.month td a { display: block; overflow: hidden; padding: 1px 0; font-size: .75rem; line-height: 1.35; text-decoration: none; text-overflow: ellipsis; white-space: nowrap; min-height: 1.5rem; }
.month td a.done { color: var(--accent); }
.month td a.done bdi::before { content: "✓ "; }
.month td a.missed bdi::before { content: "○ "; }
.month td a bdi, .month td a span { display: block; overflow: hidden; text-overflow: ellipsis; }
.month td a span { color: var(--quiet); }
.feeds li { margin-bottom: .6rem; }
.feeds a { margin-inline-start: .6rem; font-size: .9375rem; }
.feeds code { display: block; overflow-wrap: anywhere; color: var(--quiet); font-size: .8125rem; }
.months { margin-bottom: 2rem; max-width: 50rem; }
.months li { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr) 5rem; align-items: center; gap: 0 .75rem; padding: .2rem 0; font-size: .9375rem; }
.months li .quiet { display: none; }
.months .bar { width: 100%; max-width: none; }
.pages { display: flex; justify-content: space-between; gap: 1rem; margin-top: 2rem; }
.prose { max-width: 42rem; }
.prose h2 { margin-top: 2rem; }

@media (min-width: 40rem) {
  .figures.large { display: flex; }
  .hero { grid-template-columns: minmax(9rem, 14rem) minmax(0, 1fr); grid-template-rows: auto 1fr; gap: 1.25rem 2rem; }
  .hero > .poster { grid-row: 1 / span 2; }
  .title { align-self: end; }
  .state { grid-column: 2; }
  .wall { grid-template-columns: repeat(auto-fill, minmax(8.25rem, 1fr)); gap: 2rem 1.25rem; }
  .wall.small { grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr)); }
  .season { grid-template-columns: 3rem 4rem minmax(0, 1fr) minmax(11rem, auto); align-items: start; }
  .season h3, .season .done, .season .meta { line-height: 1.625rem; }
  .season .done { grid-column: 2; text-align: end; padding-inline-end: .75rem; }
  .season .grid { grid-column: 3; }
  .season .meta { grid-column: 4; grid-row: 1; width: 15rem; }
  .season .lines, .season .close { grid-column: 3 / -1; }
  .played li { grid-template-columns: 14rem minmax(0, 1fr) auto; }
  .played .code { text-align: start; }
  .played .note { display: block; grid-column: 3; white-space: nowrap; }
  .home .played li { grid-template-columns: minmax(0, 1fr) fit-content(60%); }
  .home .played .code { text-align: end; }
  .home .played .note { display: none; }
  .months li { grid-template-columns: 9rem minmax(0, 1fr) 6rem 6rem 6rem; }
  .months li .quiet { display: block; }
  main > .played { display: grid; grid-template-columns: 8rem minmax(0, 1fr); align-items: baseline; padding-top: .6rem; border-top: 1px solid var(--line); max-width: 56rem; }
}

@media (min-width: 64rem) {
  .charts { columns: 2; }
  .podium { grid-template-columns: repeat(6, minmax(0, 1fr)); max-width: none; }
  .annual { grid-template-columns: auto minmax(0, 1fr); align-items: end; column-gap: 4rem; }
  .home { grid-template-columns: minmax(0, 1fr) 19rem; column-gap: 3.5rem; }
  .next, .year { grid-column: 1; }
  .beside { grid-column: 2; grid-row: 1 / span 2; }
  .cards { grid-template-columns: repeat(6, minmax(0, 1fr)); gap: 2rem 1.1rem; }
  .card { display: block; }
  .card > div { padding-top: .6rem; }
  .card h3 { font-size: .9375rem; overflow-wrap: anywhere; }
  .why { font-size: .8125rem; }
  .group { display: block; margin-top: .1rem; color: var(--ink); font-weight: 500; }
  .columns { grid-template-columns: minmax(0, 1fr) 17rem; column-gap: 3.5rem; }
  .cal { grid-template-columns: minmax(0, 26rem) minmax(0, 1fr); column-gap: 3.5rem; }
}

@media (max-width: 39.990rem) {
  .tools:not(:empty) { flex: 1 1 100%; margin-top: .75rem; }
  .month td { height: 2.75rem; }
  .month td a bdi { display: none; }
  .month td a.done span::before { content: "✓"; }
  .month td a.missed span::before { content: "○"; }
  .month td a span { font-size: .6875rem; letter-spacing: -.03em; }
}

@media (forced-colors: active) {
  .grid a, .legend span { border-color: CanvasText; }
  .grid .played, .grid .again { forced-color-adjust: none; }
}

@media print {
  :root { --paper: #fff; --raised: #f2efe8; --ink: #000; --quiet: #444; --line: #ccc; --accent: #17795a; --on-accent: #fff; --soft: #cfe5da; }
  body { max-width: none; padding: 0; font-size: .75rem; }
  .top nav, .skip, .tools, .kinds, .feeds, .pages, .close { display: none; }
  .tile, .bar, .grid a, .legend span, .days path, .chart rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .season, .card, .thumb, .day, tr { break-inside: avoid; }
  .scroll { overflow: visible; }
  .charts { columns: 2; }
  .podium { grid-template-columns: repeat(6, minmax(0, 1fr)); }
  #thumbs .thumb { content-visibility: visible; }
}

"""###)
}
