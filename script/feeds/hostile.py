#!/usr/bin/env python3
"""Makes a library whose titles, networks and lists are as hostile as files can hold.

    script/feeds/hostile.py DIR [--shows 20] [--seed 1]

The same seed gives the same bytes. Every show has a title of the table below and some that are
thrown together of it.
"""

import argparse
import pathlib
import random

TITLES = [
    "Plain", "Comma, semicolon; colon: done", "back\\slash\\n \\, \\; \\", "\"quoted\" 'single'",
    "two\nlines", "two\r\nlines\rthree", "tab\tand\x0bother\x0cspaces", "nul\x00bell\x07esc\x1b[31m",
    "del\x7fc1\x85\x9b end", "line\u2028para\u2029sep", "\ufeffmark in front", "non\ufffe\uffffcharacters",
    "مسلسل تلفزيوني", "סדרה", "\u202egnp.exe\u202c", "\u2066isolated\u2069", "日本語のとても長い題名" * 12,
    "👩‍👩‍👧‍👦🏴‍☠️👨🏽‍🚀" * 10, "e\u0301" * 80, "x" * 300, "ß" * 300, "𝕏" * 300, "word " * 60,
    "a" * 74 + "é", "a" * 73 + "日", "a" * 72 + "😀", "," * 200, "\\" * 150, ";" * 151,
    "END:VEVENT", "x\r\nEND:VCALENDAR\r\nBEGIN:VTODO", "x\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR", "BEGIN:VALARM\nTRIGGER:-PT1M",
    "<script>alert(1)</script> & ]]> &amp;", "=HYPERLINK(\"http://x.invalid\")", "+1", "-1", "@SUM(1)",
    "{{title}}", "%s%n%d", "   spaces   around   ", " \u00a0 ", "–", "NO", "1923", "~", "null",
]
DATES = ["2026-03-29T00:30Z", "2026-03-28T23:30Z", "2026-10-25T00:30Z", "2026-10-24T22:30Z",
         "2026-02-28", "2024-02-29", "1963-11-23", "2026-12-31T23:59Z", "2027-01-01T00:00Z", "0001-01-01",
         "9999-12-31", "1899-12-31", "2199-12-31", "1970-01-01T00:00Z", "1970-01-01",
         "1969-12-31T23:59:59Z", "1969-12-31T23:30Z", "1969-12-31"]


def quoted(text):
    """A double-quoted scalar; what YAML cannot hold as it is, by its number."""
    out = []
    for character in text:
        number = ord(character)
        if character in "\"\\":
            out.append("\\" + character)
        elif number < 0x20 or 0x7F <= number < 0xA0 or number in (0x2028, 0x2029, 0xFEFF) \
                or number & 0xFFFE == 0xFFFE:
            out.append(f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}")
        else:
            out.append(character)
    return '"' + "".join(out) + '"'


def show(index, dice):
    def title():
        if dice.random() < 0.5:
            return dice.choice(TITLES)
        return dice.choice(["", " ", "–"]).join(dice.choice(TITLES)[:60] for _ in range(3))

    name = TITLES[index % len(TITLES)]
    lines = [f"title: {quoted(name)}", f"lists: [watching, {quoted('list ' + title())}]"]
    if dice.random() < 0.8:
        lines.append("added: 2026-01-%02d" % dice.randint(1, 28))
    codes = [f"S{season:02}E{number:02}" for season in (1, 2) for number in range(1, 13)]
    lines += ["watched:"] + [f"  {code}: 2026-01-{day:02}" for day, code in enumerate(codes[:9], 1)]
    lines += ["about:"]
    if dice.random() < 0.7:
        lines += ["  source: tvmaze", f"  ids: {{tvmaze: {index + 1}}}"]
    lines += [f"  network: {quoted(title())}", f"  summary: {quoted(title())}", "episodes:"]
    for place, code in enumerate(["S00E01"] + codes):
        parts = [f"title: {quoted(title())}", f"aired: {dice.choice(DATES)}"]
        if dice.random() < 0.7:
            parts.append(f"runtime: {dice.choice([1, 24, 45, 60, 1440, 5000])}")
        if dice.random() < 0.8:
            parts.append(f"id: {index * 100 + place + 1}")
        if dice.random() < 0.3:
            parts.append("changed: 2026-10-%02d" % dice.randint(1, 28))
        lines.append(f"  {code}: {{{', '.join(parts)}}}")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--shows", type=int, default=len(TITLES))
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dice = random.Random(options.seed)
    shows = options.folder / "shows"
    shows.mkdir(parents=True, exist_ok=True)
    (options.folder / "tvlog.yaml").write_text(
        "timezone: Europe/Berlin\nfeeds:\n"
        "  grouped: {query: \"status:watching\", group-by-day: true, alarm: 30}\n"
        "  days: {query: \"status:watching\", all-day: true, specials: true}\n"
        "  \"a, b; c\\\\d\": {query: \"status:watching\", spoiler-free: true, alarm: 0}\n"
        "  nothing: {query: \"status:dropped\"}\n", encoding="utf-8")
    for index in range(options.shows):
        (shows / f"show-{index:03}.yaml").write_text(show(index, dice), encoding="utf-8", newline="")


main()
