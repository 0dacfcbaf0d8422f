"""The same questions asked of other programs over the same shows; what is not installed is left out."""

import shutil
import subprocess
import sys

TODAY = "2026-11-22"

# The next episode of every show that is not set aside: the first aired one behind the last played.
NEXT = f"""
WITH last AS (
  SELECT s.id, s.slug, coalesce((SELECT max(code) FROM play p WHERE p.show = s.id), '') AS code
  FROM show s WHERE s.status NOT IN ('dropped', 'on-hold'))
SELECT last.slug, e.code, e.title, e.aired FROM last JOIN episode e ON e.rowid = (
  SELECT rowid FROM episode n WHERE n.show = last.id AND n.code > last.code AND n.aired <= '{TODAY}'
  ORDER BY n.code LIMIT 1)
ORDER BY e.aired DESC;
"""
ALL = "SELECT * FROM show; SELECT * FROM episode; SELECT * FROM play;"


def values(library):
    """Every show's values; lines of episodes and plays as the synthetic library has them."""
    for path in sorted((library / "shows").rglob("*.yaml")):
        show, part = {"slug": path.stem, "plays": [], "episodes": []}, ""
        for line in path.read_text().splitlines():
            if line and line[0] != " ":
                part, _, rest = line.partition(":")
                if rest.strip():
                    show[part] = rest.strip()
            elif part == "watched":
                code, _, dates = line.strip().partition(": ")
                show["plays"] += [(code[:6], date.strip("[] ")) for date in dates.split(",")]
            elif part == "episodes":
                code, _, fields = line.strip().partition(": ")
                title = fields.split("title: ")[1].split(", aired")[0]
                aired = fields.split("aired: ")[1].split(",")[0].rstrip("}")
                show["episodes"].append((code, title, aired))
        yield show


def database(library):
    import sqlite3
    path = library.with_name(library.name + ".sqlite")
    if path.exists():
        return path
    with sqlite3.connect(path) as base:
        base.executescript("CREATE TABLE show(id INTEGER PRIMARY KEY, slug TEXT, title TEXT, status TEXT);"
                           "CREATE TABLE episode(show INTEGER, code TEXT, title TEXT, aired TEXT);"
                           "CREATE TABLE play(show INTEGER, code TEXT, date TEXT);")
        for number, show in enumerate(values(library)):
            status = show.get("lists", "").strip("[]").split(",")[0]
            base.execute("INSERT INTO show VALUES(?,?,?,?)",
                         (number, show["slug"], show["title"], status))
            base.executemany("INSERT INTO episode VALUES(?,?,?,?)",
                             [(number, *row) for row in show["episodes"]])
            base.executemany("INSERT INTO play VALUES(?,?,?)",
                             [(number, *row) for row in show["plays"]])
        base.executescript("CREATE INDEX a ON episode(show, code); CREATE INDEX b ON play(show, code);")
    return path


def journal(library):
    """Each play as a transaction of one hour."""
    path = library.with_name(library.name + ".journal")
    if not path.exists():
        lines = [f"{date[:10]} {show['slug']} {code}\n  seen:{show['slug']}  1 h\n  time\n"
                 for show in values(library) for code, date in show["plays"]
                 if len(date) >= 10 and date[0] in "12"]
        path.write_text("\n".join(sorted(lines)))
    return path


def calendar(library):
    """Each show's last episode as an event of khal."""
    folder = library.with_name(library.name + "-events")
    if not folder.exists():
        folder.mkdir()
        for show in values(library):
            if not show["episodes"]:
                continue
            day = show["episodes"][-1][2][:10].replace("-", "")
            text = ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:bench\r\nBEGIN:VEVENT\r\n"
                    f"UID:{show['slug']}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:{day}\r\n"
                    f"SUMMARY:{show['slug']}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
            (folder / f"{show['slug']}.ics").write_text(text)
    config = library.with_name(library.name + "-khal.conf")
    config.write_text(f"[calendars]\n[[tv]]\npath = {folder}\ntype = calendar\n"
                      f"[sqlite]\npath = {folder}.db\n[locale]\ntimeformat = %H:%M\n"
                      "dateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
                      "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n")
    return config


def work_tree(library):
    if not (library / ".git").exists():
        for arguments in (["init", "-q"], ["add", "-A"],
                          ["-c", "user.name=b", "-c", "user.email=b@b", "commit", "-qm", "all"]):
            subprocess.run(["git", "-C", library, *arguments], check=True)
    return library


def python_reader(library):
    code = ("import sys, yaml, pathlib\n"
            "for p in pathlib.Path(sys.argv[1]).rglob('*.yaml'):\n"
            "    yaml.load(p.read_bytes(), yaml.CSafeLoader)\n")
    return [sys.executable, "-c", code, str(library / "shows")]


def has_python_yaml():
    return subprocess.run([sys.executable, "-c", "import yaml; yaml.CSafeLoader"],
                          capture_output=True).returncode == 0


def commands(library, size):
    """For each name of a peer its command; slow ones are asked of small libraries alone."""
    found = {}
    if shutil.which("sqlite3"):
        base = str(database(library))
        found["SQLite: next"] = ["sqlite3", "-batch", base, NEXT]
        found["SQLite: all rows"] = ["sqlite3", "-batch", base, ALL]
    if shutil.which("git"):
        found["git status"] = ["git", "-C", str(work_tree(library)), "status", "--short"]
    found["grep -rc"] = ["sh", "-c", f"grep -rc zzzz '{library}/shows' || true"]
    if shutil.which("hledger") and size <= 1000:
        found["hledger balance, a transaction a play"] = \
            ["hledger", "-f", str(journal(library)), "balance", "--depth", "1"]
    if shutil.which("khal") and size <= 1000:
        found["khal list, an event a show"] = \
            ["khal", "-c", str(calendar(library)), "list", TODAY, "7d"]
    if has_python_yaml() and size <= 1000:
        found["PyYAML, C loader"] = python_reader(library)
    return found
