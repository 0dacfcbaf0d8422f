"""A small log-log plot as SVG, readable on light and dark pages."""

import math

WIDTH, HEIGHT = 640, 360
LEFT, RIGHT, TOP, BOTTOM = 62, 96, 16, 40
COLOURS = ["#2a78b8", "#c2571a", "#2f8f4e", "#9a5bb5", "#b8860b", "#c23b55", "#5b8a8a", "#777777"]


def svg(series, label_x, label_y):
    """`series`: for each name its points (x, y), all greater than 0."""
    points = [point for some in series.values() for point in some]
    low_x, high_x = min(x for x, _ in points), max(x for x, _ in points)
    low_y = 10 ** math.floor(math.log10(min(y for _, y in points)))
    high_y = 10 ** math.ceil(math.log10(max(y for _, y in points)))

    def across(x):
        return LEFT + (WIDTH - LEFT - RIGHT) * math.log(x / low_x) / math.log(high_x / low_x)

    def down(y):
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - math.log(y / low_y) / math.log(high_y / low_y))

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
             f'aria-label="{label_y} against {label_x}">',
             "<style>text{font:12px sans-serif;fill:#555}.grid{stroke:#8884;fill:none}"
             "@media(prefers-color-scheme:dark){text{fill:#bbb}}</style>"]
    step = low_y
    while step <= high_y * 1.001:
        y = down(step)
        parts.append(f'<path class="grid" d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}"/>'
                     f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{step:g}</text>')
        step *= 10
    for x in sorted({x for x, _ in points}):
        parts.append(f'<text x="{across(x):.1f}" y="{HEIGHT - BOTTOM + 18}" '
                     f'text-anchor="middle">{x:,}</text>')
    parts.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 6}" '
                 f'text-anchor="middle">{label_x}</text>')
    parts.append(f'<text transform="translate(14 {HEIGHT / 2}) rotate(-90)" '
                 f'text-anchor="middle">{label_y}</text>')
    ends = label_places({name: down(some[-1][1]) for name, some in series.items()})
    for (name, some), colour in zip(series.items(), COLOURS * 3):
        line = " ".join(f"{across(x):.1f},{down(y):.1f}" for x, y in some)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>'
                     f'<text x="{WIDTH - RIGHT + 6}" y="{ends[name] + 4:.1f}" '
                     f'style="fill:{colour}">{name}</text>')
    return "\n".join(parts) + "\n</svg>\n"


def label_places(wanted):
    """The heights of the labels, moved apart where they would cover each other."""
    places, last = {}, -math.inf
    for name, height in sorted(wanted.items(), key=lambda pair: pair[1]):
        last = max(height, last + 13)
        places[name] = last
    return places
