#!/usr/bin/env python3
"""Writes a partnership handbook of any size, the same bytes for the same parameters.

    generate.py DIR --pages N [--seed S] [--layout accord|hugo|both] [--language en|es]

DIR/accord is a handbook as Accord reads it, DIR/hugo the same content as a Hugo site.
Nothing is written when DIR already holds the result of the same parameters.
"""

import argparse
import hashlib
import json
import os
import shutil
import sys
from pathlib import Path

from book import SMALLEST, Book
from documents import STAFF, TEAM
from kinds import fields_of, settings
from links import AccordLinks, HugoLinks
from prose import Prose
from words import LANGUAGES, words_of
from yaml_lines import yaml

HERE = Path(__file__).resolve().parent
STAMP = "generated.json"


class Layout:
    """One of the two outputs: where files go, how links read, how front matter is arranged."""

    def __init__(self, root, links, words):
        self.root, self.links, self.words, self._made = root, links, words, set()

    def write(self, path, text):
        folder = os.path.dirname(path)
        full = os.path.join(self.root, path)
        if folder not in self._made:
            os.makedirs(os.path.dirname(full), exist_ok=True)
            self._made.add(folder)
        with open(full, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)

    def document(self, document, fields, near, far):
        text = Prose(document, self.links).body(near, far)
        front = "\n".join(yaml(self.front(fields)))
        name = os.path.join(document.folder, self.name(document.name) + ".md")
        self.write("content/" + name, f"---\n{front}\n---\n\n{text}")


class AccordLayout(Layout):
    def __init__(self, root, words):
        super().__init__(root, AccordLinks(), words)

    def front(self, fields):
        return fields

    def name(self, name):
        return name

    def begin(self):
        self.write("content/handbook.yml", "\n".join(yaml(settings(self.words))) + "\n")


class HugoLayout(Layout):
    """Hugo's own keys stay at the top; the rest goes under `params`, where `kind`, `lang` and
    the like mean nothing to Hugo. Hugo gets what a reader of the staff site sees, and of kinds that
    its templates do not know the fields that every page shows."""

    KNOWN = {"team", "norms", "plan", "vision", "inventory", "term"}
    SHOWN = {"title", "type", "team", "status", "visibility", "lang", "review_by", "tags"}

    def __init__(self, root, words):
        super().__init__(root, HugoLinks(), words)

    def document(self, document, fields, near, far):
        if document.visibility < TEAM:
            super().document(document, fields, near, far)

    def front(self, fields):
        if fields["type"] not in self.KNOWN:
            fields = {key: item for key, item in fields.items() if key in self.SHOWN}
        own = {key: fields[key] for key in ("title", "type")}
        return own | {"params": {key: item for key, item in fields.items() if key not in own}}

    def name(self, name):
        return "_index" if name == "index" else name

    def begin(self):
        shutil.copytree(HERE / "hugo", self.root, dirs_exist_ok=True)
        data = {key: settings(self.words)[key] for key in ("sides", "units")}
        self.write("data/handbook.yaml", "\n".join(yaml(data)) + "\n")


def readable(documents, source):
    """Those of the documents that a page may link to: whoever sees the page sees them. The home page
    has no id to link to."""
    return [one for one in documents if one.visibility <= min(source.visibility, STAFF) and one.folder]


def write_handbook(layouts, book):
    """Every document of the book to every layout, one at a time."""
    for layout in layouts:
        layout.begin()

    def write(document, near, far):
        fields = fields_of(document, book)
        near, far = readable(near, document), readable(far, document)
        for layout in layouts:
            layout.document(document, fields, near, far)

    folders = {}
    for document in book.fixed:
        folders.setdefault(document.folder, []).append(document)
    first = book.of_team(book.team(1))
    for place, document in enumerate(book.fixed):
        write(document, folders[document.folder], [*first, *book.fixed[place % 50:place % 50 + 50]])
    for number in range(1, book.teams + 1):
        documents = book.of_team(book.team(number))
        neighbors = book.of_team(book.team(number % book.teams + 1))
        shared = book.fixed[number * 7 % (len(book.fixed) - 20):][:20]
        for document in documents:
            write(document, documents, [*neighbors, *shared])


def fingerprint():
    """A digest of everything that decides what is written."""
    digest = hashlib.sha256()
    for path in sorted([*HERE.glob("*.py"), *(HERE / "hugo").rglob("*")]):
        if path.is_file() and path.name != "bench.py" and path.name != "measure.py":
            digest.update(str(path.relative_to(HERE)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def generate(folder, pages, seed, chosen, language):
    """Returns False when the folder already held the same. Raises OSError, ValueError."""
    if pages < SMALLEST:
        raise ValueError(f"a handbook here has at least {SMALLEST} pages")
    parameters = {"pages": pages, "seed": seed, "layout": chosen, "language": language, "generator": fingerprint()}
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
    words = words_of(language)
    write_handbook([made[name](str(folder / name), words) for name in wanted], Book(pages, seed, words))
    stamp.write_text(json.dumps(parameters | {"complete": True}))
    return True


def main():
    parser = argparse.ArgumentParser(description="Writes a partnership handbook of any size.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--layout", choices=["accord", "hugo", "both"], default="both")
    parser.add_argument("--language", choices=list(LANGUAGES), default="en")
    options = parser.parse_args()
    try:
        fresh = generate(options.folder, options.pages, options.seed, options.layout,
                         options.language)
    except (OSError, ValueError) as problem:
        sys.exit(f"generate: {problem}")
    print(f"{options.folder}: {options.pages} pages {'written' if fresh else 'already there'}")


if __name__ == "__main__":
    main()
