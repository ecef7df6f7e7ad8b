"""Reads the data files, the feeds and the schemas of the sample handbook as other programs do.

Builds the handbook in `content/` for each audience by the program named by ACCORD. Needs jing and
the packages in requirements.txt.

    ACCORD=.build/release/accord python3 -m pytest Tests/system/test_data.py
"""

import copy
import csv
import functools
import html.parser
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

import jsonschema
import yaml

ACCORD = os.environ.get("ACCORD", "accord")
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
GRAMMAR = REPOSITORY / "Tests" / "system" / "atom.rnc"
TODAY = "2026-11-22"
BASE = "https://quillwater.example/handbook/"
AUDIENCES = ["public", "staff", "team:dlt"]
FORMULA = tuple("=+-@\t\r\n＝＋－＠")


class Words(yaml.CSafeLoader):
    """Takes YAML as the program does: a day is words, and so is what looks like yes."""

    yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers
                if not tag.endswith((":timestamp", ":bool"))]
        for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()}


Words.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), "tf")


@functools.cache
def site(audience):
    """The sample handbook's site for an audience."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="accord-data-"))
    subprocess.run(
        [ACCORD, "build", str(REPOSITORY), "--output", str(folder / "site"), "--audience", audience,
         "--as-of", TODAY, "--base-url", BASE, "--strict", "--quiet"], check=True, timeout=120)
    return folder / "site"


def sets(audience):
    return sorted(path.name.removesuffix(".schema.json")
                  for path in (site(audience) / "data").glob("*.schema.json"))


def load(path):
    return json.loads(path.read_bytes())


def table(path):
    with path.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.reader(file, strict=True))


def cell(value, kind):
    """A value of a JSON file as the file for spreadsheets writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return "'" + value if value.startswith(FORMULA) and not number(value) else value
    return value


def number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True


class Data(unittest.TestCase):
    def test_every_file_is_what_its_schema_says(self):
        for audience in AUDIENCES:
            self.assertGreater(len(sets(audience)), 20)
            for name in sets(audience):
                with self.subTest(audience=audience, set=name):
                    folder = site(audience) / "data"
                    schema, data = load(folder / f"{name}.schema.json"), load(folder / f"{name}.json")
                    jsonschema.Draft202012Validator.check_schema(schema)
                    check = jsonschema.Draft202012Validator(
                        schema, format_checker=jsonschema.FormatChecker())
                    self.assertEqual([error.message for error in check.iter_errors(data)], [])
                    self.assertEqual(data["$schema"], f"{name}.schema.json")
                    self.assertEqual(data["as_of"], TODAY)
                    names = [column["name"] for column in data["columns"]]
                    self.assertEqual(len(names), len(set(names)))
                    for column in names:
                        self.assertRegex(column, "^[a-z]+(_[a-z]+)*$")

    def test_a_schema_refuses_what_is_wrong(self):
        folder = site("staff") / "data"
        check = jsonschema.Draft202012Validator(
            load(folder / "goals.schema.json"), format_checker=jsonschema.FormatChecker())
        right = load(folder / "goals.json")
        for column, wrong in [("due", "soon"), ("due", "2026-02-30"), ("target", "8"),
                              ("status", "green"), ("stale", "no"), ("days_left", 1.5)]:
            data = copy.deepcopy(right)
            data["rows"][0][column] = wrong
            self.assertFalse(check.is_valid(data), f"{column}: {wrong}")
        for spoil in (lambda row: row.pop("share"), lambda row: row.update(more=1)):
            data = copy.deepcopy(right)
            spoil(data["rows"][0])
            self.assertFalse(check.is_valid(data))

    def test_both_files_hold_the_same(self):
        for audience in AUDIENCES:
            for name in sets(audience):
                with self.subTest(audience=audience, set=name):
                    folder = site(audience) / "data"
                    raw = (folder / f"{name}.csv").read_bytes()
                    self.assertTrue(raw.startswith(b"\xef\xbb\xbf"))
                    self.assertTrue(raw.endswith(b"\r\n"))
                    data, rows = load(folder / f"{name}.json"), table(folder / f"{name}.csv")
                    names = [column["name"] for column in data["columns"]]
                    self.assertEqual(rows[0], names)
                    self.assertEqual(len(rows) - 1, len(data["rows"]))
                    for line, row in zip(rows[1:], data["rows"]):
                        self.assertEqual(list(row), names)
                        for text, (column, value) in zip(line, row.items()):
                            wanted = cell(value, column)
                            if isinstance(wanted, str):
                                self.assertEqual(text, wanted, column)
                            else:
                                self.assertEqual(float(text), wanted, column)

    def test_pages_that_are_named_exist(self):
        for audience in AUDIENCES:
            for name in sets(audience):
                data = load(site(audience) / "data" / f"{name}.json")
                pages = [column["name"] for column in data["columns"] if column["type"] == "page"]
                for row in data["rows"]:
                    for column in pages:
                        if row[column] is not None:
                            self.assertTrue((site(audience) / row[column]).is_file(),
                                            f"{name}.{column}: {row[column]}")

    def test_each_audience_has_its_own(self):
        def pages(audience):
            return {row["page"] for row in load(site(audience) / "data/documents.json")["rows"]}

        self.assertLess(pages("public"), pages("staff"))
        self.assertLess(pages("staff"), pages("team:dlt"))
        for audience in AUDIENCES:
            visible = {row["visibility"] for row in load(site(audience) / "data/documents.json")["rows"]}
            self.assertEqual(visible, {"public", "staff", "team"} if audience == "team:dlt"
                             else {"public", "staff"} if audience == "staff" else {"public"})

    def test_the_sample_shows_every_set(self):
        empty = [name for name in sets("team:dlt")
                 if not load(site("team:dlt") / "data" / f"{name}.json")["rows"]]
        self.assertEqual(empty, [])


class Links(html.parser.HTMLParser):
    """Every address in a piece of HTML."""

    def __init__(self, text):
        super().__init__()
        self.addresses = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.addresses += [value for name, value in attributes if name in ("href", "src")]


class Feeds(unittest.TestCase):
    def feeds(self):
        for audience in AUDIENCES:
            for path in sorted((site(audience) / "feeds").glob("*.atom")):
                yield audience, path

    def test_atom_is_what_the_grammar_says(self):
        found = list(self.feeds())
        self.assertGreaterEqual(len(found), len(AUDIENCES))
        for audience, path in found:
            with self.subTest(audience=audience, feed=path.name):
                done = subprocess.run(["jing", "-c", str(GRAMMAR), str(path)],
                                      capture_output=True, text=True, timeout=60)
                self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_the_grammar_refuses_what_is_wrong(self):
        right = next(self.feeds())[1].read_text()
        with tempfile.TemporaryDirectory() as folder:
            for number, (old, new) in enumerate([
                    ("<updated>", "<updated>x"), ("tag:", "tagged "), ("https://", ""),
                    ("xml:lang", "lang"), ("<author><name>Labor</name></author>\n", ""),
                    ("</id>", "</id><b/>")]):
                path = pathlib.Path(folder, f"{number}.atom")
                path.write_text(right.replace(old, new))
                done = subprocess.run(["jing", "-c", str(GRAMMAR), str(path)],
                                      capture_output=True, text=True, timeout=60)
                if old.startswith("<author>"):
                    self.assertEqual(done.returncode, 0, "one author is enough for the format")
                else:
                    self.assertEqual(done.returncode, 1, new)

    def test_both_forms_say_the_same_and_lead_to_pages(self):
        space = {"a": "http://www.w3.org/2005/Atom"}
        for audience, path in self.feeds():
            with self.subTest(audience=audience, feed=path.name):
                atom = xml.etree.ElementTree.parse(path).getroot()
                feed = load(path.with_suffix(".json"))
                self.assertEqual(feed["version"], "https://jsonfeed.org/version/1.1")
                self.assertEqual(feed["feed_url"], BASE + "feeds/" + path.with_suffix(".json").name)
                self.assertEqual([author["name"] for author in feed["authors"]],
                                 ["Labor", "Management"])
                entries = atom.findall("a:entry", space)
                self.assertGreater(len(entries), 0)
                self.assertEqual(len(entries), len(feed["items"]))
                names = [item["id"] for item in feed["items"]]
                self.assertEqual(len(names), len(set(names)))
                dates = [item["date_published"] for item in feed["items"]]
                self.assertEqual(dates, sorted(dates, reverse=True))
                self.assertEqual(atom.findtext("a:updated", None, space),
                                 max(item["date_modified"] for item in feed["items"]))
                for entry, item in zip(entries, feed["items"]):
                    content = entry.find("a:content", space)
                    for key, value in [("id", "id"), ("title", "title"), ("published", "date_published"),
                                       ("updated", "date_modified"), ("summary", "summary")]:
                        self.assertEqual(entry.findtext(f"a:{key}", None, space), item.get(value))
                    self.assertEqual(content.text, item["content_html"])
                    self.check_addresses(audience, [item["url"], feed["home_page_url"]])
                    links = Links(item["content_html"]).addresses
                    self.check_addresses(
                        audience, [link for link in links if not link.startswith("#fn")])

    def check_addresses(self, audience, addresses):
        for address in addresses:
            self.assertRegex(address, "^(https?://|mailto:)")
            if address.startswith(BASE):
                page = address.removeprefix(BASE).split("#")[0]
                self.assertTrue((site(audience) / page).is_file(), address)

    def test_pages_name_the_feeds(self):
        page = (site("public") / "teams/index.html")
        page = page if page.is_file() else site("public") / "index.html"
        for link in re.findall(r'rel="alternate"[^>]* href="([^"]*)"', page.read_text()):
            self.assertTrue((page.parent / link).is_file(), link)
        self.assertIn('type="application/atom+xml"', page.read_text())
        self.assertIn('type="application/feed+json"', page.read_text())


class Schemas(unittest.TestCase):
    @classmethod
    @functools.cache
    def schema(cls, kind=None):
        done = subprocess.run([ACCORD, "schema"] + ([kind] if kind else []), check=True,
                              capture_output=True, timeout=60)
        schema = json.loads(done.stdout)
        jsonschema.Draft202012Validator.check_schema(schema)
        return jsonschema.Draft202012Validator(
            schema, format_checker=jsonschema.FormatChecker())

    @staticmethod
    def documents():
        """Every document of the sample with front matter: its file, kind and fields."""
        rows = load(site("team:dlt") / "data/documents.json")["rows"]
        for row in rows:
            for file in (row["page"].removesuffix(".html") + ".md",
                         row["page"].removesuffix("index.html") + "README.md"):
                path = REPOSITORY / "content" / file
                if path.is_file():
                    match = re.match(r"---\n(.*?)\n---\s", path.read_text(), re.S)
                    if match:
                        yield file, row["kind"], yaml.load(match[1], Loader=Words)

    def test_every_sample_document_is_right(self):
        count = 0
        for file, kind, fields in self.documents():
            for name in (kind, None):
                with self.subTest(file=file, schema=name):
                    errors = [error.message for error in self.schema(name).iter_errors(fields)]
                    self.assertEqual(errors, [])
            count += 1
        self.assertGreater(count, 200)

    def test_the_settings_are_right(self):
        settings = yaml.load((REPOSITORY / "content/handbook.yml").read_text(), Loader=Words)
        self.assertEqual([error.message for error in self.schema("settings").iter_errors(settings)], [])
        self.assertFalse(self.schema("settings").is_valid({**settings, "titel": "Handbook"}))

    def test_what_is_wrong_is_refused(self):
        plan = yaml.load(re.match(r"---\n(.*?)\n---\s", (
            REPOSITORY / "content/teams/dlt/plan.md").read_text(), re.S)[1], Loader=Words)
        check = self.schema("plan")
        self.assertTrue(check.is_valid(plan))
        goal = plan["goals"][0]
        for wrong in ({"gaols": []}, {"start": "August"}, {"start": None}, {"type": "vision"},
                      {"visibility": "everyone"}, {"goals": goal}, {"goals": [{**goal, "due": 5}]},
                      {"goals": [{key: goal[key] for key in goal if key != "lead"}]},
                      {"goals": [{**goal, "target": "eight"}]}, {"status": "open"},
                      {"updates": [{"on": "2026-11-20", "status": "green", "note": "x"}]}):
            self.assertFalse(check.is_valid({**plan, **wrong}), str(wrong))
        # The schema of any document knows the kind by its type.
        self.assertTrue(self.schema().is_valid({"type": "plan", **plan}))
        self.assertFalse(self.schema().is_valid({**plan, "type": "vision"}))
        self.assertFalse(self.schema().is_valid({"type": "plam"}))
        self.assertFalse(self.schema().is_valid({"aliases": {"a": 1}}))

    def test_what_the_program_takes_is_right(self):
        for kind, fields in [
                ("page", {"title": 2026, "tags": "one"}), ("page", {"adapted": "yes", "source": "x"}),
                ("page", {"title": None}), ("page", {"adapted": True}),
                ("norms", {"norms": [{"name": "a", "text": "b"}],
                           "rules": {"reopen_threshold": "3/4"}}),
                ("norms", {"norms": [{"name": "a", "text": "b"}],
                           "rules": {"reopen_threshold": 0.75}})]:
            errors = [error.message for error in self.schema(kind).iter_errors(fields)]
            self.assertEqual(errors, [], fields)


if __name__ == "__main__":
    unittest.main()
