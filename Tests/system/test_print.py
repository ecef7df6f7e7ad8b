"""Makes PDF of the sample handbook with WeasyPrint, and measures what came out.

Needs the packages in requirements.txt, WeasyPrint, qpdf and poppler-utils.

    ACCORD=.build/release/accord python3 -m pytest Tests/system/test_print.py
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import pdfplumber

ACCORD = os.environ.get("ACCORD", "accord")
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
TODAY = "2026-11-22"
INCH = 72
MM = INCH / 25.4
# Left, top, width, height, columns, and the distance between rows, in points.
STOCKS = {
    "5371": (0.75 * INCH, 0.5 * INCH, 3.5 * INCH, 2 * INCH, 2, 2 * INCH),
    "5388": (1.75 * INCH, 1 * INCH, 5 * INCH, 3 * INCH, 1, 3 * INCH),
    "5389": (1.25 * INCH, 1.25 * INCH, 6 * INCH, 4 * INCH, 1, 4.5 * INCH),
    "a6": ((612 - 148 * MM) / 2, (792 - 210 * MM) / 2, 148 * MM, 105 * MM, 1, 105 * MM),
    "wallet": ((612 - 171.2 * MM) / 2, (792 - 216 * MM) / 2, 85.6 * MM, 54 * MM, 2, 54 * MM),
}
MARGINS = {"5371": 11, "5388": 18, "5389": 22, "a6": 18, "wallet": 11}
SIXTEENTH = INCH / 16


class Prints(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def handbook(self, **files):
        """A handbook with ten norms and the files given, by their names without an ending."""
        content = self.folder / "site" / "content"
        norms = "\n".join(
            f"  - {{name: Norm{number}, text: We keep it and say so., starters: [Say it]}}"
            for number in range(1, 11))
        files = {
            "handbook": None,
            "norms/ours": f"---\ntitle: Our norms\nadopted_on: 2026-09-02\n"
                          f"participants: [all members]\nnorms:\n{norms}\n---\n",
        } | files
        content.mkdir(parents=True)
        (content / "handbook.yml").write_text("title: Our handbook\n")
        for name, text in files.items():
            if text is None:
                continue
            path = content / f"{name}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return self.folder / "site"

    def printed(self, *arguments, name="print.pdf", status=0):
        path = self.folder / name
        command = [ACCORD, "print", *map(str, arguments), "--as-of", TODAY, "--output", str(path)]
        outcome = subprocess.run(command, capture_output=True, text=True, cwd=self.folder)
        self.assertEqual(outcome.returncode, status, outcome.stderr)
        return path

    def check(self, path):
        """What other programs say of a PDF."""
        subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
        info = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout
        self.assertRegex(info, r"Tagged:\s+yes")
        checked = subprocess.run(
            [sys.executable, "-m", "pdfua", "check", path], capture_output=True, text=True)
        # 3 says that there are errors; warnings are about heads of tables, which WeasyPrint names
        # at each cell.
        self.assertIn(checked.returncode, (0, 1, 2), checked.stdout)
        return info

    def text(self, path):
        return subprocess.run(
            ["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True).stdout

    def test_cards_lie_where_the_stock_has_them(self):
        site = self.handbook()
        for stock, (left, top, width, height, columns, pitch) in STOCKS.items():
            with self.subTest(stock=stock):
                path = self.printed("cards", "ours", site, "--stock", stock, name=f"{stock}.pdf")
                self.check(path)
                with pdfplumber.open(path) as pdf:
                    self.assertEqual((pdf.pages[0].width, pdf.pages[0].height), (612, 792))
                    words = pdf.pages[0].extract_words()
                    rows = int((792 - top) // pitch)
                    per_sheet = min(10, columns * rows)
                    for number in range(1, per_sheet + 1):
                        name = next(word for word in words if word["text"] == f"Norm{number}")
                        number_word = next(word for word in words if word["text"] == f"{number}.")
                        column, row = (number - 1) % columns, (number - 1) // columns
                        x = left + column * width + MARGINS[stock]
                        y = top + row * pitch + MARGINS[stock]
                        self.assertAlmostEqual(number_word["x0"], x, delta=SIXTEENTH)
                        # The top of the letters lies a little below the top of their line.
                        self.assertAlmostEqual(name["top"], y + 1, delta=SIXTEENTH)
                        # Nothing stands outside of its card.
                    for word in words:
                        column = int((word["x0"] - left) // width)
                        row = int((word["top"] - top) // pitch)
                        self.assertLess(word["x1"], left + (column + 1) * width)
                        self.assertLess(word["bottom"], top + row * pitch + height)
                    sheets = -(-10 // per_sheet)
                    self.assertEqual(len(pdf.pages), 2 * sheets)

    def test_tents_have_both_faces_at_the_fold(self):
        path = self.printed("cards", "ours", self.handbook(), "--stock", "5305")
        self.check(path)
        with pdfplumber.open(path) as pdf:
            self.assertEqual(len(pdf.pages), 5)
            page = pdf.pages[0]
            upright = [c for c in page.chars if c["matrix"][0] > 0]
            turned = [c for c in page.chars if c["matrix"][0] < 0]
            self.assertEqual(len(upright), len(turned))
            for faces, tops in ((turned, (0.5, 5.5)), (upright, (3, 8))):
                for char in faces:
                    self.assertTrue(any(
                        top * INCH < char["top"] and char["bottom"] < (top + 2.5) * INCH
                        for top in tops), char)

    def test_a_long_card_goes_on_and_is_never_cut(self):
        words = [f"word{number}" for number in range(160)]
        long = ("---\ntitle: Long\nadopted_on: 2026-09-02\nparticipants: [all]\nnorms:\n"
                f"  - name: Patience\n    text: {' '.join(words)}\n---\n")
        text = self.text(self.printed("cards", "long", self.handbook(**{"norms/long": long})))
        self.assertEqual([word for word in words if not re.search(rf"\b{word}\b", text)], [])

    def test_a_plan_takes_one_page_with_lines_for_both_sides(self):
        path = self.printed("plan", "dlt/plan", REPOSITORY)
        self.assertRegex(self.check(path), r"Pages:\s+1\n")
        text = self.text(path)
        for words in ("Goal 1", "Goal 3", "Labor", "Management", "Signature"):
            self.assertIn(words, text)

    def test_prints_of_the_sample_are_whole(self):
        for what, name in (("form", "climate-intake"), ("poster", "seven-norms"),
                           ("cards", "pillars"), ("cards", "acronyms"), ("worksheet", "committees"),
                           ("communication", "2026-11-20-january-course")):
            with self.subTest(what=what, name=name):
                path = self.printed(what, name, REPOSITORY, name=f"{what}-{name}.pdf")
                self.check(path)
        form = self.text(self.folder / "form-climate-intake.pdf")
        self.assertIn("Confidential.", form)
        self.assertIn("18.", form)
        poster = subprocess.run(["pdfinfo", self.folder / "poster-seven-norms.pdf"],
                                capture_output=True, text=True).stdout
        self.assertRegex(poster, r"Pages:\s+1\n")
        self.assertIn("792 x 1224", poster)

    def test_what_hangs_on_a_board_or_lies_on_a_table_is_one_sheet(self):
        # An agenda with open action items to go over takes both sides of its sheet.
        for what, name, words, sides in (
                ("communication", "2026-11-20-january-course", "Approved by both sides", 1),
                ("agenda", "2026-12-15", "One message at the end", 2)):
            with self.subTest(what=what):
                path = self.printed(what, name, REPOSITORY, "--audience", "team:dlt",
                                    name=f"{what}.pdf")
                self.assertRegex(self.check(path), rf"Pages:\s+{sides}\n")
                self.assertIn(words, self.text(path))

    def test_a_book_speaks_its_language(self):
        site = self.handbook(**{
            "glossary/quorum": "---\ntitle: Quórum\ndefinition: Cuántas personas hacen falta.\n---\n",
            "hola": "# Hola\n\nSobre [[quorum]].\n"})
        (site / "content" / "handbook.yml").write_text("title: Nuestro manual\nlang: es\n")
        with pdfplumber.open(self.printed("handbook", site)) as pdf:
            heads = [page.extract_text().split("\n")[0] for page in pdf.pages[1:]]
        # The running heads, of which the norms have a second one at the right.
        self.assertEqual(list(dict.fromkeys(head.split(" Our ")[0] for head in heads)), [
            "Contenido", "Introducción", "Visión y normas", "Biblioteca", "Índice de términos"])

    def test_drawings_have_their_lines_and_no_page_is_left_empty(self):
        process = self.printed("poster", "climate-assessment", REPOSITORY, name="process.pdf")
        self.assertRegex(self.check(process), r"Pages:\s+1\n(.|\n)*792 x 1224")
        self.assertIn("step 9", self.text(process))
        results = self.printed("poster", "skills-2026-10", REPOSITORY, name="results.pdf")
        with pdfplumber.open(results) as pdf:
            bars = [shape for page in pdf.pages for shape in page.rects + page.curves]
            for page in pdf.pages:
                self.assertGreater(len(page.extract_words()), 40, "a page is nearly empty")
        # Of each pair of bars, one is filled and one is only drawn round.
        self.assertTrue(any(bar["fill"] for bar in bars))
        self.assertTrue(any(bar["stroke"] and not bar["fill"] for bar in bars))

    def test_the_book_has_pages_that_its_contents_name(self):
        canary = "---\ntitle: Canaryword\nvisibility: staff\n---\n\nCanaryword here.\n"
        pages = {f"page-{n}": f"# Page {n}\n\nAbout [[quorum]].\n\n" + "Some words. " * 900
                 for n in range(4)}
        term = "---\ntitle: Quorum\ndefinition: How many have to be there.\n---\n"
        news = ("---\ntitle: News\nnumber: 1\ndate: 2026-09-04\nfor: all employees\n"
                "summary: The year begins.\ncontact: both offices\n"
                "approved_by:\n  - {side: labor, role: president, on: 2026-09-03}\n"
                "  - {side: management, role: superintendent, on: 2026-09-03}\n---\n\nWelcome.\n")
        rows = "\n".join(f"  - {{name: Committee {n}, purpose: To meet, stakeholders: [teachers], "
                         "opportunities: Fewer evenings, disposition: keep}" for n in range(3))
        inventory = ("---\ntitle: Groups\nscope: The district\ndate: 2026-09-04\n"
                     "visibility: public\nteam_members: [president, superintendent]\n"
                     f"rows:\n{rows}\n---\n")
        site = self.handbook(**pages, **{"glossary/quorum": term, "hidden": canary,
                                         "communications/news": news,
                                         "inventories/groups": inventory})
        path = self.printed("handbook", site, name="one.pdf")
        self.check(path)
        again = self.printed("handbook", site, name="two.pdf")
        self.assertEqual(path.read_bytes(), again.read_bytes())
        self.assertNotIn(b"accord-print", path.read_bytes())
        with pdfplumber.open(path) as pdf:
            texts = [page.extract_text() for page in pdf.pages]
        contents = texts[1]
        self.assertIn("Contents", contents)
        for number in range(4):
            found = re.search(rf"Page {number} ?\.+ ?(\d+)", contents)
            self.assertIsNotNone(found, contents)
            page = int(found.group(1))
            self.assertRegex(texts[page - 1], rf"(?m)^Page {number}$")
            # The running head names the part, and the foot the page.
            self.assertIn("Introduction", texts[page - 1].split("\n")[0])
            self.assertTrue(texts[page - 1].rstrip().endswith(str(page)))
        # What by itself is a sheet for a board, or lies across, is a page of the book here.
        for title, part in (("News", "What we tell everyone"), ("Groups", "Teams and committees")):
            number = int(re.search(rf"{title} ?\.+ ?(\d+)", contents).group(1))
            self.assertIn(part, texts[number - 1].split("\n")[0])
            self.assertTrue(texts[number - 1].rstrip().endswith(str(number)))
        self.assertRegex("\n".join(texts), r"Quorum \(p\. \d+\)")
        self.assertRegex(texts[-1], r"Index of terms(.|\n)*Quorum, \d+(.|\n)*Page 0, \d+")
        self.assertNotIn("canary", "\n".join(texts).lower())
        # Nor in anything that readers of the file do not see.
        plain = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", path, "-"],
                               capture_output=True, check=True).stdout
        self.assertNotIn(b"canary", plain.lower())
        outline = subprocess.run(["qpdf", "--json", "--json-key=outlines", path],
                                 capture_output=True, text=True, check=True).stdout
        for words in ("Contents", "Introduction", "Index of terms"):
            self.assertIn(words, outline)


if __name__ == "__main__":
    unittest.main()
