#!/usr/bin/env python3
"""Records `ppg --local quickstart` and draws it as docs/quickstart.svg.

    docs/record-quickstart.py               builds target/release/ppg, then records it
    docs/record-quickstart.py --ppg FILE    records another program, such as one that is built already

The release binary runs in a pseudo terminal, in a temporary directory named `shop`, with its own settings and its own
local server. PostgreSQL is downloaded before the recording, because that happens once per machine. Of several runs the
quickest is kept: a busy machine would add its own delays. The SVG shows each state of the screen for as long as the
terminal showed it; only the typing of the command is added. The temporary directory appears as /home/ada, and a line that
is too long for the picture ends with an ellipsis.

Standard library only; Linux and macOS. The picture contains no script and no font, and does not move if the reader
prefers reduced motion.
"""

import argparse
import fcntl
import itertools
import os
import pathlib
import pty
import re
import select
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import time
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parent.parent
COMMAND = "ppg --local quickstart"
COLUMNS, TERMINAL_COLUMNS, TERMINAL_ROWS = 84, 200, 40

# Seconds: before the typing, a letter, between Enter and the start, and how long the last screen stays.
LEAD, LETTER, ENTER, HOLD = 0.6, 0.05, 0.25, 12.0

# Pixels. Most monospaced fonts are 0.6 em wide; textLength makes the others fit.
SIZE, CELL, LINE, MARGIN, BAR = 14, 8.4, 20, 20, 36

STYLE = """\
    text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d7dce5; }
    .bold { font-weight: 700; fill: #ffffff; }
    .dim { fill: #8b93a3; }
    .ok { fill: #63d297; }
    .prompt { fill: #7aa2f7; }"""


def record(program, directory, environment):
    """Runs the command in a pseudo terminal. Returns the pairs (seconds since the start, bytes) that it wrote."""
    child, terminal = pty.fork()
    if child == 0:
        # Wider than the picture: the program then prints lines in full, and the picture decides where they end.
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", TERMINAL_ROWS, TERMINAL_COLUMNS, 0, 0))
        os.chdir(directory)
        os.execve(program, [program, "--local", "quickstart"], environment)
    begun, written = time.monotonic(), []
    while True:
        select.select([terminal], [], [])
        try:
            data = os.read(terminal, 1 << 16)
        except OSError:  # Linux reports the end of a pseudo terminal as an error.
            data = b""
        if not data:
            break
        written.append((time.monotonic() - begun, data))
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code != 0:
        sys.exit(f"error: {COMMAND} ended with exit code {code}:\n{b''.join(data for _, data in written).decode()}")
    return written, time.monotonic() - begun


class Screen:
    """As much of a terminal as ppg uses: text, line feed, carriage return, colours, and erasing and moving by lines."""

    TOKEN = re.compile(r"\x1b\[([0-9;?]*)([A-Za-z])|([\r\n])|([^\x1b\r\n]+)|(\x1b)")

    def __init__(self):
        self.rows, self.row, self.column, self.style = [[]], 0, 0, ""

    def write(self, text):
        for match in self.TOKEN.finditer(text):
            parameter, letter, control, plain, _ = match.groups()
            if plain:
                self.put(plain)
            elif control == "\r":
                self.column = 0
            elif control == "\n":
                self.move(self.row + 1)
            elif letter == "m":
                self.style = {"1": "bold", "2": "dim"}.get(parameter, "")
            elif letter == "K":
                self.rows[self.row] = [] if parameter == "2" else self.rows[self.row][: self.column]
            elif letter in ("A", "B"):
                count = int(parameter or 1)
                self.move(self.row - count if letter == "A" else self.row + count)

    def move(self, row):
        self.row = max(row, 0)
        while len(self.rows) <= self.row:
            self.rows.append([])

    def put(self, text):
        line = self.rows[self.row]
        line.extend([(" ", "")] * (self.column - len(line)))
        for character in text:
            line[self.column : self.column + 1] = [(character, self.style)]
            self.column += 1

    def lines(self):
        """The rows as the picture shows them: without the blanks at the end, and cut to its width."""
        shown = []
        for row in self.rows:
            row = list(row)
            while row and row[-1][0] == " ":
                row.pop()
            if len(row) > COLUMNS:
                row = [*row[: COLUMNS - 1], ("…", "dim")]
            shown.append(tuple(row))
        while shown and not shown[-1]:
            shown.pop()
        return shown


def frames(written, start, mended):
    """The pairs (seconds, lines of the screen), each time that the screen changes."""
    screen, seen, rest = Screen(), [], b""
    for at, data in written:
        # A character or an escape sequence may be cut in two by the reading.
        rest += data
        cut = len(rest)
        tail = rest.rfind(b"\x1b", max(len(rest) - 12, 0))
        if tail >= 0 and not re.search(rb"[A-Za-z]", rest[tail + 1 :]):
            cut = tail
        while cut and cut < len(rest) and rest[cut] & 0xC0 == 0x80:
            cut -= 1
        try:
            text = rest[:cut].decode()
        except UnicodeDecodeError:
            continue
        rest = rest[cut:]
        screen.write(mended(text))
        lines = screen.lines()
        if not seen or seen[-1][1] != lines:
            seen.append((start + at, lines))
    return seen


def typing():
    """The frames in which the command is typed, each one row, and the second at which it starts to run."""
    prompt = (("$", "prompt"), (" ", ""))
    typed = [(0.0, prompt)]
    for count in range(1, len(COMMAND) + 1):
        text = tuple((character, "bold") for character in COMMAND[:count])
        typed.append((LEAD + LETTER * count, prompt + text))
    return typed, LEAD + LETTER * len(COMMAND) + ENTER


def intervals(typed, seen, end):
    """Where each line stood, from when to when: (row, line) with a list of (from, to)."""
    timeline = [(at, [row]) for at, row in typed] + [(at, [typed[-1][1], *lines]) for at, lines in seen]
    found = {}
    for number, (at, lines) in enumerate(timeline):
        until = timeline[number + 1][0] if number + 1 < len(timeline) else end
        for row, line in enumerate(lines):
            if not line:
                continue
            spans = found.setdefault((row, line), [])
            if spans and spans[-1][1] == at:
                spans[-1] = (spans[-1][0], until)
            else:
                spans.append((at, until))
    return found


def runs(line):
    """A line as pieces of one style without two blanks in a row, which SVG would draw as one. A character that may come
    from another font is a piece of its own."""
    pieces = []
    styled = [(character, "ok" if character == "✓" else style) for character, style in line]
    for style, cells in itertools.groupby(enumerate(styled), key=lambda cell: cell[1][1]):
        cells = list(cells)
        text = "".join(character for _, (character, _) in cells)
        for match in re.finditer(r"[!-~]+(?: [!-~]+)*|[^ -~]", text):
            pieces.append((cells[0][0] + match.start(), style, match.group()))
    return pieces


def draw(found, end, seconds):
    """The SVG. Each line is a group that a CSS animation shows and hides; without animation the last screen stands."""
    rows = 1 + max(row for row, _ in found)
    width, height = round(COLUMNS * CELL + 2 * MARGIN), BAR + rows * LINE + MARGIN
    keyframes, names, groups = [], {}, []
    for (row, line), spans in sorted(found.items(), key=lambda item: (item[1][0], item[0][0])):
        stays = spans[-1][1] == end
        steps = ["0% { visibility: hidden }"] if spans[0][0] > 0 else []
        for begin, until in spans:
            steps.append(f"{100 * begin / end:.3f}% {{ visibility: visible }}")
            if until < end:
                steps.append(f"{100 * until / end:.3f}% {{ visibility: hidden }}")
        steps = " ".join(steps)
        if steps not in names:
            names[steps] = f"k{len(names)}"
            keyframes.append(f"    @keyframes {names[steps]} {{ {steps} }}")
        baseline = BAR + row * LINE + SIZE
        texts = "".join(
            f'<text x="{MARGIN + column * CELL:.1f}" y="{baseline}" textLength="{len(text) * CELL:.1f}"'
            f'{f" class={chr(34)}{style}{chr(34)}" if style else ""}>{escape(text)}</text>'
            for column, style, text in runs(line))
        hidden = "" if stays else ' visibility="hidden"'
        groups.append(f'  <g{hidden} style="animation-name: {names[steps]}">{texts}</g>')
    stay = {row: line for (row, line), spans in found.items() if spans[-1][1] == end}
    last = "\n".join("".join(character for character, _ in stay.get(row, ())) for row in range(rows))
    dots = "".join(f'<circle cx="{MARGIN + 4 + 18 * n}" cy="18" r="5.5" fill="{colour}"/>'
                   for n, colour in enumerate(("#ff5f57", "#febc2e", "#28c840")))
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img">',
        f"  <title>{escape(COMMAND)}: {seconds:.2f} seconds</title>",
        f"  <desc>{escape(last)}</desc>",
        "  <style>",
        STYLE,
        f"    g {{ animation: {end:.2f}s step-end infinite; }}",
        *keyframes,
        "    @media (prefers-reduced-motion: reduce) { g { animation: none; } }",
        "  </style>",
        f'  <rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="9" fill="#1b1e26" stroke="#4b5263"/>',
        f"  {dots}",
        f'  <text x="{width - MARGIN}" y="23" text-anchor="end" class="dim">{seconds:.2f} s</text>',
        *groups,
        "</svg>",
        "",
    ])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ppg", type=pathlib.Path, metavar="FILE", help="the program to record (default: build it)")
    parser.add_argument("--output", type=pathlib.Path, metavar="FILE", default=ROOT / "docs/quickstart.svg")
    parser.add_argument("--runs", type=int, default=5, help="how many runs, of which the quickest is kept (default: 5)")
    arguments = parser.parse_args()
    program = arguments.ppg or ROOT / "target/release/ppg"
    if arguments.ppg is None:
        subprocess.run(["cargo", "build", "--release", "--locked"], cwd=ROOT, check=True)
    program = str(program.resolve())
    with tempfile.TemporaryDirectory(prefix="ppg-record-") as temporary:
        # For root the server's PostgreSQL runs as another user, who must be able to enter.
        home = pathlib.Path(temporary).resolve()
        home.chmod(0o755)
        shop = home / "shop"
        shop.mkdir()
        environment = {name: os.environ[name] for name in ("PATH", "HOME", "USER") if name in os.environ}
        environment |= {"TERM": "xterm-256color", "LANG": "C.UTF-8",
                        "PPG_CONFIG_DIR": str(home / "config"), "PPG_LOCAL_DIR": str(home / "local")}
        quiet = {"env": environment, "check": True, "stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
        best = None
        try:
            # Downloads PostgreSQL, which stays.
            subprocess.run([program, "--local", "quickstart", "--quiet"], cwd=shop, **quiet)
            for _ in range(arguments.runs):
                subprocess.run([program, "local", "reset", "--yes", "--quiet"], cwd=shop, **quiet)
                subprocess.run([program, "local", "stop", "--quiet"], cwd=shop, **quiet)
                shutil.rmtree(shop)
                shop.mkdir()
                written, seconds = record(program, shop, environment)
                print(f"run: {seconds:.2f} s", flush=True)
                best = min(best or (seconds, written), (seconds, written), key=lambda run: run[0])
        finally:
            subprocess.run([program, "local", "reset", "--yes", "--quiet"], cwd=home, **{**quiet, "check": False})
            subprocess.run([program, "local", "stop", "--quiet"], cwd=home, **{**quiet, "check": False})
    seconds, written = best
    typed, start = typing()
    # One write of the program is one line, so that the directory's name is never cut in two.
    seen = frames(written, start, lambda text: text.replace(str(home), "/home/ada"))
    end = seen[-1][0] + HOLD
    picture = draw(intervals(typed, seen, end), end, seconds)
    if str(home) in picture:
        sys.exit("error: the picture names the temporary directory; record again")
    arguments.output.write_text(picture, encoding="utf-8")
    print(f"{arguments.output}: {seconds:.2f} s recorded, {len(picture) / 1000:.0f} kB")


if __name__ == "__main__":
    main()
