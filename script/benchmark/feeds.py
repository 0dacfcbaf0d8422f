#!/usr/bin/env python3
"""Makes one calendar with tvlog and with PyPI icalendar, and says how long each takes.

    script/benchmark/feeds.py TVLOG FOLDER [--events 5000] [--rounds 5]

tvlog's time is that of the whole command: it starts, reads the show files and writes the calendar. What
'tvlog calendar' of one day takes over the same files is printed beside it: all but the making. icalendar's is that
of making the calendar of values that are there: neither the start of Python nor reading counts. Both calendars
have the same events. The best of the rounds is printed, in CPU time.
"""

import argparse
import datetime
import pathlib
import resource
import subprocess
import sys
import time

import icalendar

SHOWS = 50
FIRST = datetime.datetime(2016, 1, 3, 20, 15, tzinfo=datetime.timezone.utc)
ADDED = datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone.utc)


def episodes(events):
    """(show, number, title, start) of each event."""
    for index in range(events):
        show, number = index % SHOWS, index // SHOWS + 1
        start = FIRST + datetime.timedelta(days=7 * number, minutes=show)
        yield show, number, f"Chapter {number}, in which all is told; more or less", start


def write_library(folder, events):
    shows = folder / "shows"
    shows.mkdir(parents=True, exist_ok=True)
    (folder / "tvlog.yaml").write_text("timezone: Europe/Berlin\n")
    lines = {}
    for show, number, title, start in episodes(events):
        head = [f"title: Show {show}", "lists: [watching]", "added: 2026-01-02", "", "about:",
                "  source: tvmaze", f"  ids: {{tvmaze: {show + 1}}}", "  network: Das Erste", "episodes:"]
        lines.setdefault(show, head).append(
            f"  S01E{number:02}: {{title: \"{title}\", aired: {start:%Y-%m-%dT%H:%MZ}, runtime: 50,"
            f" id: {show * 10_000 + number}}}")
    for show, text in lines.items():
        (shows / f"show-{show}.yaml").write_text("\n".join(text) + "\n")


def make(values):
    calendar = icalendar.Calendar()
    for name, value in [("version", "2.0"), ("prodid", "-//tvlog//tvlog//EN"), ("calscale", "GREGORIAN"),
                        ("name", "My television"), ("x-wr-calname", "My television")]:
        calendar.add(name, value)
    sequence = (ADDED.date() - datetime.date(2000, 1, 1)).days
    for show, number, title, start in values:
        event = icalendar.Event()
        event.add("uid", f"tvmaze-episode-{show * 10_000 + number}@tvlog.invalid")
        event.add("dtstamp", ADDED)
        event.add("last-modified", ADDED)
        event.add("sequence", sequence)
        event.add("dtstart", start)
        event.add("dtend", start + datetime.timedelta(minutes=50))
        event.add("summary", f"Show {show} – S01E{number:02} – {title}")
        event.add("description", "Season premiere\nDas Erste, 50 min" if number == 1 else "Das Erste, 50 min")
        event.add("categories", ["TV", "Das Erste"])
        event.add("url", f"https://www.tvmaze.com/episodes/{show * 10_000 + number}")
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return calendar.to_ical()


def best(rounds, work, clock):
    times = []
    for _ in range(rounds):
        start = clock()
        work()
        times.append(clock() - start)
    return min(times)


def children():
    """CPU seconds of the programs that ran: the clock on the wall tells what else the machine did."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def events_of(data):
    return {str(event["uid"]): sorted((name, event[name].to_ical()) for name in event
                                      if name != "CATEGORIES")
            for event in icalendar.Calendar.from_ical(data).walk("VEVENT")}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tvlog")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--events", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    write_library(options.folder, options.events)
    out = options.folder / "tv.ics"
    values = list(episodes(options.events))

    def ours():
        out.unlink(missing_ok=True)
        subprocess.run([options.tvlog, "export", "ics", "--library", options.folder, "-o", out],
                       check=True, stdout=subprocess.DEVNULL)

    def reading():
        subprocess.run([options.tvlog, "calendar", "--library", options.folder, "--today", "2026-11-22",
                        "--from", "today", "--to", "today"], check=True, stdout=subprocess.DEVNULL)

    mine = best(options.rounds, ours, children)
    read = best(options.rounds, reading, children)
    theirs = best(options.rounds, lambda: make(values), time.process_time)
    if events_of(out.read_bytes()) != events_of(make(values)):
        sys.exit("the two calendars differ")
    print(f"| {options.events:,} events of iCalendar | ms of CPU |\n| --- | ---: |")
    print(f"| tvlog export ics, from the show files | {mine * 1000:.0f} |")
    print(f"| icalendar {icalendar.__version__}, from values | {theirs * 1000:.0f} |")
    print(f"| tvlog calendar of one day, from the same files | {read * 1000:.0f} |")
    print(f"\nThe whole command is {theirs / mine:.0f} times as fast, the making alone "
          f"{theirs / (mine - read):.0f} times; the goal is 20.")


if __name__ == "__main__":
    main()
