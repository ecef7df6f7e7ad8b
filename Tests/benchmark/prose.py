"""The Markdown body of a generated document: headings, paragraphs, lists, tables, notes, links."""

from phrases import (ACTIONS, ACTORS, HEADING_ENDS, HEADING_STARTS, LESSONS, OPENERS, REASONS,
                     TERMS, Chance)


class Document:
    """Where a document lies: `folder` and `name` make its path; a team's page is named `index`."""

    __slots__ = ("folder", "name", "title", "seed")

    def __init__(self, folder, name, title, seed):
        self.folder, self.name, self.title, self.seed = folder, name, title, seed

    def headings(self):
        """The second-level headings of the body, known to other documents that link to them."""
        chance = Chance(self.seed, self.folder, self.name, "headings")
        count = chance.number(6, 9)
        ends = chance.some(HEADING_ENDS, count)
        return [chance.pick(HEADING_STARTS) + " " + end for end in ends]


def anchor(heading):
    """The id of a heading in GitHub's manner; the headings here hold letters and spaces only."""
    return heading.lower().replace(" ", "-")


class AccordLinks:
    """Links as Accord's own: relative `.md` files and `[[id]]`."""

    def file(self, source, target, words, fragment=""):
        return f"[{words}]({_relative(source, target, 'index')}{fragment})"

    def id(self, source, target, words=None):
        if target.name == "index":
            name = target.folder.rpartition("/")[2]
        elif target.folder == source.folder or target.folder == "glossary":
            name = target.name
        else:
            name = target.folder.rpartition("/")[2] + "/" + target.name
        return f"[[{name}|{words}]]" if words else f"[[{name}]]"


class HugoLinks:
    """The same links for Hugo: a link by id becomes one by path, its words the target's title."""

    def file(self, source, target, words, fragment=""):
        return f"[{words}]({_relative(source, target, '_index')}{fragment})"

    def id(self, source, target, words=None):
        name = "_index" if target.name == "index" else target.name
        return f"[{words or ''}](/{target.folder}/{name}.md)"


def _relative(source, target, index):
    name = (index if target.name == "index" else target.name) + ".md"
    if source.folder == target.folder:
        return name
    if source.folder == "":
        return f"{target.folder}/{name}"
    up = "/".join([".."] * (source.folder.count("/") + 1))
    if source.folder.rpartition("/")[0] == target.folder.rpartition("/")[0] != "":
        return f"../{target.folder.rpartition('/')[2]}/{name}"
    return f"{up}/{target.folder}/{name}"


def _capital(text):
    return text[0].upper() + text[1:]


def sentence(chance):
    kind = chance.number(0, 6)
    if kind <= 1:
        return f"{chance.pick(OPENERS)}, {chance.pick(ACTORS)} {chance.pick(ACTIONS)}, {chance.pick(REASONS)}."
    if kind == 2:
        return f"{_capital(chance.pick(ACTORS))} {chance.pick(ACTIONS)}, {chance.pick(REASONS)}."
    if kind == 3:
        return f"With the {chance.pick(TERMS)}, {chance.pick(ACTORS)} {chance.pick(ACTIONS)}."
    if kind == 4:
        return f"We learned that **{chance.pick(LESSONS)}**, {chance.pick(REASONS)}."
    if kind == 5:
        return f"{chance.pick(OPENERS)}, {chance.pick(ACTORS)} *{chance.pick(ACTIONS)}*."
    return f"{_capital(chance.pick(LESSONS))}; for that reason {chance.pick(ACTORS)} {chance.pick(ACTIONS)}."


def _paragraph(chance, low, high):
    return " ".join(sentence(chance) for _ in range(chance.number(low, high)))


def _link(chance, source, near, far, links):
    """One linking sentence of the four shapes, to a document of the same folder or another."""
    target = chance.pick(near if chance.yes(0.6) else far)
    words = chance.pick(["the reasons", "how it began", "the earlier version", "the shared record",
                         "what the others do", "the page beside this one"])
    shape = chance.number(0, 3)
    if shape == 0:
        made = links.file(source, target, words)
    elif shape == 1:
        heading = chance.pick(target.headings())
        made = links.file(source, target, words, "#" + anchor(heading))
    elif shape == 2:
        made = links.id(source, target)
    else:
        made = links.id(source, target, words)
    return chance.pick(["See {}.", "More of this is in {}.", "It follows from {}.", "Compare it with {}."]).format(made)


def _tasks(chance):
    return "\n".join(f"- [{'x' if chance.yes(0.5) else ' '}] {_capital(chance.pick(ACTORS))} {chance.pick(ACTIONS)}"
                     for _ in range(chance.number(3, 4)))


def _bullets(chance):
    mark = "-" if chance.yes(0.6) else "1."
    return "\n".join(f"{mark} {_capital(chance.pick(ACTIONS))}" for _ in range(chance.number(3, 4)))


def _table(chance):
    rows = ["| Step | Who | When | Hours |", "| :--- | --- | --- | ---: |"]
    for action in chance.some(ACTIONS, chance.number(4, 5)):
        rows.append(f"| {_capital(action)} | {chance.pick(ACTORS)} | week {chance.number(1, 36)} | {chance.number(1, 12)} |")
    return "\n".join(rows)


def body(source, near, far, links):
    """About 3 kB of Markdown. `near` are documents of the same folder, `far` of others."""
    chance = Chance(source.seed, source.folder, source.name, "body")
    headings = source.headings()
    extras = [_table, _tasks, _bullets]
    parts = [_paragraph(chance, 2, 3)]
    notes = []
    for place, heading in enumerate(headings):
        parts.append(f"## {heading}")
        text = _paragraph(chance, 1, 2)
        if place % 3 == 1:
            notes.append(sentence(chance))
            text += f"[^{len(notes)}]"
        text += " " + _link(chance, source, near, far, links)
        parts.append(text)
        if place < len(extras):
            parts.append(extras[place](chance))
        elif place == 3:
            field = chance.pick(["review_by", "checkpoints", "agreed_by", "reviewed"])
            parts.append(f"The date stands in `{field}`; the form is at "
                         f"https://forms.handbook.example/{chance.pick(['request', 'answer', 'visit'])}-{chance.number(1, 400)} for everyone.")
        elif place == 4:
            parts.append("### " + chance.pick(["In short", "In practice", "For the next meeting"]))
            parts.append("> " + sentence(chance))
    jump = chance.pick(headings)
    parts.append(f"Back to [{jump.lower()}](#{anchor(jump)}).")
    parts.extend(f"[^{number}]: {note}" for number, note in enumerate(notes, 1))
    return "\n\n".join(parts) + "\n"
