"""What every maker of front matter has at hand: a document, its chance and the words of its language."""

from datetime import timedelta

from documents import AS_OF, VISIBILITIES
from words import capital


class Draft:
    """One document whose fields are being made."""

    __slots__ = ("document", "book", "team", "number", "words", "chance", "topic", "place")

    def __init__(self, document, book):
        self.document, self.book, self.words = document, book, document.words
        self.team, self.number = document.team, document.number
        self.chance = document.chance("fields")
        self.topic = self.team.topic if self.team else self.words.TOPICS[(self.number + 1) % len(self.words.TOPICS)]
        self.place = self.team.place if self.team else self.book.team(1).place

    def common(self):
        """The fields that every document has."""
        document, chance = self.document, self.chance
        fields = {"title": document.title, "type": document.kind, "lang": self.words.LANGUAGE, "status": "adopted",
                  "tags": sorted(chance.some(self.words.TAGS, chance.number(2, 4))),
                  "review_by": self.day(chance.number(60, 500))}
        if self.team:
            fields["team"] = self.team.id
        if document.kind in ("page", "meeting", "round"):
            fields["visibility"] = VISIBILITIES[document.visibility]
        return fields

    def day(self, days):
        """So many days after the fixed day, or before it."""
        return AS_OF + timedelta(days=days)

    def say(self, pattern, **holes):
        return pattern.format(topic=self.topic, place=self.place, **holes)

    def actions(self, count):
        return [capital(text) + "." for text in self.chance.some(self.words.ACTIONS, count)]

    def action(self):
        return self.actions(1)[0]

    def lessons(self, count):
        return [capital(text) + "." for text in self.chance.some(self.words.LESSONS, count)]

    def lesson(self):
        return self.lessons(1)[0]

    def roles(self, count):
        return self.chance.some(self.words.ROLES, count)

    def role(self):
        return self.roles(1)[0]

    def questions(self, count):
        return self.chance.some(self.words.QUESTIONS, count)

    def signs(self, count):
        return self.chance.some(self.words.SIGNS, count)

    def sides(self, on=None):
        """Someone of labor and someone of management, perhaps with the day on which they agreed."""
        return [{"side": side, "role": self.chance.pick(roles)} | ({"on": on} if on else {})
                for side, roles in self.words.CHAIRS.items()]

    def some_team(self):
        return self.book.team(self.chance.number(1, self.book.teams))
