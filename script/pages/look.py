"""Opens pages in headless Chromium and reports what no reader should meet.

usage: look.py [--shots DIR] [--axe] SITE PAGE...     (PAGE relative to SITE)
Each page at 360 and 1280 px, light and dark: requests that leave the folder, console messages, horizontal
overflow, and with --axe violations of accessibility rules. Exit 1 on any.
"""

import argparse
import pathlib
import shutil
import sys

from playwright.sync_api import sync_playwright

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def browser_path():
    for name in ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    sys.exit("no Chromium found; script/setup pages installs one")


def look(page, url, options, name):
    requests, messages = [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.goto(url)
    problems = [f"asks {r}" for r in requests if not r.startswith(("file:", "data:"))]
    problems += [f"console: {m}" for m in messages]
    wide = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if wide > 0:
        problems.append(f"{wide} px wider than the window")
    if options.axe:
        from axe_playwright_python.sync_playwright import Axe

        result = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
        for violation in result.response["violations"]:
            node = violation["nodes"][0]
            problems.append(f"{violation['id']}: {violation['help']} | {node['target']}")
    if options.shots:
        page.screenshot(path=f"{options.shots}/{name}.png", full_page=options.full)
    return problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shots")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--axe", action="store_true")
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("pages", nargs="+")
    options = parser.parse_args()
    bad = count = 0
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=browser_path(), args=["--no-sandbox", "--disable-dev-shm-usage"])
        for width, height in ((360, 780), (1280, 900)):
            for scheme in ("light", "dark"):
                context = browser.new_context(
                    viewport={"width": width, "height": height}, color_scheme=scheme,
                    bypass_csp=options.axe)
                for name in options.pages:
                    page = context.new_page()
                    url = (options.site.resolve() / name.split("#")[0]).as_uri()
                    url += "#" + name.split("#")[1] if "#" in name else ""
                    flat = name.replace("/", "-").replace("#", "-")
                    found = look(page, url, options, f"{flat}-{width}-{scheme}")
                    for problem in found:
                        print(f"{name} at {width} {scheme}: {problem}")
                    bad += bool(found)
                    count += 1
                    page.close()
                context.close()
        browser.close()
    print(f"{count} views, {bad} with problems")
    sys.exit(bad > 0)


main()
