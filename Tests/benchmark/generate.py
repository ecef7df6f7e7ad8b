#!/usr/bin/env python3
"""Writes a partnership handbook of any size, the same bytes for the same parameters.

    generate.py DIR --pages N [--seed S] [--layout accord|hugo|both]

DIR/accord is a handbook as Accord reads it, DIR/hugo the same content as a Hugo site.
Nothing is written when DIR already holds the result of the same parameters.
"""

import argparse
import hashlib
import json
import os
import re
import shutil
import sys
from pathlib import Path

import kinds
from kinds import Team
from phrases import GLOSSARY, TOPICS, Chance
from prose import AccordLinks, Document, HugoLinks, body

HERE = Path(__file__).resolve().parent
TEAM_SIZE = 20
TYPED = ["index", "norms", "plan", "vision", "inventory"]
SMALLEST = 1 + len(GLOSSARY) + TEAM_SIZE
STAMP = "generated.json"
PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 ,.'()/;=_-]*\Z")
WORDS_OF_YAML = {"true", "false", "yes", "no", "on", "off", "null", "y", "n"}


def yaml(value, indent=0):
    """A mapping of mappings, lists, text, numbers and dates as block-style YAML lines."""
    space = "  " * indent
    for key, item in value.items():
        if isinstance(item, dict):
            yield f"{space}{key}:"
            yield from yaml(item, indent + 1)
        elif isinstance(item, list):
            yield f"{space}{key}:"
            for entry in item:
                if isinstance(entry, dict):
                    lines = list(yaml(entry, indent + 2))
                    yield f"{space}  - {lines[0].lstrip()}"
                    yield from lines[1:]
                else:
                    yield f"{space}  - {_scalar(entry)}"
        else:
            yield f"{space}{key}: {_scalar(item)}"


def _scalar(value):
    if not isinstance(value, str):
        return str(value)
    if PLAIN.match(value) and value.lower() not in WORDS_OF_YAML and value == value.strip():
        return value
    return json.dumps(value, ensure_ascii=False)


class Layout:
    """One of the two outputs: where files go, how links read, how front matter is arranged."""

    def __init__(self, root, links):
        self.root, self.links, self._made = root, links, set()

    def write(self, path, text):
        folder = os.path.dirname(path)
        full = os.path.join(self.root, path)
        if folder not in self._made:
            os.makedirs(os.path.dirname(full), exist_ok=True)
            self._made.add(folder)
        with open(full, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)

    def document(self, document, fields, near, far):
        text = body(document, near, far, self.links)
        front = "\n".join(yaml(self.front(fields)))
        name = os.path.join(document.folder, self.name(document.name) + ".md")
        self.write("content/" + name, f"---\n{front}\n---\n\n{text}")


class AccordLayout(Layout):
    def __init__(self, root):
        super().__init__(root, AccordLinks())

    def front(self, fields):
        return fields

    def name(self, name):
        return name

    def begin(self):
        self.write("content/handbook.yml", "\n".join(yaml(kinds.HANDBOOK)) + "\n")


class HugoLayout(Layout):
    """Hugo's own keys stay at the top; the rest goes under `params`, where `kind`, `lang` and
    the like mean nothing to Hugo."""

    def __init__(self, root):
        super().__init__(root, HugoLinks())

    def front(self, fields):
        own = {key: fields[key] for key in ("title", "type")}
        return own | {"params": {key: item for key, item in fields.items() if key not in own}}

    def name(self, name):
        return "_index" if name == "index" else name

    def begin(self):
        shutil.copytree(HERE / "hugo", self.root, dirs_exist_ok=True)
        data = {key: kinds.HANDBOOK[key] for key in ("sides", "units")}
        self.write("data/handbook.yaml", "\n".join(yaml(data)) + "\n")


def documents_of(team, count, seed):
    """A team's documents in order: the typed ones, then pages up to `count`."""
    titles = {"index": team.name, "norms": f"Norms of the {team.name}", "plan": f"Plan of the {team.name}",
              "vision": f"Vision of the {team.name}", "inventory": f"Inventory of the {team.name}"}
    found = [Document(team.folder, name, titles[name], seed) for name in TYPED]
    for number in range(1, count - len(TYPED) + 1):
        topic = TOPICS[(team.number + number) % len(TOPICS)]
        found.append(Document(team.folder, f"notes-{number:02}", f"Notes {number} on {topic}: {team.name}", seed))
    return found


def fields_of(document, team, last):
    chance = Chance(document.seed, document.folder, document.name, "fields")
    if document.name == "inventory":
        return kinds.inventory(chance, team, last)
    if document.name in TYPED:
        make = {"index": kinds.team, "norms": kinds.norms, "plan": kinds.plan, "vision": kinds.vision}
        return make[document.name](chance, team)
    return kinds.page(chance, document.title, team)


def write_handbook(layouts, pages, seed):
    """Exactly `pages` documents to every layout, one at a time."""
    rest = pages - 1 - len(GLOSSARY)
    last = max(1, rest // TEAM_SIZE)
    terms = [Document("glossary", term.lower(), term, seed) for term, _, _ in GLOSSARY]
    firsts = documents_of(Team(1), TEAM_SIZE, seed)[:len(TYPED)]

    for layout in layouts:
        layout.begin()
    home = Document("", "index", kinds.HANDBOOK["title"], seed)
    fields = kinds.common(Chance(seed, "home"), home.title, "page")
    for layout in layouts:
        layout.document(home, fields, firsts, terms)
    for document, entry in zip(terms, GLOSSARY):
        fields = kinds.term(Chance(seed, document.folder, document.name, "fields"), entry)
        for layout in layouts:
            layout.document(document, fields, terms, firsts)
    for number in range(1, last + 1):
        team = Team(number)
        # The last team takes the pages that do not fill a team of their own.
        documents = documents_of(team, TEAM_SIZE if number < last else rest - TEAM_SIZE * (last - 1), seed)
        neighbor = Team(number % last + 1)
        far = documents_of(neighbor, TEAM_SIZE, seed) + terms[number % 20:number % 20 + 20]
        for document in documents:
            fields = fields_of(document, team, last)
            for layout in layouts:
                layout.document(document, fields, documents, far)


def fingerprint():
    """A digest of everything that decides what is written."""
    digest = hashlib.sha256()
    for path in sorted([*HERE.glob("*.py"), *(HERE / "hugo").rglob("*")]):
        if path.is_file() and path.name != "bench.py" and path.name != "measure.py":
            digest.update(str(path.relative_to(HERE)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def generate(folder, pages, seed, chosen):
    """Returns False when the folder already held the same. Raises OSError, ValueError."""
    if pages < SMALLEST:
        raise ValueError(f"a handbook here has at least {SMALLEST} pages")
    parameters = {"pages": pages, "seed": seed, "layout": chosen, "generator": fingerprint()}
    stamp = folder / STAMP
    if stamp.exists():
        if json.loads(stamp.read_text()) == parameters | {"complete": True}:
            return False
        for name in ("accord", "hugo"):
            shutil.rmtree(folder / name, ignore_errors=True)
    elif folder.exists() and any(folder.iterdir()):
        raise ValueError(f"{folder} holds files that this generator did not write")
    folder.mkdir(parents=True, exist_ok=True)
    stamp.write_text(json.dumps(parameters | {"complete": False}))
    made = {"accord": AccordLayout, "hugo": HugoLayout}
    wanted = ["accord", "hugo"] if chosen == "both" else [chosen]
    write_handbook([made[name](str(folder / name)) for name in wanted], pages, seed)
    stamp.write_text(json.dumps(parameters | {"complete": True}))
    return True


def main():
    parser = argparse.ArgumentParser(description="Writes a partnership handbook of any size.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--layout", choices=["accord", "hugo", "both"], default="both")
    options = parser.parse_args()
    try:
        fresh = generate(options.folder, options.pages, options.seed, options.layout)
    except (OSError, ValueError) as problem:
        sys.exit(f"generate: {problem}")
    print(f"{options.folder}: {options.pages} pages {'written' if fresh else 'already there'}")


if __name__ == "__main__":
    main()
