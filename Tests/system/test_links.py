"""Follows every link of the sample handbook's site, pages and places on them.

Builds the handbook in `content/` by the program named by ACCORD, and has its links followed by a
program that knows nothing of it, from the disk: there, an address must name its file.

    ACCORD=.build/release/accord python3 -m pytest Tests/system/test_links.py
"""

import csv
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import urllib.parse

import pytest

ACCORD = os.environ.get("ACCORD", "accord")
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
LINKCHECKER = pathlib.Path(sys.executable).with_name("linkchecker")


@pytest.mark.long
class Links(unittest.TestCase):
    """A built site, and what following its links finds."""

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="accord-links-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        # The follower of links gives up the rights of a superuser, and has to come in all the same.
        cls.folder.chmod(0o755)
        cls.site = cls.folder / "site"
        subprocess.run([ACCORD, "build", str(REPOSITORY), "--output", str(cls.site),
                        "--as-of", "2026-11-22", "--quiet"], check=True)
        cls.settings = cls.folder / "linkcheckerrc"
        cls.settings.write_text("[filtering]\ncheckextern=0\n[AnchorCheck]\n")

    def follow(self, start, *options):
        """Follows the links from an address. Returns the addresses met, and what is wrong."""
        result = subprocess.run(
            [str(LINKCHECKER), f"--config={self.settings}", "--no-status", "--no-robots",
             "--threads=4", "--verbose", "--output=csv", *options, start],
            capture_output=True, text=True)
        lines = [line for line in result.stdout.splitlines() if not line.startswith("#")]
        rows = list(csv.DictReader(lines, delimiter=";"))
        self.assertTrue(rows, result.stderr)
        wrong = [f'{row["parentname"]}:{row["line"]}: {row["urlname"]}: '
                 f'{row["warningstring"] or row["result"]}'
                 for row in rows if row["valid"] != "True" or row["warningstring"]]
        # Any other status says that it did not come to its end.
        self.assertEqual(result.returncode, 1 if wrong else 0, result.stderr)
        return {urllib.parse.urldefrag(row["url"]).url for row in rows}, wrong

    def pages(self, top):
        """The addresses of all pages that are to be reached, below an address."""
        return {top + urllib.parse.quote(str(page.relative_to(self.site)))
                for page in self.site.rglob("*.html")
                # What a server shows for a missing page; emails are sent, and a redirect leads from
                # an address that no one is given any more.
                if page.name != "404.html" and page.parent != self.site / "email"
                and b'http-equiv="refresh"' not in page.read_bytes()}

    def test_every_link_leads_somewhere_and_every_page_is_reached(self):
        top = self.site.as_uri() + "/"
        met, wrong = self.follow(top + "index.html")
        self.assertEqual(wrong, [])
        self.assertEqual(sorted(self.pages(top) - met), [], "pages that no link leads to")

    def test_a_broken_link_and_a_broken_place_would_be_found(self):
        page = self.site / "broken.html"
        page.write_text('<!DOCTYPE html><title>Broken</title><a href="glossary/missing.html">a</a>'
                        '<a href="glossary/quorum.html#nowhere">b</a>')
        self.addCleanup(page.unlink)
        _, wrong = self.follow(page.as_uri(), "--recursion-level=1")
        self.assertEqual(len(wrong), 2, wrong)


if __name__ == "__main__":
    unittest.main()
