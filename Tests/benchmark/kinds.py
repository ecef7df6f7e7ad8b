"""The front matter of each kind of document, valid as of AS_OF without a warning."""

from datetime import date, timedelta

from phrases import (ACTIONS, BELIEFS, COMMITTEES, LESSONS, MEASURES, NORMS, PLACES, ROLES,
                     STAKEHOLDERS, TAGS, TOPICS, VISIONS, Chance)

AS_OF = date(2026, 11, 22)

UNITS = [("teachers", "Teachers association", "labor"), ("classified", "Classified employees chapter", "labor"),
         ("principals", "Principals and supervisors", "management"), ("cabinet", "Superintendent's cabinet", "management")]

HANDBOOK = {
    "title": "Partnership handbook",
    "description": "How labor and management work together in our schools",
    "lang": "en",
    "audience": "staff",
    "base_url": "https://handbook.example.org/",
    "sides": {"labor": {"name": "Labor"}, "management": {"name": "Management"}},
    "units": [{"id": id, "name": name, "side": side} for id, name, side in UNITS],
}

# Who may speak for a unit.
UNIT_ROLES = {
    "teachers": ["Elementary teacher", "Secondary teacher", "Grade-level lead", "Lead counselor"],
    "classified": ["Office manager", "Paraprofessional", "Transport lead", "Food service lead"],
    "principals": ["Principal", "Assistant principal"],
    "cabinet": ["Assistant superintendent", "Director of staff support"],
}

TEAM_KINDS = [("site", "site team"), ("joint-committee", "joint committee"),
              ("work-group", "work group"), ("task-force", "task force")]


class Team:
    """A team's place in the handbook: number 1 is the district team, the rest hang below it."""

    __slots__ = ("number", "id", "folder", "place", "topic", "kind", "name")

    def __init__(self, number):
        self.number, self.id = number, f"t{number:04}"
        self.folder = "teams/" + self.id
        # Place and topic walk together through all their pairs, so names stay unique.
        self.place = PLACES[number % len(PLACES)]
        self.topic = TOPICS[(number // len(PLACES)) % len(TOPICS)]
        self.kind, noun = ("district", "district team") if number == 1 else TEAM_KINDS[number % len(TEAM_KINDS)]
        lap = number // (len(PLACES) * len(TOPICS))
        self.name = f"{self.place} {self.topic} {noun}" + (f" {lap + 1}" if lap else "")


def _capital(text):
    return text[0].upper() + text[1:]


def _days(on, count):
    return on + timedelta(days=count)


def common(chance, title, type, team=None):
    """The fields that every document has."""
    fields = {"title": title, "type": type, "lang": "en", "status": "adopted",
              "tags": sorted(chance.some(TAGS, chance.number(2, 4))),
              "review_by": _days(AS_OF, chance.number(60, 500))}
    return fields | ({"team": team.id} if team else {})


def page(chance, title, team):
    return common(chance, title, "page", team) | {"visibility": chance.pick(["public", "staff"])}


def term(chance, entry):
    name, expansion, definition = entry
    return common(chance, name, "term") | {"id": name.lower(), "term": name, "expansion": expansion, "definition": definition}


def team(chance, team):
    cochairs = [{"role": chance.pick(["Chapter president", "Site steward", "Elementary teacher"]), "side": "labor"},
                {"role": chance.pick(["Principal", "Assistant superintendent"]), "side": "management"}]
    fields = common(chance, team.name, "team") | {
        "kind": team.kind,
        "purpose": f"To settle questions of {team.topic} at {team.place} together, early and in the open.",
        "principles": [_capital(text) + "." for text in chance.some(LESSONS, 3)],
        "functions": [_capital(text) + "." for text in chance.some(ACTIONS, chance.number(3, 5))],
        "cochairs": cochairs if chance.yes(0.5) else cochairs[::-1],
        "members": [{"role": role, "represents": unit} for unit, _, _ in UNITS
                    for role in chance.some(UNIT_ROLES[unit], chance.number(1, 2))],
        "meets": f"FREQ=MONTHLY;BYDAY={chance.number(1, 4)}{chance.pick(['MO', 'TU', 'WE', 'TH'])}",
        "norms": "norms",
        "board_liaison": "Trustee in a policy role",
        "scope": f"Questions of {team.topic} that no single office can settle alone.",
        "goal": f"By the end of the plan, staff at {team.place} can say how {team.topic} decisions are made.",
    }
    if team.number > 1:
        fields["parent"] = Team((team.number - 2) // 8 + 1).id
    if team.kind == "site":
        fields["site"] = team.place + " School"
    if team.kind in ("task-force", "work-group"):
        fields["ends"] = date(2027, 6, 30)
    return fields


def norms(chance, team):
    adopted = _days(AS_OF, -chance.number(400, 700))
    chosen = chance.some(NORMS, chance.number(5, 8))
    return common(chance, f"Norms of the {team.name}", "norms", team) | {
        "adopted_on": adopted,
        "participants": ["Every member of the team", "Both cochairs", "One facilitator from each side"],
        "reviewed": [_days(adopted, 180), _days(AS_OF, -chance.number(20, 200))],
        "norms": [{"id": f"n{number}", "name": name, "text": text} | ({"starters": [starter]} if starter else {})
                  for number, (name, text, starter) in enumerate(chosen, 1)],
    }


def vision(chance, team):
    return common(chance, f"Vision of the {team.name}", "vision", team) | {
        "kind": chance.pick(["vision", "purpose", "belief", "principle"]),
        "statement": chance.pick(VISIONS).format(place=team.place, topic=team.topic),
        "beliefs": chance.some(BELIEFS, 3),
        "agreed_by": [{"side": "labor", "role": "Chapter president"}, {"side": "management", "role": "Superintendent"}],
        "reviewed": _days(AS_OF, -chance.number(20, 300)),
    }


def plan(chance, team):
    start, end = date(2026, 7, 1), date(2027, 6, 30)
    goals, updates = [], []
    measures = chance.some(MEASURES, chance.number(1, 3))
    for number, (aim, measure, unit) in enumerate(measures, 1):
        baseline = chance.number(10, 40)
        step = chance.number(3, 9)
        benchmarks = []
        for place, due in enumerate([date(2026, 9, 30), date(2026, 11, 13), date(2027, 2, 26), date(2027, 5, 14)], 1):
            point = {"due": due, "expected": baseline + place * step}
            if due <= AS_OF:
                point |= {"actual": baseline + place * step + chance.number(-2, 2), "on": _days(due, -chance.number(0, 6))}
            benchmarks.append(point)
        target = baseline + 5 * step
        goals.append({
            "id": f"g{number}",
            "statement": f"{aim.format(topic=team.topic)} from {baseline} to {target} by June.",
            "measure": measure, "baseline": baseline, "target": target, "unit": unit, "due": date(2027, 6, 15),
            "lead": chance.pick(ROLES), "with": chance.some(ROLES, 2),
            "supports": ["Two released days for the team", "A facilitator from each side"],
            "success": f"The number has reached {target} and both sides accept how it was counted.",
            "serves": ["vision"], "benchmarks": benchmarks,
        })
        latest = benchmarks[1]["actual"]
        updates.append({"on": _days(AS_OF, -chance.number(60, 85)), "goal": f"g{number}", "status": "on-track",
                        "note": _capital(chance.pick(ACTIONS)) + "."})
        updates.append({"on": _days(AS_OF, -chance.number(3, 8)), "goal": f"g{number}",
                        "status": "on-track" if latest >= benchmarks[1]["expected"] else "at-risk",
                        "actual": latest, "note": _capital(chance.pick(LESSONS)) + "."})
    updates.sort(key=lambda update: (update["on"], update["goal"]))
    return common(chance, f"Plan of the {team.name}", "plan", team) | {
        "start": start, "end": end, "goals": goals,
        "checkpoints": [date(2026, 9, 15), date(2026, 11, 16), date(2027, 2, 16), date(2027, 5, 17)],
        "sustain": ["The practice moves into the site plan and its budget.", "New members learn it in their first month."],
        "updates": updates,
        "changes": [{"on": _days(AS_OF, -chance.number(30, 60)), "why": _capital(chance.pick(LESSONS)) + "."}],
    }


def inventory(chance, team, last):
    """Six rows: the team itself, one other team of the `last` ones, and four without a page."""
    rows, seen = [], set()
    for number, committee in enumerate(chance.some(COMMITTEES, 6)):
        stakeholders = chance.some(STAKEHOLDERS, chance.number(3, 5))
        while frozenset(stakeholders) in seen:
            stakeholders = chance.some(STAKEHOLDERS, chance.number(3, 5))
        seen.add(frozenset(stakeholders))
        row = {"name": _capital(f"{committee} at {team.place}"), "purpose": _capital(chance.pick(ACTIONS)) + ".",
               "stakeholders": stakeholders, "opportunities": _capital(chance.pick(ACTIONS)) + ".",
               "disposition": chance.pick(["keep", "merge", "retire", "propose"])}
        if number == 0:
            row |= {"name": _capital(team.name), "team": team.id, "disposition": "keep"}
        elif number == 1 and last > 1:
            other = Team(team.number % last + 1)
            row |= {"name": _capital(other.name), "team": other.id}
        rows.append(row)
    return common(chance, f"Inventory of the {team.name}", "inventory", team) | {
        "scope": team.place, "date": _days(AS_OF, -chance.number(20, 300)),
        "team_members": chance.some(ROLES, 4), "rows": rows,
    }
