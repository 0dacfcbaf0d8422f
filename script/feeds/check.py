#!/usr/bin/env python3
"""Reads calendars and Atom feeds as four libraries do, and by the rules that they let pass.

    script/feeds/check.py FOLDER [--dump FILE]

FOLDER is an export. With --dump, a document of 'tvlog export json', the summaries that come out of
the calendars of shows are compared with the titles that went in. Prints each fault; exit code 1
where there is one.
"""

import argparse
import json
import pathlib
import re
import sys
import warnings
import xml.etree.ElementTree

import feedparser
import ical.calendar_stream
import icalendar
import ics
import vobject

ATOM = "{http://www.w3.org/2005/Atom}"
HIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]")
CONTROL = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]")


def lines_of(data):
    """What no library minds: line ends, folding, controls."""
    if data.startswith(b"\xef\xbb\xbf"):
        yield "a mark in front"
    if re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        yield "a line that does not end with CRLF"
    if not data.endswith(b"END:VCALENDAR\r\n"):
        yield "no end"
    for number, line in enumerate(data.split(b"\r\n")[:-1], 1):
        if len(line) > 75:
            yield f"line {number} has {len(line)} octets"
        if not line.strip():
            yield f"line {number} is blank"
        if CONTROL.search(line):
            yield f"line {number} has a control character"
        try:
            line.decode()
        except UnicodeDecodeError:
            yield f"line {number} parts a character"


def values_of(data):
    """Rules of values that most libraries let pass."""
    text = data.decode().replace("\r\n ", "")
    for line in text.split("\r\n")[:-1]:
        name, value = re.match("([A-Z-]+)[^:]*:(.*)$", line, re.DOTALL).groups()
        if name in ("SUMMARY", "DESCRIPTION", "NAME", "UID", "X-WR-CALNAME", "X-WR-CALDESC"):
            if re.search(r"(?<!\\)(\\\\)*[,;]", value):
                yield f"{name} has an unescaped separator"
        if re.search(r"\\[^\\,;n]", value.replace("\\\\", "")):
            yield f"{name} has an escape that is none"
        if name in ("DTSTAMP", "LAST-MODIFIED") and not re.fullmatch(r"\d{8}T\d{6}Z", value):
            yield f"{name} is no moment in UTC"
        if name in ("METHOD", "TZID"):
            yield f"{name} is there"
    uids = re.findall("\r\nUID:(.*)\r\n", text)
    if len(uids) != len(set(uids)):
        yield "two events have one UID"
    if len(uids) != text.count("\r\nBEGIN:VEVENT\r\n"):
        yield "not every event has its UID"


def libraries(data, count):
    text = data.decode()
    calendar = icalendar.Calendar.from_ical(data)
    for component in calendar.walk():
        for error in component.errors:
            yield f"icalendar: {error}"
    if len(calendar.walk("VEVENT")) != count:
        yield "icalendar: events are missing"
    try:
        if len(ical.calendar_stream.IcsCalendarStream.calendar_from_ics(text).events) != count:
            yield "ical: events are missing"
    except Exception as error:
        yield f"ical: {error}"
    try:
        if len(ics.Calendar(text).events) != count:
            yield "ics: events are missing"
    except Exception as error:
        yield f"ics: {error}"
    try:
        read = vobject.readOne(text)
        if count:
            read.validate(raiseException=True)
        if len(list(read.contents.get("vevent", []))) != count:
            yield "vobject: events are missing"
    except Exception as error:
        yield f"vobject: {error}"


def clean(title):
    """A title as a feed shows it: one line, at most 300 characters."""
    words = HIDDEN.sub("", title.replace("\r\n", "\n"))
    words = " ".join(part for part in re.split("[ \t\n\r\x0b\x0c\x85\u2028\u2029]+", words) if part)
    return words if len(words) <= 300 else words[:299] + "…"


def titles(folder, dump):
    """The summaries of each show's calendar against the titles in the library."""
    for slug, show in dump["shows"].items():
        path = folder / "shows" / f"{slug}.ics"
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        found = {str(event["SUMMARY"]) for event in calendar.walk("VEVENT")}
        name = clean(show["title"])
        wanted = {
            " – ".join(part for part in (code, clean(episode.get("title", ""))) if part)
            for code, episode in show.get("episodes", {}).items()
        }
        for summary in found:
            if not any(summary.endswith(text) for text in wanted):
                yield f"{path.name}: {summary!r} is no title that went in"
            if not summary.startswith(name):
                yield f"{path.name}: {summary!r} does not begin with {name!r}"


def atom(path):
    data = path.read_bytes()
    root = xml.etree.ElementTree.fromstring(data)
    parsed = feedparser.parse(data)
    if parsed.bozo:
        yield f"feedparser: {parsed.bozo_exception}"
    for place in [root] + root.findall(ATOM + "entry"):
        for name in ("id", "title", "updated"):
            if len(place.findall(ATOM + name)) != 1:
                yield f"not one {name}"
    if root.find(f"{ATOM}author/{ATOM}name") is None:
        yield "no author"
    ids = [entry.findtext(ATOM + "id") for entry in root.findall(ATOM + "entry")]
    if len(ids) != len(set(ids)):
        yield "two entries have one id"
    if len(parsed.entries) != len(ids):
        yield "feedparser: entries are missing"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--dump", type=pathlib.Path)
    options = parser.parse_args()
    faults = []
    calendars = sorted(options.folder.rglob("*.ics"))
    events = 0
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        for path in calendars:
            data = path.read_bytes()
            count = data.count(b"\r\nBEGIN:VEVENT\r\n")
            events += count
            for check in (lines_of(data), values_of(data), libraries(data, count)):
                faults += [f"{path}: {fault}" for fault in check]
        for path in options.folder.rglob("*.atom"):
            faults += [f"{path}: {fault}" for fault in atom(path)]
        if options.dump:
            faults += titles(options.folder, json.loads(options.dump.read_text(encoding="utf-8")))
    faults += sorted({f"{warning.filename}: {warning.message}" for warning in said
                      if warning.category is not DeprecationWarning})
    for fault in faults:
        print(fault)
    print(f"{len(calendars)} calendars, {events} events: {len(faults)} faults")
    sys.exit(1 if faults or not calendars else 0)


main()
