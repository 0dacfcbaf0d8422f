"""The measuring part of script/bench.

Every variant is a process of its own. Inside a round the variants run in shuffled order, ratios are
taken within the round, and the median over the rounds is reported: a machine that is slow for a while
is slow for all of them.
"""

import argparse
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
import tempfile
import time

TODAY = "2026-11-22"
SCRIPTS = pathlib.Path(__file__).resolve().parent.parent


class Sample:
    """What one run cost, in milliseconds."""

    def __init__(self, command):
        quiet = [(os.POSIX_SPAWN_OPEN, descriptor, os.devnull, os.O_WRONLY, 0)
                 for descriptor in (1, 2)]
        start = time.perf_counter()
        process = os.posix_spawnp(command[0], command, os.environ, file_actions=quiet)
        _, status, usage = os.wait4(process, 0)
        self.wall = (time.perf_counter() - start) * 1000
        self.cpu = (usage.ru_utime + usage.ru_stime) * 1000
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


def ratio(samples, base, kind):
    pairs = zip(samples, base)
    return statistics.median(getattr(one, kind) / getattr(other, kind) for one, other in pairs)


def in_digits(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def table(head, rows):
    lines = [head, ["---"] + ["---:"] * (len(head) - 1)] + rows
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


# Libraries


def library(folder, size):
    """A synthetic library, made anew when the script that makes it changed."""
    path, maker = folder / f"library-{size}", SCRIPTS / "generate-library"
    stamp = folder / f"library-{size}.made-by"
    if not stamp.exists() or stamp.read_bytes() != maker.read_bytes():
        progress(f"Making a library of {size} shows")
        shutil.rmtree(path, ignore_errors=True)
        subprocess.run([sys.executable, maker, str(size), path], check=True)
        stamp.write_bytes(maker.read_bytes())
    return path


class Watching:
    """`tvlog watch` of one show's next episode, on a copy that is put back after each run."""

    def __init__(self, tvlog, library, slug):
        self.copy = library.with_name(library.name + "-copy")
        shutil.rmtree(self.copy, ignore_errors=True)
        shutil.copytree(library, self.copy)
        self.file = self.copy / "shows" / slug[0] / f"{slug}.yaml"
        self.bytes = self.file.read_bytes()
        self.command = [tvlog, "watch", slug, "next", "--library", str(self.copy), "--today", TODAY]

    def __call__(self):
        sample = Sample(self.command)
        if self.file.read_bytes() == self.bytes:
            sys.exit("error: tvlog watch wrote nothing")
        self.file.write_bytes(self.bytes)
        return sample

    def touched(self):
        """How many show files it opened and folders it listed, as strace saw it; None without it."""
        if not shutil.which("strace"):
            return None
        with tempfile.NamedTemporaryFile("r") as log:
            trace = ["strace", "-f", "-y", "-e", "trace=open,openat,getdents64", "-o", log.name]
            subprocess.run(trace + self.command, stdout=subprocess.DEVNULL)
            lines = [line for line in log if "/shows" in line and " = -1 " not in line]
        self.file.write_bytes(self.bytes)
        files = {path for line in lines for path in re.findall(r'"([^"]*\.yaml)"', line)}
        return len(files), len({re.search("<(.*?)>", line)[1] for line in lines if "getdents" in line})


def show_to_watch(tvlog, library):
    """The first show of up next that can be played; it is in every larger library too."""
    command = [tvlog, "next", "--json", "--library", str(library), "--today", TODAY]
    answer = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return next(line["show"] for line in answer if line["group"] in ("new", "continue", "stalled"))


# Reports


def machine():
    info = pathlib.Path("/proc/cpuinfo")
    names = re.findall(r"model name\s*: (.*)", info.read_text()) if info.exists() else []
    name = names[0] if names else platform.machine()
    return f"{os.cpu_count()} × {name}, {platform.system()} {platform.release()}"


def sizes_report(folder, tvlog, size, slug, rounds):
    path = library(folder, size)
    shows, yardstick = str(path / "shows"), str(folder / "yardstick")
    answer = ["--library", str(path), "--today", TODAY]
    watching = Watching(tvlog, path, slug)
    commands = {
        "read the bytes": [yardstick, "read", "1", shows],
        "libyaml's events": [yardstick, "parse", "1", shows],
        "libyaml's events, 2 threads": [yardstick, "parse", "2", shows],
        "tvlog list": [tvlog, "list"] + answer,
        "tvlog next": [tvlog, "next"] + answer,
    }
    variants = {name: lambda command=command: Sample(command) for name, command in commands.items()}
    variants["tvlog watch"] = watching
    samples = measure(variants, rounds, f"{size} shows")
    read, parse, both = (samples[name] for name in list(commands)[:3])
    rows = [[name, milliseconds(some, "cpu"), milliseconds(some, "wall"),
             in_digits(ratio(some, read, "cpu")), in_digits(ratio(some, parse, "cpu")),
             in_digits(ratio(some, both, "wall"))] for name, some in samples.items()]
    head = ["", "CPU ms", "wall ms", "CPU : read", "CPU : libyaml", "wall : libyaml on 2"]
    counted = subprocess.run(commands["libyaml's events"], check=True, capture_output=True, text=True)
    touched = watching.touched()
    note = "" if touched is None else (
        f"\n`tvlog watch {slug} next` opened {touched[0]} of {size:,} show files "
        f"and listed {touched[1]} folders.\n")
    return f"## {size:,} shows: {counted.stdout.strip()}\n\n{table(head, rows)}{note}"


def startup_report(folder, tvlog, rounds):
    commands = {"hello in C": [str(folder / "hello")], "git --version": ["git", "--version"],
                "tvlog --version": [tvlog, "--version"]}
    variants = {name: lambda command=command: Sample(command) for name, command in commands.items()}
    samples = measure(variants, rounds * 10, "Start-up")
    hello = samples["hello in C"]
    rows = [[name, milliseconds(some, "cpu"), milliseconds(some, "wall"),
             in_digits(ratio(some, hello, "cpu")), in_digits(ratio(some, hello, "wall"))]
            for name, some in samples.items()]
    head = ["", "CPU ms", "wall ms", "CPU : hello", "wall : hello"]
    return f"## Start-up, {rounds * 10} runs\n\n{table(head, rows)}"


def main():
    parser = argparse.ArgumentParser(prog="script/bench")
    parser.add_argument("folder", type=pathlib.Path, help=argparse.SUPPRESS)
    parser.add_argument("tvlog", help=argparse.SUPPRESS)
    parser.add_argument("--sizes", default="100,1000,10000", help="shows of each library")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("-o", "--output", type=pathlib.Path, help="also write the report there")
    arguments = parser.parse_args()
    sizes = [int(size) for size in arguments.sizes.split(",")]
    tvlog = os.path.abspath(arguments.tvlog)
    load = os.getloadavg()[0]
    slug = show_to_watch(tvlog, library(arguments.folder, min(sizes)))
    parts = [
        f"# tvlog benchmark\n\n{machine()}; load {load:.1f} before; {arguments.rounds} rounds. "
        "Milliseconds are medians (and minima); ratios are medians of the ratios within a round.\n",
        startup_report(arguments.folder, tvlog, arguments.rounds)]
    parts += [sizes_report(arguments.folder, tvlog, size, slug, arguments.rounds) for size in sizes]
    report = "\n".join(parts)
    print(report, end="")
    if arguments.output:
        arguments.output.write_text(report)


if __name__ == "__main__":
    main()
