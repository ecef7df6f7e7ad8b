"""What a document and a team of the handbook are: where they lie, of which kind, and who may see them."""

from datetime import date, timedelta

from chance import Chance
from words import PLACES, capital

AS_OF = date(2026, 11, 22)
PUBLIC, STAFF, TEAM = range(3)
VISIBILITIES = ["public", "staff", "team"]

# Who may see a document of a kind that does not say; all other kinds are public.
FOR_STAFF = {"team", "plan", "milestone", "project", "measure", "cohort", "inventory", "decision", "rollout", "points",
             "story"}
FOR_TEAM = {"actions", "meeting", "round", "reflection", "fact-finding"}
# Kinds whose text is short in a handbook that people write.
SHORT = {"actions", "communication", "decision", "term", "quote", "milestone", "support", "resource", "video", "form", "points",
         "fact-finding", "pillar", "learning-plan"}

TEAM_KINDS = ["site", "joint-committee", "site", "work-group", "site", "task-force"]
STYLES = ["scale", "levels", "sides", "criteria", "counts"]
RECORDS = ["intake", "application", "match", "skills", "evaluation"]
CODES = ["1", "1.A", "1.B", "2", "2.A", "2.B", "3", "3.A", "3.B", "4", "5", "5.A", "5.B", "6", "6.A", "6.B"]

# Kinds that may be about people: a box that is ticked would read as an answer of someone.
UNTICKED = {"form", "round", "cohort", "learning-plan"}

MONTHS = [2, 3, 4, 5, 6, 8, 9, 10, 11, 12]
MESSAGES = [2, 5, 7]
"""The meetings, counted from zero, that a joint communication tells of."""


class Document:
    """Where a document lies: `folder` and `name` make its path; a team's page is named `index`."""

    __slots__ = ("folder", "name", "title", "kind", "seed", "words", "team", "number", "visibility")

    def __init__(self, book, folder, name, title, kind, team=None, number=0, visibility=None):
        self.folder, self.name, self.title, self.kind = folder, name, title, kind
        self.seed, self.words, self.team, self.number = book.seed, book.words, team, number
        usual = STAFF if kind in FOR_STAFF else TEAM if kind in FOR_TEAM else PUBLIC
        self.visibility = usual if visibility is None else visibility

    def chance(self, what):
        """The choices for one part of the document, the same each time."""
        return Chance(self.seed, self.folder, self.name, what)

    def headings(self):
        """The second-level headings of the body, known to other documents that link to them."""
        chance = self.chance("headings")
        count = chance.number(2, 3) if self.kind in SHORT else chance.number(6, 9)
        ends = chance.some(self.words.HEADING_ENDS, count)
        return [chance.pick(self.words.HEADING_STARTS) + " " + end for end in ends]

    def id(self):
        """What other documents call it."""
        if self.name == "index":
            return self.folder.rpartition("/")[2]
        return f"{self.team.id}/{self.name}" if self.folder.startswith("teams/") else self.name


class Team:
    """A team's place in the handbook: number 1 is the district team, the rest hang below it."""

    __slots__ = ("number", "id", "folder", "place", "topic", "kind", "name")

    def __init__(self, number, words):
        self.number, self.id = number, f"t{number:04}"
        self.folder = "teams/" + self.id
        # Place and topic walk together through all their pairs, so names stay unique.
        self.place = PLACES[number % len(PLACES)]
        self.topic = words.TOPICS[(number // len(PLACES)) % len(words.TOPICS)]
        self.kind = "district" if number == 1 else TEAM_KINDS[number % 6]
        lap = number // (len(PLACES) * len(words.TOPICS))
        self.name = words.TEAM_NAME.format(place=self.place, topic=self.topic, noun=words.TEAM_KINDS[self.kind]) + (
            f" {lap + 1}" if lap else "")

    def has_vision(self):
        return self.number % 5 == 1

    def style(self):
        """The instrument by which it looks at its work."""
        return STYLES[self.number % len(STYLES)]

    def seats(self, place):
        """How many seats the unit with this place in the list has."""
        return 1 + (self.number + place) % 2

    def meeting_day(self, number):
        """The day of a meeting, counted from zero: one Tuesday, Wednesday or Thursday of the month."""
        first = date(2026, MONTHS[number], 1)
        weekday = 1 + self.number % 3
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (self.number % 2))


def month(words, day):
    """A month in words: `November 2026`."""
    return words.MONTH.format(month=words.MONTHS[day.month - 1], year=day.year)


def round_day(team, number):
    """The day of a team's first or second look at its work."""
    first = date(2026, 4, 14) if team.style() == "counts" else date(2025, 10, 14)
    return first if number == 0 else date(2026, 10, 13)
