"""Which documents a handbook of some size has."""

from datetime import timedelta

from documents import (AS_OF, CODES, MESSAGES, MONTHS, RECORDS, STAFF, STYLES, TEAM, Document, Team, month,
                       round_day)
from words import capital

TEAM_SIZE = 40
SMALLEST = 300
"""With fewer pages the handbook has no room for every kind and a team."""

# (folder, kind, how many at least, one more for each so many pages; 0 for no more)
DISTRICT = [
    ("pillars", "pillar", 3, 0), ("stages", "stage", 6, 0), ("elements", "element", len(CODES), 0),
    ("standards", "standards", 2, 10000), ("instruments", "instrument", len(STYLES), 0),
    ("theories", "theory", 1, 4000), ("rollouts", "rollout", 1, 0), ("learning-plans", "learning-plan", 1, 0),
    ("agreements", "agreement", 2, 1000), ("cohorts", "cohort", 3, 0), ("processes", "process", 1, 1000),
    ("milestones", "milestone", 4, 1000), ("measures", "measure", 3, 500), ("forms", "form", 6, 500),
    ("tables", "matrix", 3, 500), ("supports", "support", 4, 400), ("quotes", "quote", 3, 250),
    ("stories", "story", 2, 250), ("trainings", "training", 3, 200), ("resources", "resource", 5, 100),
    ("videos", "video", 2, 300),
]


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
        """The team with a number, counted from one."""
        return Team(number, self.words)

    def title(self, kind, **holes):
        """The title of a kind; its topic follows from `n` where none is given."""
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
        kinds = ["norms", "plan", "actions", "reflection"] + ["vision"] * team.has_vision()
        kinds += ["points", "project"] * (team.number % 2 == 0) + ["fact-finding"] * (team.number % 4 == 0)
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
