"""The measuring part of script/bench.

Every variant is a process of its own. Inside a round the variants run in shuffled order, ratios are
taken within the round, and the median over the rounds is reported: a machine that is slow for a while
is slow for all of them.
"""

import argparse
import datetime
import functools
import json
import os
import pathlib
import platform
import random
import re
import shutil
import statistics
import subprocess
import sys

import peers
import plot

TODAY = "2026-11-22"
SCRIPTS = pathlib.Path(__file__).resolve().parent.parent


@functools.cache
def launcher():
    """The small program that starts what is measured, made of launch.c."""
    path = SCRIPTS.parent / ".build" / "bench" / "launch"
    compiler = shutil.which("cc") or "clang"
    subprocess.run([compiler, "-O2", "-o", path, SCRIPTS / "benchmark" / "launch.c"], check=True)
    return str(path)


class Sample:
    """What one run cost: milliseconds, and the most MB that were resident."""

    def __init__(self, command):
        run = subprocess.run([launcher(), *command], check=True, stdout=subprocess.PIPE)
        status, wall, cpu, memory = map(int, run.stdout.split())
        self.wall, self.cpu, self.memory = wall / 1000, cpu / 1000, memory / 1024
        if status != 0:
            sys.exit(f"error: {' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")


def measure(variants, rounds, label):
    """For each name of a variant its samples, one a round; a variant is something to call."""
    order, samples = list(variants), {name: [] for name in variants}
    for number in range(-1, rounds):
        progress(f"{label}, round {max(number, 0) + 1} of {rounds}")
        random.shuffle(order)
        for name in order:
            sample = variants[name]()
            if number >= 0:  # the first fills the caches
                samples[name].append(sample)
    progress("")
    return samples


def progress(text):
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def milliseconds(samples, kind):
    times = [getattr(sample, kind) for sample in samples]
    return f"{in_digits(statistics.median(times))} ({in_digits(min(times))})"


def memory(samples):
    return in_digits(max(sample.memory for sample in samples))


def ratio(samples, base, kind):
    pairs = zip(samples, base)
    return statistics.median(getattr(one, kind) / getattr(other, kind) for one, other in pairs)


def in_digits(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def table(head, rows):
    lines = [head, ["---"] + ["---:"] * (len(head) - 1)] + rows
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


# Libraries


def library(folder, size, styled=0):
    """A synthetic library, made anew when the script that makes it changed."""
    name = f"library-{size}" + (f"-styled-{styled}" if styled else "")
    path, maker = folder / name, SCRIPTS / "generate-library"
    stamp = folder / f"{name}.made-by"
    if not stamp.exists() or stamp.read_bytes() != maker.read_bytes():
        progress(f"Making a library of {size} shows")
        for old in folder.iterdir():
            if not re.fullmatch(rf"{name}([.-][a-z].*)?", old.name):
                continue
            shutil.rmtree(old, ignore_errors=True) if old.is_dir() else old.unlink()
        options = ["--styled", str(styled)] if styled else []
        subprocess.run([sys.executable, maker, str(size), path, *options], check=True)
        stamp.write_bytes(maker.read_bytes())
    return path


class Watching:
    """`tvlog watch` of one show's next episode, on a copy that is put back after each run."""

    def __init__(self, tvlog, library, slug):
        self.copy = library.with_name(library.name + "-copy")
        shutil.rmtree(self.copy, ignore_errors=True)
        shutil.copytree(library, self.copy, ignore=shutil.ignore_patterns(".git"))
        self.file = self.copy / "shows" / slug[0] / f"{slug}.yaml"
        self.bytes = self.file.read_bytes()
        self.command = [tvlog, "watch", slug, "next", "--library", str(self.copy), "--today", TODAY]

    def __call__(self):
        sample = Sample(self.command)
        if self.file.read_bytes() == self.bytes:
            sys.exit("error: tvlog watch wrote nothing")
        self.file.write_bytes(self.bytes)
        return sample


def show_to_watch(tvlog, library):
    """The first show of up next that can be played; it is in every larger library too."""
    command = [tvlog, "next", "--json", "--library", str(library), "--today", TODAY]
    answer = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return next(line["show"] for line in answer if line["group"] in ("new", "continue", "stalled"))


# Questions


COMMANDS = {"list": ["list"], "next": ["next"], "stats": ["stats"], "history": ["history"],
            "calendar": ["calendar"], "check": ["check"], "export": ["export", "json"]}
PAGE = SCRIPTS.parent / "docs" / "performance.md"
PLOT = SCRIPTS.parent / "docs" / "images" / "performance.svg"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


class Bench:
    def __init__(self, folder, rounds):
        self.folder, self.rounds = folder, rounds
        self.tvlog, self.reading = str(folder / "tvlog"), str(folder / "tvlog-reading")
        self.yardstick, self.hello = str(folder / "yardstick"), str(folder / "hello")

    def library(self, size):
        return library(self.folder, size)

    def command(self, words, path):
        return [self.tvlog, *words, "--library", str(path), "--today", TODAY]

    def yardsticks(self, path):
        shows = str(path / "shows")
        return {"read the bytes": [self.yardstick, "read", "1", shows],
                "libyaml's events": [self.yardstick, "parse", "1", shows],
                "scan to values": [self.reading, "scan", str(path)],
                "values through libyaml": [self.reading, "parse", str(path)]}

    def growth(self, size, slug):
        """What one size of library costs, by name."""
        path = self.library(size)
        commands = {f"tvlog {name}": self.command(words, path) for name, words in COMMANDS.items()}
        commands |= self.yardsticks(path) | peers.commands(path, size)
        if size > 10_000:
            commands = {name: command for name, command in commands.items()
                        if name.startswith("tvlog") or name == "read the bytes"}
        variants = {name: lambda command=command: Sample(command)
                    for name, command in commands.items()}
        variants["tvlog watch"] = Watching(self.tvlog, path, slug)
        variants["save a file"] = lambda: Sample([self.yardstick, "save", "1", str(path)])
        rounds = self.rounds if size <= 1000 else max(3, self.rounds // 2)
        return measure(variants, rounds, f"{size} shows")

    def start_up(self):
        commands = {"hello in C": [self.hello], "git --version": ["git", "--version"],
                    "tvlog --version": [self.tvlog, "--version"]}
        variants = {name: lambda command=command: Sample(command)
                    for name, command in commands.items()}
        return measure(variants, self.rounds * 10, "Start-up")

    def hand_styled(self, size):
        """A canonical library beside one with 5 % of its files edited by hand."""
        plain = self.library(size)
        styled = library(self.folder, size, styled=5)
        variants = {"canonical": lambda: Sample([self.reading, "scan", str(plain)]),
                    "5 % by hand": lambda: Sample([self.tvlog, "list", "--library", str(styled)]),
                    "none by hand": lambda: Sample([self.tvlog, "list", "--library", str(plain)])}
        return measure(variants, max(3, self.rounds // 2), "Edited by hand")


def instructions_per_byte(bench, size):
    """Callgrind's count of a scan without that of reading alone; nil without valgrind."""
    if not shutil.which("valgrind"):
        return None
    path = bench.library(size)
    stripped = bench.folder / "tvlog-reading.stripped"
    subprocess.run(["strip", "-g", "-o", stripped, bench.reading], check=True)
    counts = []
    for mode in ("scan", "read"):
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", stripped, mode, path],
            capture_output=True, text=True)
        found = re.search(r"Collected : (\d+)", run.stderr)
        if not found:
            return None
        counts.append(int(found[1]))
    size = sum(file.stat().st_size for file in path.rglob("*.yaml"))
    return (counts[0] - counts[1]) / size


# Reports


def machine():
    info = pathlib.Path("/proc/cpuinfo")
    names = re.findall(r"model name\s*: (.*)", info.read_text()) if info.exists() else []
    name = names[0] if names else platform.machine()
    return f"{os.cpu_count()} × {name}, {platform.system()} {platform.release()}"


def cost_table(samples):
    read = samples["read the bytes"]
    rows = [[name, milliseconds(some, "cpu"), milliseconds(some, "wall"),
             in_digits(ratio(some, read, "cpu")), memory(some)]
            for name, some in samples.items()]
    return table(["", "CPU ms", "wall ms", "CPU : read", "MB"], rows)


def growth_table(results):
    """CPU by size, and by how much each grows from one size to the next."""
    sizes = list(results)
    rows = []
    for name in results[sizes[0]]:
        if not all(name in results[size] for size in sizes):
            continue
        times = [statistics.median(one.cpu for one in results[size][name]) for size in sizes]
        growth = [f"{later / earlier:.1f}" for earlier, later in zip(times, times[1:])]
        rows.append([name, *map(in_digits, times), " · ".join(growth)])
    return table(["CPU ms", *(f"{size:,} shows" for size in sizes), "× from size to size"], rows)


def bars(results, start, styled, instructions):
    """Each aim beside what was measured."""
    small, large = min(results), max(size for size in results if size <= 10_000)
    big = results[large]

    def times(name, base, kind="cpu"):
        return ratio(big[name], big[base], kind) if base in big else None

    watch = [statistics.median(one.wall for one in results[size]["tvlog watch"])
             for size in (small, large)]
    least = [one.wall + hello.wall for one, hello in zip(big["save a file"], start["hello in C"])]
    rows = [
        ("`next` : reading the bytes", times("tvlog next", "read the bytes"), 4),
        ("`next`, MB resident", max(one.memory for one in big["tvlog next"]), 16),
        ("`next` : SQLite's answer", times("tvlog next", "SQLite: next"), 1),
        ("full decode : reading the bytes", times("scan to values", "read the bytes"), 9),
        ("full decode, instructions a byte", instructions, 20),
        ("full decode : SQLite printing all rows", times("scan to values", "SQLite: all rows"), 1),
        ("scanner : libyaml path", times("scan to values", "values through libyaml"), 1 / 6),
        ("libyaml path : libyaml's events", times("values through libyaml", "libyaml's events"), 1.5),
        ("`list` with 5 % by hand : canonical",
         ratio(styled["5 % by hand"], styled["none by hand"], "cpu"), 1.4),
        ("`watch` : a hello in C and two fsyncs, wall", watch[1] / statistics.median(least), 6),
        (f"`watch` : the same at {small:,} shows, wall", watch[1] / watch[0], 1.2),
        ("`--version` : `git --version`",
         ratio(start["tvlog --version"], start["git --version"], "cpu"), 3),
    ]
    if 100 in results:
        cpu = statistics.median(one.cpu for one in results[100]["tvlog next"])
        rows.append(("`next` on 100 shows, CPU ms", cpu, 15))
    lines = [[name, in_digits(value), in_digits(aim), "met" if value <= aim else "missed"]
             for name, value, aim in rows if value is not None]
    return table([f"{large:,} shows", "measured", "at most", ""], lines)


def report(bench, sizes):
    load = os.getloadavg()[0]
    slug = show_to_watch(bench.tvlog, bench.library(min(sizes)))
    start = bench.start_up()
    results = {size: bench.growth(size, slug) for size in sizes}
    largest = max(size for size in sizes if size <= 10_000)
    styled = bench.hand_styled(largest)
    instructions = instructions_per_byte(bench, min(sizes, key=lambda size: abs(size - 1000)))
    series = {name: [(size, statistics.median(one.cpu for one in results[size][name]))
                     for size in sizes]
              for name in ["tvlog watch", *(f"tvlog {name}" for name in COMMANDS), "read the bytes"]}
    picture = plot.svg(series, "shows", "CPU ms") if len(sizes) > 1 else None
    hello = [[name, milliseconds(some, "cpu"), milliseconds(some, "wall"), memory(some)]
             for name, some in start.items()]
    parts = [
        f"Measured on {datetime.date.today()}: {machine()}; load {load:.1f} before; {bench.rounds} "
        "rounds. Milliseconds are medians (and minima), ratios medians of the ratios within a round.\n",
        "### Aims\n", bars(results, start, styled, instructions),
        "### Growth\n", "![CPU time against shows](images/performance.svg)\n",
        growth_table(results),
        "### Start-up\n", table(["", "CPU ms", "wall ms", "MB"], hello)]
    for size, samples in results.items():
        parts += [f"### {size:,} shows\n", cost_table(samples)]
    return "\n".join(parts), picture


def write_page(text, picture):
    page = PAGE.read_text()
    before, rest = page.split(BEGIN)
    PAGE.write_text(f"{before}{BEGIN}\n\n{text}\n{END}{rest.split(END)[1]}")
    if picture:
        PLOT.write_text(picture)


def main():
    parser = argparse.ArgumentParser(prog="script/bench")
    parser.add_argument("folder", type=pathlib.Path, help=argparse.SUPPRESS)
    parser.add_argument("--sizes", help="shows of each library (100,1000,10000)")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--long", action="store_true", help="also 50,000 shows")
    parser.add_argument("--print", action="store_true", help="leave docs/performance.md as it is")
    arguments = parser.parse_args()
    names = arguments.sizes or ("100,1000,10000,50000" if arguments.long else "100,1000,10000")
    sizes = sorted(int(size) for size in names.split(","))
    text, picture = report(Bench(arguments.folder, arguments.rounds), sizes)
    print(text)
    if not arguments.print:
        write_page(text, picture)


if __name__ == "__main__":
    main()
