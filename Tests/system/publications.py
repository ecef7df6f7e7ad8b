"""What the tests of publishing share: small sites, and the program that publishes them."""

import os
import shutil
import subprocess

ACCORD = os.environ.get("ACCORD", "accord")
PAGES = 12
WORDS = ("heron", "osprey")


def tree(folder):
    """Every path below a folder with its bytes, None for a folder; None where there is no folder."""
    if not os.path.isdir(folder):
        return None
    found, waiting = {}, [""]
    while waiting:
        inside = waiting.pop()
        with os.scandir(os.path.join(folder, inside)) as entries:
            for entry in entries:
                path = os.path.join(inside, entry.name)
                if entry.is_dir():
                    found[path] = None
                    waiting.append(path)
                else:
                    with open(entry.path, "rb") as file:
                        found[path] = file.read()
    return found


def write_site(site, word, pages=PAGES):
    """A handbook whose every page says `word`; pages differ in which optional ones exist."""
    content = site / "content"
    shutil.rmtree(content, ignore_errors=True)
    (content / "guides").mkdir(parents=True)
    (content / "handbook.yml").write_text("title: Lakeside partnership handbook\n")
    (content / "index.md").write_text(f"# Welcome\n\nWritten by the {word}.\n")
    for number in range(pages):
        (content / "guides" / f"page-{number}.md").write_text(
            f"# Guide {number}\n\nWritten by the {word}.\n\n" + "More to read. " * 40 + "\n")
    (content / "guides" / f"only-{word}.md").write_text(f"# Only now\n\nWritten by the {word}.\n")


def build(site, *, before=(), timeout=120):
    """Runs `accord build SITE --quiet`, by another program where `before` names one."""
    return subprocess.run([*before, ACCORD, "build", str(site), "--quiet"],
                          capture_output=True, text=True, timeout=timeout)


def build_well(site):
    done = build(site)
    assert done.returncode == 0, done.stderr
