"""The Markdown body of a generated document: headings, paragraphs, lists, tables, notes, links."""

from documents import UNTICKED
from links import anchor
from words import capital


class Prose:
    """Writes one body with the words of the document's language."""

    def __init__(self, source, links):
        self.source, self.links, self.words = source, links, source.words
        self.chance = source.chance("body")

    def sentence(self):
        chance, words = self.chance, self.words
        lesson, actor = chance.pick(words.LESSONS), chance.pick(words.ACTORS)
        return chance.pick(words.SENTENCES).format(
            opener=chance.pick(words.OPENERS), actor=actor, Actor=capital(actor), action=chance.pick(words.ACTIONS),
            reason=chance.pick(words.REASONS), lesson=lesson, Lesson=capital(lesson), term=chance.pick(words.TERMS))

    def paragraph(self, low, high):
        return " ".join(self.sentence() for _ in range(self.chance.number(low, high)))

    def link(self, near, far):
        """One linking sentence of the four shapes, to a document of the same folder or another."""
        chance, source = self.chance, self.source
        target = chance.pick(near if near and chance.yes(0.6) else far)
        words = chance.pick(self.words.LINK_WORDS)
        shape = chance.number(0, 3)
        if shape == 0:
            made = self.links.file(source, target, words)
        elif shape == 1:
            heading = chance.pick(target.headings())
            made = self.links.file(source, target, words, "#" + anchor(heading))
        else:
            made = self.links.id(source, target, words if shape == 3 else None)
        return chance.pick(self.words.SEE).format(made)

    def actor_and_action(self):
        return f"{capital(self.chance.pick(self.words.ACTORS))} {self.chance.pick(self.words.ACTIONS)}"

    def tasks(self):
        done = 0 if self.source.kind in UNTICKED else 0.5
        return "\n".join(f"- [{'x' if self.chance.yes(done) else ' '}] {self.actor_and_action()}"
                         for _ in range(self.chance.number(3, 4)))

    def bullets(self):
        mark = "-" if self.chance.yes(0.6) else "1."
        return "\n".join(f"{mark} {capital(self.chance.pick(self.words.ACTIONS))}"
                         for _ in range(self.chance.number(3, 4)))

    def table(self):
        chance, words = self.chance, self.words
        rows = ["| " + " | ".join(words.TABLE_HEADS) + " |", "| :--- | --- | --- | ---: |"]
        for action in chance.some(words.ACTIONS, chance.number(4, 5)):
            week = words.WEEK.format(chance.number(1, 36))
            rows.append(f"| {capital(action)} | {chance.pick(words.ACTORS)} | {week} | {chance.number(1, 12)} |")
        return "\n".join(rows)

    def form_line(self):
        chance = self.chance
        field = chance.pick(["review_by", "checkpoints", "agreed_by", "reviewed"])
        form = f"{chance.pick(['request', 'answer', 'visit'])}-{chance.number(1, 400)}"
        return self.words.FORM_LINE.format(field=field, address=f"https://forms.handbook.example/{form}")

    def extras(self, place):
        """What follows the paragraph below a heading."""
        if place == 3:
            return [self.form_line()]
        if place == 4:
            return ["### " + self.chance.pick(self.words.ASIDES), "> " + self.sentence()]
        return [[self.table, self.tasks, self.bullets][place]()] if place < 3 else []

    def body(self, near, far):
        """About 3 kB of Markdown, or a third of it. `near` are documents of the same folder, `far` of others."""
        headings, notes = self.source.headings(), []
        parts = [self.paragraph(2, 3)]
        for place, heading in enumerate(headings):
            text = self.paragraph(1, 2)
            if place % 3 == 1:
                notes.append(self.sentence())
                text += f"[^{len(notes)}]"
            parts += [f"## {heading}", text + " " + self.link(near, far), *self.extras(place)]
        jump = self.chance.pick(headings)
        parts.append(self.words.BACK.format(heading=jump[0].lower() + jump[1:], anchor=anchor(jump)))
        parts.extend(f"[^{number}]: {note}" for number, note in enumerate(notes, 1))
        return "\n\n".join(parts) + "\n"
