"""Publishes the sample handbook in a language that does not exist, which stands in marks.

Every text of the language is the English one between ⟦ and ⟧. So whatever letters stand outside of
marks on a page, in an email, a feed, a calendar or a print come from a file of an author, or were
put there without asking the language. Needs the program named by ACCORD.

    ACCORD=.build/release/accord python3 -m pytest Tests/system/test_made_up_language.py
"""

import html.parser
import json
import os
import pathlib
import re
import shutil
import subprocess
import xml.etree.ElementTree

import pytest

from sample import ACCORD, CONTENT, REPOSITORY

OPEN, CLOSE = "⟦", "⟧"
DAYS = ("2026-11-22", "2026-12-20", "2027-07-15", "2031-02-01")
AUDIENCES = ("public", "staff", "team:dlt")
# Names of formats, of a folder, of a plan in California law, and of languages in themselves.
NAMES = {"Accord", "reflections", "Atom", "JSON", "JSON Feed", "CSV", "LCAP", "English", "Español", "qaa"}
PRINTS = (
    "handbook", "team dlt", "cards seven-norms", "cards pillars", "cards acronyms",
    "poster seven-norms", "plan teams/dlt/plan", "form climate-intake", "worksheet committees",
    "communication 2026-11-20-january-course")


def words(text):
    """The words of a text, without what holds a number, such as `1.A`."""
    plain = re.sub(r"\S*\d\S*", " ", text.replace("’", "'").replace("''", "'"))
    return " ".join(re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*", plain)).lower()


def language():
    lines = []
    for line in (REPOSITORY / "templates/languages/en.txt").read_text().splitlines():
        key, _, text = line.partition(": ")
        if not text or line.startswith("#"):
            continue
        if key != "list_comma":
            dividers = "," if key == "month_names" else "|~"
            text = re.sub(
                rf"[^{dividers}]+", lambda form: f" {OPEN}{form[0].strip()}{CLOSE} ", text).strip()
        lines.append(f"{key}: {text}")
    return "\n".join(lines) + "\n"


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made-up")
    shutil.copytree(CONTENT, folder / "content")
    settings = folder / "content/handbook.yml"
    settings.write_text(settings.read_text().replace("lang: en", "lang: qaa"))
    (folder / "templates/languages").mkdir(parents=True)
    for code in ("qaa", "es"):
        (folder / f"templates/languages/{code}.txt").write_text(language())
    return folder


class Authors:
    """What the authors of the sample wrote, as a line of words."""

    def __init__(self):
        texts = []
        for path in sorted(CONTENT.rglob("*")):
            texts.append(" ".join(path.relative_to(CONTENT).with_suffix("").parts))
            if path.suffix in (".md", ".yml"):
                text = path.read_text()
                text = re.sub(r"\[\[[^\]|]*\|([^\]]*)\]\]", r"\1", text)
                texts += [text, re.sub(r"\[\[|\]\]|[*_`\\]|\]\([^)]*\)|\[\^\w+\]|&nbsp;", " ", text)]
        self.all = f" {' '.join(words(text) for text in texts)} "

    def wrote(self, piece):
        # A letter alone heads a part of an index; what has a hyphen or a line is a name of a rule.
        return (piece in NAMES or len(piece) == 1 or re.fullmatch("[a-z]+([-_][a-z]+)+", piece)
                or f" {words(piece)} " in self.all)


AUTHORS = Authors()


def strays(text):
    """The pieces of a text that stand outside of marks and that no author wrote."""
    while True:
        less = re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "\0", text)
        if less == text:
            break
        text = less
    pieces = re.split(r"[\0\1\n,;:()·–—/|.→“”\"«»…?!\[\]=]+|\S*\d\S*", text)
    pieces = [piece.strip() for piece in pieces]
    return [piece for piece in pieces if words(piece) and not AUTHORS.wrote(piece)]


class Shown(html.parser.HTMLParser):
    """What a page says: its text, block by block, and the attributes that are read out."""

    INLINE = {"text", "tspan", "a", "abbr", "b", "em", "strong", "span", "code", "time", "i", "mark", "small", "del"}
    # Lines of a drawing are one text: a word may be cut at their ends.
    SILENT = {"script", "style", "pre", "code"}
    SAID = {"alt", "title", "aria-label", "placeholder"}

    def __init__(self, page, has_names=False):
        """`has_names` is whether the first cells of its tables are names of fields and columns."""
        super().__init__()
        self.has_names = has_names
        self.texts, self.block, self.open = [], [], []
        self.feed(page)
        self.end()

    def end(self):
        if self.block:
            self.texts.append("".join(self.block))
        self.block = []

    @property
    def is_silent(self):
        return any(tag in self.SILENT or is_other for tag, is_other in self.open)

    def handle_starttag(self, tag, attributes):
        facts = {name: value or "" for name, value in attributes}
        self.block.append("\1")
        if tag not in self.INLINE:
            self.end()
        if not self.is_silent and facts.get("lang") != "en":
            self.texts += [facts[name] for name in self.SAID if name in facts]
            if tag == "meta" and facts.get("name") == "description":
                self.texts.append(facts["content"])
        if tag not in ("meta", "link", "br", "img", "input", "hr", "wbr"):
            # Help for editors is in English, and says so. Names of fields, columns and rules stay.
            is_name = facts.get("href", "").endswith((".csv", ".json")) or (
                self.has_names and tag == "th" and facts.get("scope") == "row")
            self.open.append((tag, facts.get("lang") == "en" or is_name))

    def handle_endtag(self, tag):
        self.block.append("\1")
        if tag not in self.INLINE:
            self.end()
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if not self.is_silent:
            self.block.append(data)


def texts(path, place):
    """What a file says to its readers; `place` is its path on the site."""
    if path.suffix not in (".html", ".txt", ".ics", ".atom", ".json"):
        return []
    raw = path.read_text(encoding="utf-8")
    match path.suffix:
        case ".html":
            return Shown(raw, place.startswith(("data/", "guide/fields-", "guide/settings", "handbook"))).texts
        case ".txt":
            return [] if path.name == "robots.txt" else [re.sub(r"<?https?://\S+|\S+@\S+", "", raw)]
        case ".ics":
            lines = re.sub(r"\r\n ", "", raw).split("\r\n")
            said = ("SUMMARY", "DESCRIPTION", "CATEGORIES", "LOCATION", "X-WR-CALNAME")
            return [line.partition(":")[2].replace("\\n", "\n").replace("\\", "")
                    for line in lines if line.split(":")[0] in said]
        case ".atom":
            root = xml.etree.ElementTree.fromstring(raw)
            space = "{http://www.w3.org/2005/Atom}"
            return [text for node in root.iter() if node.text and node.tag.startswith(space)
                    for text in ({"content": Shown(node.text).texts}.get(
                        node.tag.removeprefix(space), [node.text])
                        if node.tag.removeprefix(space) in
                        ("title", "subtitle", "summary", "content", "name") else [])]
        case ".json" if "feeds" in path.parts:
            feed = json.loads(raw)
            return [feed["title"], feed["description"]] + [
                text for item in feed["items"]
                for text in [item["title"], item.get("summary", "")] + Shown(item["content_html"]).texts]
    return []


def check(folder):
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            place = str(path.relative_to(folder))
            for text in texts(path, place):
                for stray in strays(text):
                    found.setdefault(stray, place)
    assert not found, "\n".join(f"{where}: {stray}" for stray, where in found.items())


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("day", DAYS)
def test_each_word_is_said_or_an_authors(site, day, audience):
    output = site / f"out-{audience.replace(':', '-')}-{day}"
    done = subprocess.run(
        [ACCORD, "build", str(site), "--relaxed", "--quiet", "--as-of", day, "--audience", audience,
         "--base-url", "https://quillwater.example/", "--output", str(output)],
        capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    check(output)
    shutil.rmtree(output)


def test_each_word_of_a_print_is_said_or_an_authors(site, tmp_path):
    printer = tmp_path / "weasyprint"
    printer.write_text(
        "#!/bin/sh\nwhile [ $# -gt 2 ]; do shift; done\ncp \"$1\" \"$CAUGHT\"\necho %PDF-1.7 > \"$2\"\n")
    printer.chmod(0o755)
    caught = tmp_path / "caught"
    caught.mkdir()
    for number, what in enumerate(PRINTS):
        done = subprocess.run(
            [ACCORD, "print", *what.split(), str(site), "--as-of", "2026-11-22", "--quiet",
             "--output", str(tmp_path / f"{number}.pdf")],
            capture_output=True, text=True, timeout=300, env=os.environ | {
                "ACCORD_WEASYPRINT": str(printer), "CAUGHT": str(caught / f"{what.replace('/', ' ')}.html")})
        assert done.returncode == 0, f"{what}: {done.stderr}"
    assert len(list(caught.iterdir())) == len(PRINTS)
    check(caught)
