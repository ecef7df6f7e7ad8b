"""Which documents a handbook of some size has: where each lies, what kind it is and who may see it."""

from datetime import date, timedelta

from chance import Chance
from words import PLACES, capital

AS_OF = date(2026, 11, 22)
TEAM_SIZE = 40
SMALLEST = 300
"""With fewer pages the handbook has no room for every kind and a team."""
PUBLIC, STAFF, TEAM = range(3)
VISIBILITIES = ["public", "staff", "team"]

# Who may see a document of a kind that does not say; all other kinds are public.
FOR_STAFF = {"team", "plan", "milestone", "project", "measure", "cohort", "inventory", "decision", "rollout", "points",
             "story"}
FOR_TEAM = {"meeting", "round", "reflection", "fact-finding"}
# Kinds whose text is short in a handbook that people write.
SHORT = {"communication", "decision", "term", "quote", "milestone", "support", "resource", "video", "form", "points",
         "fact-finding", "pillar", "learning-plan"}

TEAM_KINDS = ["site", "joint-committee", "site", "work-group", "site", "task-force"]
STYLES = ["scale", "levels", "sides", "criteria", "counts"]
RECORDS = ["intake", "application", "match", "skills", "evaluation"]
CODES = ["1", "1.A", "1.B", "2", "2.A", "2.B", "3", "3.A", "3.B", "4", "5", "5.A", "5.B", "6", "6.A", "6.B"]

# Kinds that may be about people: a box that is ticked would read as an answer of somebody.
UNTICKED = {"form", "round", "cohort", "learning-plan"}

# (folder, kind, how many at least, one more for each so many pages; 0 for no more)
DISTRICT = [
    ("pillars", "pillar", 3, 0), ("stages", "stage", 6, 0), ("elements", "element", len(CODES), 0),
    ("standards", "standards", 2, 5000), ("instruments", "instrument", len(STYLES), 0),
    ("theories", "theory", 1, 4000), ("rollouts", "rollout", 1, 4000), ("learning-plans", "learning-plan", 1, 0),
    ("agreements", "agreement", 2, 1000), ("cohorts", "cohort", 1, 2500), ("processes", "process", 1, 1000),
    ("milestones", "milestone", 4, 1000), ("measures", "measure", 3, 500), ("forms", "form", 6, 500),
    ("tables", "matrix", 3, 500), ("supports", "support", 4, 400), ("quotes", "quote", 3, 250),
    ("stories", "story", 2, 250), ("trainings", "training", 3, 200), ("resources", "resource", 5, 100),
    ("videos", "video", 2, 300),
]
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
    return words.MONTH.format(month=words.MONTHS[day.month - 1], year=day.year)


def count_of(least, each, pages):
    return max(least, pages // each) if each else least


class Book:
    """All documents of a handbook of exactly `pages` pages."""

    def __init__(self, pages, seed, words):
        self.pages, self.seed, self.words = pages, seed, words
        self.fixed = [*self._front(), *self._terms(), *self._district()]
        # Every eight teams have an inventory.
        self.teams = max(1, (pages - len(self.fixed)) * 8 // (TEAM_SIZE * 8 + 1))
        self.fixed += self._inventories()

    def count(self, kind):
        """How many documents of one of the district's kinds there are."""
        return next(count_of(least, each, self.pages) for _, name, least, each in DISTRICT if name == kind)

    def room(self):
        """How many documents the last team has."""
        return self.pages - len(self.fixed) - TEAM_SIZE * (self.teams - 1)

    def team(self, number):
        return Team(number, self.words)

    def title(self, kind, **holes):
        topic = holes.get("topic") or self.words.TOPICS[holes.get("n", 0) % len(self.words.TOPICS)]
        return self.words.TITLES[kind].format(**holes | {"topic": topic, "Topic": capital(topic)})

    def _front(self):
        yield Document(self, "", "index", self.words.HANDBOOK[0], "page")
        yield Document(self, "visions", "district-vision", self.words.TITLES["district-vision"], "vision")

    def _terms(self):
        """The abbreviations, the roles of processes, and words of the district by topic."""
        words = self.words
        names = [(name.lower(), name) for name, _, _ in words.GLOSSARY] + list(words.ROLE_TERMS.items())
        for number in range(min(300, max(10, self.pages // 50))):
            noun, topic = words.TERM_NOUNS[number // 30], words.TOPICS[number % 30]
            holes = {"noun": noun, "Noun": capital(noun), "topic": topic, "Topic": capital(topic)}
            names.append((f"word-{number + 1:03}", words.TERM_NAME.format(**holes)))
        for number, (name, title) in enumerate(names):
            yield Document(self, "glossary", name, title, "term", number=number)

    def _district(self):
        words = self.words
        for folder, kind, least, each in DISTRICT:
            for number in range(count_of(least, each, self.pages)):
                name, holes = f"{kind}-{number + 1:03}", {}
                if kind == "pillar":
                    name, holes = list(words.PILLARS)[number], {"pillar": list(words.PILLARS.values())[number]}
                elif kind == "stage":
                    holes = {"stage": words.STAGES[number]}
                elif kind == "element":
                    name, holes = "element-" + CODES[number].replace(".", "").lower(), {"code": CODES[number]}
                elif kind == "instrument":
                    name, holes = "by-" + STYLES[number], {"instrument": words.INSTRUMENTS[STYLES[number]]}
                title = self.title(kind, n=number + 1, **holes)
                if kind == "form" and number < len(RECORDS):
                    title = words.RECORDS[RECORDS[number]]
                yield Document(self, folder, name, title, kind, number=number)

    def _inventories(self):
        for number in range((self.teams + 7) // 8):
            yield Document(self, "inventories", f"committees-{number + 1:03}",
                           self.title("inventory", n=number + 1), "inventory", number=number)

    def of_team(self, team):
        """A team's documents in order, pages last until its share is full."""
        made = [*self._basics(team), *self._work(team)]
        count = self.room() if team.number == self.teams else TEAM_SIZE
        for number in range(1, count - len(made) + 1):
            topic = self.words.TOPICS[(team.number + number) % len(self.words.TOPICS)]
            seen = TEAM if number % 7 == 0 else number % 2
            made.append(Document(self, team.folder, f"notes-{number:02}",
                                 self.title("page", n=number, topic=topic, team=team.name), "page", team, number, seen))
        return made

    def _basics(self, team):
        yield Document(self, team.folder, "index", team.name, "team", team)
        kinds = ["norms", "plan", "reflection"] + ["vision"] * team.has_vision()
        kinds += [kind for kind, each in [("points", 2), ("project", 2), ("fact-finding", 4)] if team.number % each == 0]
        for kind in kinds:
            yield Document(self, team.folder, kind, self.title(kind, topic=team.topic, team=team.name), kind, team)

    def _work(self, team):
        """What a team does over the year: meetings, decisions, messages and rounds."""
        holes = {"topic": team.topic, "team": team.name}
        last = max(number for number in range(len(MONTHS)) if team.meeting_day(number) <= AS_OF)
        for number in range(len(MONTHS)):
            day = team.meeting_day(number)
            title = self.title("meeting", month=month(self.words, day), **holes)
            yield Document(self, team.folder + "/meetings", day.isoformat(), title, "meeting", team, number,
                           TEAM if number == last else STAFF)
        day = team.meeting_day(7)
        yield Document(self, team.folder + "/meetings", f"notes-{day}",
                       self.title("notes", month=month(self.words, day), **holes), "page", team, 7, TEAM)
        for number in range(8):
            title = self.title("decision", n=number + 1, **holes)
            yield Document(self, team.folder + "/decisions", f"decision-{number + 1}", title, "decision", team, number)
        for number, meeting in enumerate(MESSAGES):
            day = team.meeting_day(meeting) + timedelta(days=7)
            title = self.title("communication", month=month(self.words, day), **holes)
            yield Document(self, "communications", f"{day}-{team.id}", title, "communication", team, number)
        for number in range(2):
            title = self.title("round", instrument=self.words.INSTRUMENTS[team.style()],
                               month=month(self.words, round_day(team, number)))
            yield Document(self, team.folder + "/rounds", f"look-{number + 1}", title, "round", team, number,
                           STAFF if team.number % 3 == 0 else TEAM)


def round_day(team, number):
    """The day of a team's first or second look at its work."""
    first = date(2026, 4, 14) if team.style() == "counts" else date(2025, 10, 14)
    return first if number == 0 else date(2026, 10, 13)
