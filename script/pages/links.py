"""Follows every link of a site as a reader without a network would.

usage: links.py SITE     exit 1 on a dead link, a missing anchor, a link that needs a server or loads from elsewhere
"""

import html.parser
import pathlib
import sys
import urllib.parse

ADDRESSES = ("href", "src", "srcset", "action", "data", "poster")


class Page(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.ids, self.links = [], []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            elif name in ADDRESSES:
                self.links.append((tag, dict(attributes).get("rel"), value or ""))


def problems(root):
    pages = {path: Page(path) for path in sorted(root.rglob("*.html"))}
    for path, page in pages.items():
        for name in {name for name in page.ids if page.ids.count(name) > 1}:
            yield path, f"two elements with the id {name}"
        for tag, rel, link in page.links:
            if problem := problem_of(root, pages, path, tag, rel, link):
                yield path, f"{problem}: {link}"


def problem_of(root, pages, path, tag, rel, link):
    parts = urllib.parse.urlsplit(link)
    if parts.scheme in ("data", "mailto", "webcal"):
        return None
    if parts.scheme or link.startswith("//"):
        known = parts.scheme in ("http", "https") and (tag == "a" or rel == "canonical")
        return None if known else "loads from elsewhere"
    if link.startswith("/"):
        return "needs a server"
    target = (path.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else path
    if target.is_dir():
        return "leads to a folder"
    if not target.is_relative_to(root):
        return "leads out of the site"
    if not target.exists():
        return "dead"
    if parts.fragment and target in pages:
        if urllib.parse.unquote(parts.fragment) not in pages[target].ids:
            return "no such anchor"
    return None


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    found = list(problems(root))
    for path, problem in found:
        print(f"{path.relative_to(root)}: {problem}")
    print(f"{len(list(root.rglob('*.html')))} pages, {len(found)} bad links")
    sys.exit(bool(found))


main()
