"""Reads a terminal's screen with its escape sequences: what is underlined on it, or the whole as an SVG.

    screen.py underlined < screen
    screen.py svg dark|light < screen > picture.svg
"""

import re
import sys
import unicodedata
from dataclasses import dataclass, replace
from html import escape

BASE = "1d1f21 cc6666 7cb342 d9a441 5f9bd0 b07cc6 4fb3a9 c5c8c6 707880 f28b82 a8d06a f0c674 81a2be c9a0dc 8abeb7 ffffff".split()
THEMES = {"dark": ("#1e1e24", "#d8d8de"), "light": ("#fbfbf8", "#24242a")}
SEQUENCE = re.compile(r"\x1b\[([0-9;:]*)m|\x1b\[[^a-zA-Z]*[a-zA-Z]|\x1b[()].|[\x0e\x0f]")


@dataclass(frozen=True)
class Style:
    """How a cell looks."""

    foreground: str | None = None
    background: str | None = None
    line: str | None = None
    underline: int = 0
    bold: bool = False
    italic: bool = False
    reverse: bool = False


def colour(numbers):
    """The colour that follows 38, 48 or 58; takes what it needs of the numbers."""
    kind = numbers.pop(0)
    if kind == 2:
        red, green, blue = (numbers.pop(0) for _ in range(3))
        return f"#{red:02x}{green:02x}{blue:02x}"
    index = numbers.pop(0)
    if index < 16:
        return "#" + BASE[index]
    if index >= 232:
        return "#" + f"{8 + 10 * (index - 232):02x}" * 3
    index -= 16
    return "#" + "".join(f"{0 if part == 0 else 55 + 40 * part:02x}" for part in (index // 36, index // 6 % 6, index % 6))


def styled(style, parameters):
    """The style after a sequence."""
    for group in parameters.split(";") if ":" in parameters else [parameters]:
        numbers = [int(number or 0) for number in re.split("[;:]", group)]
        if ":" in group and numbers[0] == 4:
            style = replace(style, underline=numbers[1])
            continue
        if ":" in group and numbers[0] in (38, 48, 58) and numbers[1] == 2 and len(numbers) == 6:
            del numbers[2]
        while numbers:
            number = numbers.pop(0)
            if number == 0:
                style = Style()
            elif number == 1:
                style = replace(style, bold=True)
            elif number == 3:
                style = replace(style, italic=True)
            elif number == 4:
                style = replace(style, underline=1)
            elif number == 7:
                style = replace(style, reverse=True)
            elif number in (22, 23, 24, 27):
                name, value = {22: ("bold", False), 23: ("italic", False), 24: ("underline", 0), 27: ("reverse", False)}[number]
                style = replace(style, **{name: value})
            elif number in (38, 48, 58):
                name = {38: "foreground", 48: "background", 58: "line"}[number]
                style = replace(style, **{name: colour(numbers)})
            elif number in (39, 49, 59):
                style = replace(style, **{{39: "foreground", 49: "background", 59: "line"}[number]: None})
            elif 30 <= number <= 37 or 90 <= number <= 97:
                style = replace(style, foreground="#" + BASE[number - 30 if number < 90 else number - 82])
            elif 40 <= number <= 47 or 100 <= number <= 107:
                style = replace(style, background="#" + BASE[number - 40 if number < 100 else number - 92])
    return style


def width(character):
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def rows(text):
    """Each row as cells (column from 0, character, style)."""
    style = Style()
    for line in text.split("\n"):
        cells, column, at = [], 0, 0
        while at < len(line):
            found = SEQUENCE.match(line, at)
            if found:
                if found.group(1) is not None:
                    style = styled(style, found.group(1))
                at = found.end()
                continue
            cells.append((column, line[at], style))
            column += width(line[at])
            at += 1
        yield cells


def underlined(text):
    for number, cells in enumerate(rows(text), 1):
        run = []
        for column, character, style in cells + [(None, "", Style())]:
            if style.underline:
                run.append((column, character))
            elif run:
                words = "".join(character for _, character in run)
                if words.strip():
                    print(f"{number}:{run[0][0] + 1}-{run[-1][0] + 1} {words}")
                run = []


def svg(text, theme):
    paper, ink = THEMES[theme]
    lines = list(rows(text.rstrip("\n")))
    columns = max((cells[-1][0] + 1 for cells in lines if cells), default=1)
    wide, high, edge = 8.4, 19, 12
    size = (columns * wide + 2 * edge, len(lines) * high + 2 * edge)
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size[0]:.0f}" height="{size[1]:.0f}" '
        'font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14">',
        f'<rect width="100%" height="100%" rx="6" fill="{paper}"/>',
    ]
    for number, cells in enumerate(lines):
        top = edge + number * high
        runs = []
        for column, character, style in cells:
            if runs and runs[-1][2] == style and character.isascii() and runs[-1][1].isascii():
                runs[-1][1] += character
            else:
                runs.append([column, character, style])
        for column, words, style in runs:
            left, length = edge + column * wide, sum(map(width, words)) * wide
            front, back = style.foreground or ink, style.background
            if style.reverse:
                front, back = back or paper, style.foreground or ink
            if back:
                out.append(f'<rect x="{left:.1f}" y="{top}" width="{length:.1f}" height="{high}" fill="{back}"/>')
            if words.strip():
                weight = ' font-weight="bold"' if style.bold else ""
                slant = ' font-style="italic"' if style.italic else ""
                out.append(
                    f'<text x="{left:.1f}" y="{top + 14}" textLength="{length:.1f}" xml:space="preserve" fill="{front}"{weight}{slant}>{escape(words)}</text>'
                )
            if style.underline:
                dashes = ' stroke-dasharray="3 2"' if style.underline > 1 else ""
                out.append(f'<path d="M{left:.1f} {top + 17}h{length:.1f}" stroke="{style.line or front}" stroke-width="1.5"{dashes}/>')
    out.append("</svg>")
    print("\n".join(out))


if __name__ == "__main__":
    screen = sys.stdin.read()
    if sys.argv[1] == "underlined":
        underlined(screen)
    else:
        svg(screen, sys.argv[2])
