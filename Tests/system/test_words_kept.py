"""Every word of a text is on its page, in its order: random Markdown with HTML, as the program shows
it and as GitHub's own renderer does.

    ACCORD=.build/release/accord python3 -m pytest Tests/system/test_words_kept.py
"""

import pathlib
import random
import re
import subprocess
import tempfile
from html.parser import HTMLParser

import pytest

from publications import ACCORD

WORD = re.compile(r"w\d+")
MARKS = "b i em strong s del ins u sup sub kbd mark small q span font code a abbr cite tt big".split()
BLOCKS = """div p ul ol li table tr td th thead tbody dl dt dd blockquote details summary h2 h3 pre
    center section article figure figcaption caption form hr""".split()
HIDDEN = ("script", "style", "iframe", "object")
RENDERER = ["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "tasklist"]


class RandomText:
    """A text of words `w1`, `w2` and so on, with marks of Markdown and of HTML, many of them wrong."""

    def __init__(self, seed, has_scripts):
        self.random = random.Random(seed)
        self.has_scripts = has_scripts
        self.count = 0

    def word(self):
        self.count += 1
        return f"w{self.count}"

    def words(self):
        ways = [self.word, self.word, self.word, self.marked]
        return " ".join(self.random.choice(ways)() for _ in range(self.random.randint(1, 4)))

    def tag(self, names):
        name = self.random.choice(names)
        if self.random.random() < 0.1:
            name = name.upper()
        attributes = self.random.choice(
            ["", "", "", ' class="x"', " style='color:red'", " align=center", ' href="index.md"'])
        return f"<{name}{attributes}>", f"</{name}>"

    def marked(self):
        choice = self.random.randint(0, 9)
        if choice < 4:
            begin, end = self.tag(MARKS)
            if self.random.random() < 0.15:
                end = self.random.choice(["", self.tag(MARKS)[1]])
            if self.random.random() < 0.08:
                begin = ""
            return f"{begin}{self.word()} {self.marked() if self.random.random() < 0.3 else ''}{end}"
        return {
            4: f"**{self.word()}**", 5: f"*{self.word()}*", 6: f"`{self.word()}`",
            7: f"[{self.word()}](index.md)", 8: f"{self.word()}<br>{self.word()}",
            9: f"<!-- a note -->{self.word()}&amp;",
        }[choice]

    def block(self, depth=0):
        choice = self.random.randint(0, 13)
        if choice <= 2 or choice > 7 and depth > 3:
            return self.words()
        if choice == 3:
            return "## " + self.words()
        if choice == 4:
            mark = self.random.choice(["- ", "1. "])
            return "\n".join(mark + self.words() for _ in range(self.random.randint(1, 3)))
        if choice == 5:
            return "> " + self.words()
        if choice == 6:
            return (f"| {self.words()} | {self.word()} |\n|--|--|\n"
                    f"| {self.word()} | {self.words()} |")
        if choice == 7:
            return f"```\n{self.word()} <b>\n```"
        return self.element(depth)

    def element(self, depth):
        begin, end = self.tag(BLOCKS)
        before, after = (self.random.choice(["", "\n", "\n\n"]) for _ in range(2))
        inner = before.join(self.block(depth + 1) for _ in range(self.random.randint(1, 3)))
        if self.random.random() < 0.12:
            end = self.random.choice(["", self.tag(BLOCKS)[1]])
        if self.has_scripts and self.random.random() < 0.2:
            name = self.random.choice(HIDDEN)
            inner += f"<{name}>{self.word()} {self.word()}</{name}>"
        return f"{begin}{before}{inner}{after}{end}"

    def __str__(self):
        blocks = (self.block() for _ in range(self.random.randint(2, 7)))
        return "# T\n\n" + "\n\n".join(blocks) + "\n"


class ShownWords(HTMLParser):
    """The words of some HTML that readers see."""

    def __init__(self, html):
        super().__init__()
        self.hidden = None
        self.pieces = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        if self.hidden is None and tag in HIDDEN:
            self.hidden = tag

    def handle_endtag(self, tag):
        if tag == self.hidden:
            self.hidden = None

    def handle_data(self, data):
        if self.hidden is None:
            self.pieces.append(data)

    @property
    def words(self):
        return WORD.findall(" ".join(self.pieces))


def text_of(page):
    """What an author wrote for a page, as the page shows it."""
    html = page.read_text()
    start = html.find('<div class="text">')
    return html[start:html.rindex("</main>")] if start >= 0 else ""


def lost(seeds, has_scripts):
    """Texts of which words are missing, moved or said twice, with the words wanted and shown."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        content = pathlib.Path(folder) / "content"
        content.mkdir()
        (content / "handbook.yml").write_text("title: Handbook\n")
        (content / "index.md").write_text("# Handbook\n\nText.\n")
        texts = {seed: str(RandomText(seed, has_scripts)) for seed in seeds}
        for seed, text in texts.items():
            (content / f"page-{seed}.md").write_text(text)
        done = subprocess.run(
            [ACCORD, "build", "--quiet", "--relaxed", folder], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-2000:]
        for seed, text in texts.items():
            reference = subprocess.run(RENDERER, input=text, capture_output=True, text=True, check=True)
            wanted = ShownWords(reference.stdout).words
            shown = ShownWords(text_of(pathlib.Path(folder) / "public" / f"page-{seed}.html")).words
            if wanted != shown:
                found.append((seed, wanted, shown))
    return found


@pytest.mark.parametrize("has_scripts", [False, True])
@pytest.mark.parametrize("start", range(0, 600, 300))
def test_words_are_kept(start, has_scripts):
    assert lost(range(start, start + 300), has_scripts) == []


@pytest.mark.long
@pytest.mark.parametrize("has_scripts", [False, True])
@pytest.mark.parametrize("start", range(10_000, 20_000, 500))
def test_words_are_kept_in_many_texts(start, has_scripts):
    assert lost(range(start, start + 500), has_scripts) == []
