"""The front matter of what a team is and wants, valid as of AS_OF without a warning."""

from datetime import date

from documents import AS_OF
from words import UNITS


def team(draft):
    team, words, chance = draft.team, draft.words, draft.chance
    cochairs = draft.sides()
    fields = draft.common() | {
        "kind": team.kind, "purpose": draft.say(words.PURPOSE),
        "principles": draft.lessons(3), "functions": draft.actions(chance.number(3, 5)),
        "cochairs": cochairs if chance.yes(0.5) else cochairs[::-1],
        "members": [{"role": role, "represents": unit} for place, unit in enumerate(UNITS)
                    for role in chance.some(words.UNIT_ROLES[unit], team.seats(place))],
        "meets": f"FREQ=MONTHLY;BYDAY={1 + team.number % 2}{['TU', 'WE', 'TH'][team.number % 3]}",
        "norms": "norms", "goal_refs": [f"{team.id}/plan"],
        "board_liaison": words.BOARD, "scope": draft.say(words.SCOPE), "goal": draft.say(words.GOAL),
    }
    del fields["team"]
    if team.number > 1:
        fields["parent"] = draft.book.team((team.number - 2) // 8 + 1).id
    if team.kind == "site":
        fields["site"] = draft.say(words.SITE_NAME)
    if team.kind in ("task-force", "work-group"):
        fields["ends"] = date(2027, 6, 30)
    return fields


def norms(draft):
    chance, words = draft.chance, draft.words
    adopted = draft.day(-chance.number(400, 700))
    chosen = chance.some(words.NORMS, chance.number(5, 8))
    return draft.common() | {
        "adopted_on": adopted, "participants": words.PARTICIPANTS,
        "reviewed": [draft.day(-chance.number(220, 380)), draft.day(-chance.number(20, 200))],
        "norms": [{"id": f"n{number}", "name": name, "text": text} | ({"starters": [starter]} if starter else {})
                  for number, (name, text, starter) in enumerate(chosen, 1)],
    }


def vision(draft):
    kinds = ["vision", "purpose", "belief", "principle"] if draft.team else ["vision"]
    return draft.common() | {
        "kind": draft.chance.pick(kinds), "statement": draft.say(draft.chance.pick(draft.words.VISIONS)),
        "beliefs": draft.chance.some(draft.words.BELIEFS, 3), "agreed_by": draft.sides(),
        "reviewed": draft.day(-draft.chance.number(20, 300)),
    }


def plan(draft):
    chance, team = draft.chance, draft.team
    measures = chance.some(draft.words.MEASURES, chance.number(1, 3))
    goals = [_goal(draft, number, *measure) for number, measure in enumerate(measures, 1)]
    updates = [update for goal in goals for update in _updates(draft, goal)]
    updates.sort(key=lambda update: (update["on"], update["goal"]))
    for goal in goals:
        goal["serves"] = ["vision" if team.has_vision() else "district-vision"]
    return draft.common() | {
        "start": date(2026, 7, 1), "end": date(2027, 6, 30), "goals": goals,
        "checkpoints": [date(2026, 9, 15), date(2026, 11, 16), date(2027, 2, 16), date(2027, 5, 17)],
        "sustain": draft.words.SUSTAIN, "updates": updates,
        "changes": [{"on": draft.day(-chance.number(30, 60)), "why": draft.lesson()}],
    }


def _goal(draft, number, aim, measure, unit):
    chance, words = draft.chance, draft.words
    baseline, step = chance.number(10, 40), chance.number(3, 9)
    benchmarks = []
    for place, due in enumerate([date(2026, 9, 30), date(2026, 11, 13), date(2027, 2, 26), date(2027, 5, 14)], 1):
        point = {"due": due, "expected": baseline + place * step}
        if due <= AS_OF:
            actual = baseline + place * step + chance.number(-2, 2)
            point |= {"actual": actual, "on": date(due.year, due.month, due.day - chance.number(0, 6))}
        benchmarks.append(point)
    target = baseline + 5 * step
    return {
        "id": f"g{number}",
        "statement": words.STATEMENT.format(aim=draft.say(aim), baseline=baseline, target=target),
        "measure": draft.say(measure), "baseline": baseline, "target": target, "unit": unit, "due": date(2027, 6, 15),
        "lead": draft.role(), "with": draft.roles(2), "supports": words.SUPPORTS,
        "success": words.SUCCESS.format(target=target), "benchmarks": benchmarks,
    }


def _updates(draft, goal):
    """A word from the beginning of the plan, and the latest number."""
    chance, latest = draft.chance, goal["benchmarks"][1]
    yield {"on": draft.day(-chance.number(60, 85)), "goal": goal["id"], "status": "on-track", "note": draft.action()}
    status = "on-track" if latest["actual"] >= latest["expected"] else "at-risk"
    yield {"on": draft.day(-chance.number(3, 8)), "goal": goal["id"], "status": status, "actual": latest["actual"],
           "note": draft.lesson()}
