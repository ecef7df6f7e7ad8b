"""How documents link to each other: as Accord writes it, and as Hugo does."""

import posixpath


def anchor(heading):
    """The id of a heading in GitHub's manner; the headings here hold letters and spaces only."""
    return heading.lower().replace(" ", "-")


class AccordLinks:
    """Links as Accord's own: relative `.md` files and `[[id]]`."""

    def file(self, source, target, words, fragment=""):
        return f"[{words}]({_relative(source, target, 'index')}{fragment})"

    def id(self, source, target, words=None):
        return f"[[{target.id()}|{words}]]" if words else f"[[{target.id()}]]"


class HugoLinks:
    """The same links for Hugo: a link by id becomes one by path, its words the target's title."""

    def file(self, source, target, words, fragment=""):
        return f"[{words}]({_relative(source, target, '_index')}{fragment})"

    def id(self, source, target, words=None):
        name = "_index" if target.name == "index" else target.name
        return f"[{words or ''}](/{target.folder}/{name}.md)"


def _relative(source, target, index):
    name = (index if target.name == "index" else target.name) + ".md"
    return posixpath.join(posixpath.relpath(target.folder or ".", source.folder or "."), name).removeprefix("./")
