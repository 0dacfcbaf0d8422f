"""The measuring part of script/bench-catalog.

The catalogue is made as a person's is: by `tvlog catalog update`, from a small server on this machine.
The same shows every time: they depend on a seed alone.
"""

import argparse
import http.server
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import threading

import measure

WORDS = """Amber Anchor Autumn Border Bridge Broken Castle Circle City Crown Dark Doctor Empire Empty
Family Father Ferry Fire First Forest Garden Ghost Glass Golden Great Harbour Hidden Hospital House
Hunter Iron Island Journey Kingdom Last Light Little Long Lost Market Midnight Mirror Moon Morning Mother
Mountain Night Northern Paper Queen Quiet Railway River Road School Secret Shadow Silent Silver Sister
Stone Storm Street Summer Tower Valley Village Water White Wild Winter Wolf Ärger Été Niño Straße""".split()
GENRES = """Drama Comedy Crime Thriller Mystery Action Adventure Family Fantasy History Horror Romance
Science-Fiction War Medical Legal Music Nature Sports Travel""".split()
LANGUAGES = ["English"] * 6 + ["Japanese", "Korean", "German", "French", "Spanish", "Norwegian"]
KINDS = ["Scripted"] * 5 + ["Reality", "Animation", "Documentary", "Talk Show"]
STATES = ["Ended"] * 6 + ["Running"] * 2 + ["To Be Determined", "In Development"]
ASKED = {"search, a title": ["silent", "harbour"],
         "search, one typo": ["silnet", "harbour"],
         "search, a genre": ["--genre", "crime"],
         "search, a network": ["--network", "channel 12"],
         "search, a year": ["--year", "2011"],
         "search, all of them": ["wintr", "--genre", "drama", "--year", "1990..2020"]}


def show(number, random):
    """One row as TVmaze writes it; one title in ten ends in a number."""
    words = random.sample(WORDS, random.choice((1, 2, 2, 2, 3, 3, 4)))
    name = " ".join(words) + (f" {number % 97}" if random.random() < 0.1 else "")
    country = {"name": "Germany", "code": "DE", "timezone": "Europe/Berlin"}
    network = {"id": 1, "name": f"Channel {int(random.paretovariate(0.7)) % 2000}", "country": country}
    year = 2026 - int(random.expovariate(1 / 14)) % 76
    return {
        "id": number, "name": name, "type": random.choice(KINDS),
        "language": random.choice(LANGUAGES), "genres": random.sample(GENRES, random.randrange(4)),
        "status": random.choice(STATES), "runtime": random.choice((22, 30, 45, 60, None)),
        "premiered": f"{year}-{random.randint(1, 12):02}-{random.randint(1, 28):02}",
        "rating": {"average": random.choice((None, round(random.uniform(4, 9.5), 1)))},
        "weight": int(random.betavariate(0.6, 1.2) * 100), "network": network, "webChannel": None,
        "externals": {"thetvdb": number + 70_000, "imdb": f"tt{number:07}"}, "image": None,
        "summary": None, "updated": 1_700_000_000 + number}


class Index(http.server.BaseHTTPRequestHandler):
    """TVmaze's index in pages so large that the pace of calls does not count."""
    pages = []

    def do_GET(self):
        page = re.search(r"page=(\d+)$", self.path)
        number = int(page[1]) if page else len(self.pages)
        body = self.pages[number] if number < len(self.pages) else b"null"
        self.send_response(200 if number < len(self.pages) else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def fill(cache, tvlog, count):
    """A cache folder with a catalogue of so many shows."""
    chance = random.Random(5)
    shows = [show(number, chance) for number in range(1, count + 1)]
    Index.pages = [json.dumps(shows[start:start + 8000]).encode()
                   for start in range(0, count, 8000)]
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Index)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    environment = dict(os.environ, XDG_CACHE_HOME=str(cache),
                       TVLOG_TVMAZE_URL=f"http://127.0.0.1:{server.server_port}")
    subprocess.run([tvlog, "catalog", "update"], env=environment, check=True, capture_output=True)
    server.shutdown()


def with_lists(library, count):
    """A copy of a library in which every show lists twenty similar ones of the catalogue."""
    copy = library.with_name(library.name + "-listed")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(library, copy)
    chance = random.Random(9)
    for file in sorted(copy.glob("shows/**/*.yaml")):
        names = ", ".join(f"tvmaze:{chance.randint(1, count)}" for _ in range(20))
        text = file.read_text()
        file.write_text(text.replace("\n  ids: {", f"\n  similar: [{names}]\n  ids: {{", 1))
    return copy


def main():
    parser = argparse.ArgumentParser(prog="script/bench-catalog")
    parser.add_argument("tvlog", help=argparse.SUPPRESS)
    parser.add_argument("folder", type=pathlib.Path, help=argparse.SUPPRESS)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--shows", type=int, default=80_000, help="of the catalogue")
    arguments = parser.parse_args()
    tvlog, cache = os.path.abspath(arguments.tvlog), arguments.folder / f"catalog-{arguments.shows}"
    library = with_lists(measure.library(arguments.folder, 1000), arguments.shows)
    shutil.rmtree(cache, ignore_errors=True)
    fill(cache, tvlog, arguments.shows)
    os.environ["XDG_CACHE_HOME"] = str(cache)
    os.chdir(cache)  # no library is near
    at = ["--library", str(library), "--today", measure.TODAY]
    commands = {"--version": ["--version"], "list, 1,000 shows": ["list", *at]}
    commands |= {name: ["search", "--offline", *words] for name, words in ASKED.items()}
    commands["recommend, 1,000 shows"] = ["recommend", *at]
    variants = {name: lambda words=words: measure.Sample([tvlog, *words])
                for name, words in commands.items()}
    samples = measure.measure(variants, arguments.rounds, "catalogue")
    base = samples["--version"]
    rows = [[name, measure.milliseconds(some, "cpu"), f"{measure.ratio(some, base, 'cpu'):.1f}"]
            for name, some in samples.items()]
    print(measure.table([f"{arguments.shows:,} shows", "CPU ms", "× --version"], rows))


if __name__ == "__main__":
    main()
