"""Searches the handbook in a real browser, from the disk and without a network.

    ACCORD=.build/release/accord python3 -m pytest Tests/system/test_search.py
"""

import os
import pathlib
import shutil
import subprocess
import sys
import unittest
from urllib.parse import unquote, urlparse

from browsing import Browsing

ACCORD = os.environ.get("ACCORD", "accord")
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
TODAY = "2026-11-22"
# What stands on a page, each on one of its own, and what someone may type to find it.
STANDS = {
    "e-mail": ["e-mail", "email", "E-Mail", "e‑mail"],
    "Title I": ["Title I", "title i"],
    "Plan B": ["Plan B"],
    "Plan A": ["Plan A"],
    "K-12": ["K-12", "K–12", "k12"],
    "I-9 form": ["I-9 form", "I-9", "i9"],
    "the W-4": ["W-4", "the W-4"],
    "the teacher's lounge": ["teacher's lounge", "teacher’s lounge", "teachers lounge"],
    "all parents’ nights": ["parents’ nights", "parents' nights", "parents nights"],
    "We don't lock it": ["don't", "don’t", "dont"],
    "Q&A": ["Q&A", "q&a", "Q & A"],
    "P.E.": ["P.E.", "P.E", "pe", "P. E."],
    "AT&T": ["AT&T"],
    "l'école": ["l'école", "école", "l’ecole"],
    "co-chair": ["co-chair", "cochair", "co chair"],
    "cooperate and cosign": ["co-sign"],
    "U.S. history": ["U.S. history", "U.S."],
    "C++": ["C++"],
    "24/7": ["24/7"],
    "#3": ["#3"],
    "O'Neil": ["O'Neil", "O’Neil", "oneil", "neil"],
    "10:30 a.m.": ["10:30", "10:30 a.m.", "a.m."],
    "Hawaiʻi": ["Hawaiʻi", "Hawai'i", "hawaii"],
    "Title IX": ["Title IX"],
    "I.T.": ["I.T."],
    "法定人数": ["法定人数"],
    "データ・ベース": ["データ・ベース"],
    "ที่ประชุม": ["ที่ประชุม"],
    "Кворум йогурт": ["йогурт", "и\u0306огурт", "КВОРУМ"],
    "об'єднання": ["об'єднання", "обʼєднання"],
    "한국어": ["한국어", "\u1112\u1161\u11ab\u1100\u116e\u11a8\u110b\u1165"],
    "thương lượng": ["thương lượng", "thuong luong"],
    "الاتفاقية": ["الاتفاقية"],
    "हिन्दी": ["हिन्दी"],
    "𖬌𖬣𖬵": ["𖬌𖬣𖬵"],
    "🎉": ["🎉"],
    "pre\u00adschool": ["preschool"],
    "re\u0301union": ["réunion", "reunion"],
    "ქ" * 45: ["ქ" * 45, "ქ" * 40],
    "x-ray": ["x-ray", "xray"],
}
ODD = "\"><script>alert(1)</script>"
# The same as a text says it: Markdown would take it for a script.
ODD_IN_TEXT = ODD.replace("<", "\\<")


def build(source, site, *options):
    done = subprocess.run([ACCORD, "build", str(source), "--output", str(site), "--as-of", TODAY, "--quiet",
                           *options], capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        raise AssertionError(f"The handbook does not build:\n{done.stdout}{done.stderr}")


class Search(Browsing):
    @classmethod
    def setUpClass(cls):
        cls.start()
        shutil.copytree(REPOSITORY / "content", cls.folder / "content")
        (cls.folder / "content" / "guide" / "odd.md").write_text(
            f"---\ntitle: 'Zebra {ODD}'\n---\nThe zebra’s café is 🦓 open. `</script>` & more {ODD_IN_TEXT}\n")
        (cls.folder / "content" / "guide" / "far.md").write_text(
            "---\ntitle: 法定人数\nlang: zh\n---\n每个单位至少一人才算达到法定人数。\n")
        cls.site = cls.folder / "site"
        build(cls.folder, cls.site, "--audience", "staff")

    def open(self, path, site=None, **options):
        return super().open(f"file://{site or self.site}/{path}", offline=True, **options)

    def ask(self, page, question):
        """Types a question into the search page; returns the sentence about what was found."""
        page.fill("#search-words", question)
        page.wait_for_function(
            "q => document.getElementById('search-status').textContent.includes('“' + q + '”')", arg=question)
        return page.inner_text("#search-status")

    def found(self, page):
        """What was found: the heading, the title and the place of each."""
        return page.eval_on_selector_all("#search-results a", """all => all.map(one => {
            const list = one.closest("ul");
            return [list.previousElementSibling.textContent, one.textContent, one.getAttribute("href")];
        })""")

    def test_quorum_by_keyboard_alone(self):
        """From any page, without a network: the field, the word, Enter; then the arrows."""
        page = self.open("teams/dlt/index.html")
        for _ in range(40):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id") == "page.find":
                break
        self.assertEqual(page.evaluate("document.activeElement.id"), "page.find")
        page.keyboard.type("quorum")
        page.keyboard.press("Enter")
        page.wait_for_selector("#search-results a")
        found = self.found(page)
        self.assertIn(["Glossary", "Quorum", "glossary/quorum.html"], found)
        self.assertIn("teams/dlt/norms.html#norm.quorum", [address for _, _, address in found])
        self.assertIn("teams/dlt/index.html", [address for _, _, address in found])
        self.assertEqual(found[0][1], "Quorum", "the word itself stands first")
        self.assertEqual(page.get_attribute("#search-status", "role"), "status")
        page.keyboard.press("ArrowDown")
        self.assertEqual(page.evaluate("document.activeElement.textContent"), "Quorum")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowUp")
        page.keyboard.press("Escape")
        self.assertEqual(page.evaluate("document.activeElement.id"), "search-words")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_url("**/glossary/quorum.html")
        self.assertTrue(all(url.startswith("file:") for url in page.requested), page.requested)
        self.assertEqual(page.troubles, [])

    def test_words(self):
        """Case, marks, endings and a beginning find the same; what is not there is said."""
        page = self.open("search.html")
        first = lambda question: (self.ask(page, question), self.found(page)[0][1])[1]
        for question in ("quorum", "QUORUM", "quorums", "quo", "quóru"):
            self.assertEqual(first(question), "Quorum", question)
        self.ask(page, "reunion")
        self.assertIn("communications", " ".join(address for _, _, address in self.found(page)))
        self.assertEqual(first("zebra cafe"), f"Zebra {ODD}")
        self.assertEqual(first("法定人数"), "法定人数")
        self.assertEqual(self.ask(page, "xyzzy"), "Nothing was found for “xyzzy”. Try fewer or other words.")
        self.assertEqual(self.found(page), [])
        self.assertEqual(page.troubles, [])

    def test_marks(self):
        """What answers stands out in the words that are shown."""
        page = self.open("search.html")
        self.ask(page, "quorums")
        marked = page.eval_on_selector_all("#search-results mark", "all => all.map(one => one.textContent)")
        self.assertIn("Quorum", marked)
        self.assertEqual({word.lower().rstrip("s") for word in marked}, {"quorum"})

    def small(self, name, pages):
        """The site of a handbook with these pages, by their addresses."""
        for path, text in pages.items():
            file = self.folder / name / "content" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        (self.folder / name / "content" / "handbook.yml").write_text("title: A handbook\n")
        (self.folder / name / "content" / "index.md").write_text("# A handbook\n\nWelcome.\n")
        build(self.folder / name, self.folder / f"{name}-site")
        return self.folder / f"{name}-site"

    def test_as_it_stands(self):
        """What stands on a page finds it, typed as it stands and in other ways to write it."""
        site = self.small("stands", {f"page-{place}.md": f"# Page\n\nThere stood {text} and more.\n"
                                     for place, text in enumerate(STANDS)})
        page = self.open("search.html", site=site)
        for place, questions in enumerate(STANDS.values()):
            for question in questions:
                self.ask(page, question)
                found = [address for _, _, address in self.found(page)]
                self.assertIn(f"page-{place}.html", found, question)
        for question in ("K-12", "I-9", "P.E.", "AT&T", "don't", "e-mail", "🎉", "C++"):
            self.ask(page, question)
            self.assertEqual(len(self.found(page)), 1, question)
        self.assertEqual(page.troubles, [])

    def test_words_that_say_nothing(self):
        """Titles of small words alone are found, and a small letter stands in no question's way."""
        site = self.small("small", {
            "who.md": "# Who we are\n\nBoth sides.\n", "file.md": "# Grievances\n\nYou file a grievance.\n",
            "tags.md": "---\ntitle: Getting there\ntags: [carpool, Q&A]\n---\nBy bus.\n"})
        page = self.open("search.html", site=site)
        for question, address in (("who we are", "who.html"), ("how I file a grievance", "file.html"),
                                  ("carpool", "tags.html"), ("Q&A", "tags.html")):
            self.ask(page, question)
            self.assertEqual([found for _, _, found in self.found(page)], [address], question)

    def test_suggestion(self):
        """A slip finds nothing, and what was meant is offered: by keyboard, and read out."""
        page = self.open("search.html")
        for question, meant in (("quorem", "quorum"), ("qourum", "quorum"), ("Quorem", "Quorum"),
                                ("quorem rules", "quorum rules")):
            self.ask(page, question)
            page.wait_for_selector("#search-status a")
            self.assertIn(f"Did you mean “{meant}”?", page.inner_text("#search-status"))
        self.ask(page, "quorem")
        page.wait_for_selector("#search-status a")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_selector("#search-results a")
        self.assertEqual(page.input_value("#search-words"), "quorum")
        self.ask(page, "xyzzyxyzzy")
        page.wait_for_timeout(300)
        self.assertEqual(page.locator("#search-status a").count(), 0)
        self.assertEqual(page.troubles, [])

    def test_hostile_words(self):
        """What is typed is text, whatever it looks like."""
        page = self.open("search.html?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")
        page.wait_for_function("document.getElementById('search-status').textContent !== ''")
        self.assertEqual(page.locator("#search-status img, #search-results img").count(), 0)
        for question in ("(", "\\", "a*[", "%", "\u0301", "   "):
            page.fill("#search-words", question)
            page.wait_for_timeout(200)
        self.assertEqual(page.troubles, [])

    def test_without_scripts(self):
        """Without scripts the page leads to the list of all pages."""
        page = self.open("search.html", java_script_enabled=False)
        self.assertIn("does not run them", page.inner_text("main"))
        page.click("main a[href='all-pages.html']")
        self.assertIn("Quorum", page.inner_text("main"))

    def test_weight(self):
        """In a handbook of 500 pages no one loads more than 300 kB, whatever is asked."""
        place = self.folder / "large"
        subprocess.run([sys.executable, REPOSITORY / "Tests" / "benchmark" / "generate.py", str(place),
                        "--pages", "500", "--layout", "accord"], check=True, capture_output=True)
        site = self.folder / "large-site"
        build(place / "accord", site)
        for question in ("team", "meeting notes", "s", "no", "agreement on the calendar of the committee"):
            page = self.open("search.html", site=site)
            self.ask(page, question)
            loaded = sum(os.path.getsize(unquote(urlparse(url).path)) for url in set(page.requested))
            self.assertLess(loaded, 300_000, question)
            self.assertEqual(page.troubles, [])


if __name__ == "__main__":
    unittest.main()
