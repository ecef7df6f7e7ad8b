"""Words of any length and script in every field of the sample handbook, in a real browser.

Run by `make test`; needs `ACCORD`, the program that was built, and Chromium.
"""

import shutil
import subprocess

import pytest
import yaml

from browsing import Browsing
from sample import ACCORD, CONTENT, PAGES, TODAY

WORDS = "Pneumonoultramicroscopicsilicovolcanoconiosisverfahrensordnu اتفاق 联合委员会日程审查协议"
# Fields whose words follow a form of their own.
FORMS = {"meets", "schedule", "standards", "by", "reviews", "variant"}


def with_odd_words(value, key=None):
    """The value with odd words before every text of more than one word."""
    if isinstance(value, dict):
        return {key: with_odd_words(part, key) for key, part in value.items()}
    if isinstance(value, list):
        return [with_odd_words(part, key) for part in value]
    is_text = isinstance(value, str) and " " in value and not value[:4].isdigit()
    return f"{WORDS} {value}" if is_text and "//" not in value and key not in FORMS else value


class AnyWords(Browsing):
    @classmethod
    def setUpClass(cls):
        cls.start()
        content = cls.folder / "content"
        shutil.copytree(CONTENT, content)
        cls.changed = 0
        for path in content.rglob("*.md"):
            text = path.read_text()
            if not text.startswith("---\n") or "guide" in path.parts:
                continue
            head, body = text[4:].split("\n---", 1)
            try:
                fields = yaml.load(head, Loader=yaml.BaseLoader)
            except yaml.YAMLError:  # A question mark in a list is one for the program, not for this.
                continue
            head = yaml.safe_dump(
                with_odd_words(fields), allow_unicode=True, sort_keys=False, width=100_000)
            path.write_text(f"---\n{head}---{body}")
            cls.changed += 1
        cls.site = cls.folder / "site"
        subprocess.run(
            [ACCORD, "build", cls.folder, "--as-of", TODAY, "--audience", "team:dlt", "--relaxed",
             "--output", cls.site, "--quiet"], check=True, timeout=120)

    def test_a_page_of_each_template_stays_whole(self):
        self.look_at([self.site / path for path in PAGES.values() if (self.site / path).exists()], 50)

    @pytest.mark.long
    def test_every_page_stays_whole(self):
        self.look_at(sorted(self.site.rglob("*.html")), 250)

    def look_at(self, pages, least):
        self.assertGreater(self.changed, 150)
        pages = [path for path in pages if "guide" not in path.parts and path.name != "404.html"]
        self.assertGreater(len(pages), least)
        page = self.open()
        for path in pages:
            page.goto(path.as_uri())
            for width in (320, 1280):
                page.set_viewport_size({"width": width, "height": 900})
                found = page.evaluate("""() => {
                    const cut = [...document.querySelectorAll("svg text")].filter(text => {
                        const [inner, outer] = [text, text.ownerSVGElement].map(
                            element => element.getBoundingClientRect());
                        return inner.right > outer.right + 2 || inner.left < outer.left - 2; });
                    return { width: document.documentElement.scrollWidth,
                        cut: cut.map(text => text.textContent) }; }""")
                with self.subTest(page=str(path.relative_to(self.site)), width=width):
                    self.assertLessEqual(found["width"], width)
                    self.assertEqual(found["cut"], [])
