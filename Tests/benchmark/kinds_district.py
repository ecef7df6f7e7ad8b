"""The front matter of what the district shares: glossary, elements, instruments, rollouts. Valid as of
AS_OF without a warning; `kinds_library.py` has what people read and learn from."""

from datetime import date
from string import ascii_uppercase

from documents import CODES, RECORDS, STYLES
from words import capital

POINTS = 6
FRAMEWORKS = [f"DS{letter}" for letter in ascii_uppercase]
DIMENSION_IDS = [f"d{number}" for number in range(1, 9)]
LEVEL_IDS = ["beginning", "under-way", "at-home", "model"]


def term(draft):
    words, number, name = draft.words, draft.number, draft.document.title
    if number < len(words.GLOSSARY):
        _, expansion, definition = words.GLOSSARY[number]
        own = {"expansion": expansion, "definition": definition}
    elif draft.document.name in words.ROLE_TERMS:
        own = {"definition": words.ROLE_MEANING}
    else:
        number -= len(words.GLOSSARY) + len(words.ROLE_TERMS)
        topic, noun = words.TOPICS[number % 30], words.TERM_NOUNS[number // 30]
        own = {"definition": words.TERM_MEANING.format(topic=topic, noun=noun)}
    return draft.common() | {"id": draft.document.name, "term": name} | own


def pillar(draft):
    return draft.common() | {"pillar": draft.document.name, "quote": draft.lesson(), "quote_by": draft.role()}


def stage(draft):
    return draft.common() | {
        "order": draft.number + 1, "big_ideas": draft.lessons(3), "team_questions": draft.questions(4),
        "leader_questions": draft.questions(3), "standards": [f"{FRAMEWORKS[0]} {1 + draft.number % 6}A"],
    }


def element(draft):
    code = CODES[draft.number]
    fields = draft.common() | {
        "code": code, "see": [CODES[(draft.number + 5) % len(CODES)]], "why": draft.lessons(3), "how": draft.actions(4),
        "insights": draft.lessons(2),
    }
    if "." not in code:
        return fields
    rows = ["general", *draft.words.PILLARS]
    signs = draft.signs(POINTS)
    # Six progress points over four rows: two for the first two, one for the others.
    shares = [signs[0:2], signs[2:4], signs[4:5], signs[5:6]]
    return fields | {
        "tools": ["by-scale", "by-criteria"],
        "rows": [{"pillar": row, "ask": draft.questions(2),
                  "points": [{"id": f"p{signs.index(text) + 1}", "text": text} for text in texts]}
                 for row, texts in zip(rows, shares)],
    }


def standards(draft):
    return draft.common() | {
        "framework": FRAMEWORKS[draft.number], "source": draft.words.SOURCE,
        "codes": [{"code": f"{number}{letter}", "standard": number, "text": draft.action()}
                  for number in range(1, 7) for letter in "ABC"],
    }


def instrument(draft):
    style, words = STYLES[draft.number], draft.words
    fields = draft.common() | {"style": style, "purpose": draft.say(words.ABOUT), "source": words.SOURCE,
                               "every_months": 6 if style == "counts" else 12}
    if style == "scale":
        fields["scale"] = {"low": 1, "high": 7}
    if style in ("levels", "sides", "counts"):
        fields["levels"] = [{"id": id, "name": name, "meaning": draft.lesson()}
                            for id, name in zip(LEVEL_IDS, words.LEVELS)]
    if style != "sides":
        fields["dimensions"] = [_dimension(draft, style, *named) for named in zip(DIMENSION_IDS, words.DIMENSIONS)]
    return fields


def _dimension(draft, style, id, name):
    fields = {"id": id, "name": name}
    if style == "scale":
        low, high = draft.signs(2)
        return fields | {"low": low, "high": high}
    if style == "levels":
        return fields | {"descriptors": dict(zip(LEVEL_IDS, draft.signs(4)))}
    return fields | {"questions": draft.questions(2)}


def inventory(draft):
    """Eight teams of the handbook and three committees that have no page."""
    words, chance, book = draft.words, draft.chance, draft.book
    first = draft.number * 8 + 1
    teams = [book.team(number) for number in range(first, min(first + 8, book.teams + 1))]
    names = [(capital(team.name), team.id) for team in teams]
    names += [(f"{capital(name)} {first}", None) for name in chance.some(words.COMMITTEES, 3)]
    rows, seen = [], set()
    for name, id in names:
        stakeholders = chance.some(words.STAKEHOLDERS, chance.number(3, 5))
        while frozenset(stakeholders) in seen:
            stakeholders = chance.some(words.STAKEHOLDERS, chance.number(3, 5))
        seen.add(frozenset(stakeholders))
        row = {"name": name, "purpose": draft.action(), "stakeholders": stakeholders,
               "opportunities": draft.action(),
               "disposition": "keep" if id else chance.pick(["merge", "retire", "propose"])}
        rows.append(row | ({"team": id} if id else {}))
    return draft.common() | {"scope": draft.place, "date": draft.day(-chance.number(20, 300)),
                             "team_members": draft.roles(4), "rows": rows}


def agreement(draft):
    article, words = draft.number + 1, draft.words
    clauses = [{"id": f"{article}.{place:02}", "title": title, "text": draft.say(words.CLAUSE)}
               for place, title in enumerate(words.CLAUSES, 1)]
    kept = [date(2026, month, 10) for month in (1, 4, 7, 10)]
    return draft.common() | {
        "agreement": words.HANDBOOK[0], "article": str(article), "excerpt": "yes", "clauses": clauses,
        "term": {"from": date(2025, 7, 1), "to": date(2028, 6, 30)},
        "commits": [{"what": draft.say(words.COMMITMENT), "every": "quarter", "who": draft.role(), "kept": kept}],
    }


def theory(draft):
    words = draft.words
    activities = [{"id": f"a{number}", "text": text} for number, text in enumerate(draft.actions(4), 1)]
    impact = [{"horizon": horizon, "text": draft.say(text), "indicator": words.INDICATOR}
              for horizon, text in words.HORIZONS.items()]
    impact[0]["goal"] = draft.some_team().id + "/plan"
    return draft.common() | {
        "start_year": 2026, "beliefs": words.BELIEFS[:4],
        "resources": {"human": draft.roles(2), "financial": words.SUPPORTS[:1], "organizational": words.SUPPORTS[1:],
                      "community": words.AUDIENCES[:1]},
        "activities": activities,
        "outputs": [{"text": text, "activity": activity["id"]} for text, activity in zip(draft.signs(4), activities)],
        "impact": impact,
    }


def rollout(draft):
    """Every site team, each in one of three groups."""
    words, teams = draft.words, range(1, draft.book.teams + 1)
    sites = [team.id for team in map(draft.book.team, teams) if team.kind == "site"]
    names = [words.COHORT_NAME.format(n=number) for number in (1, 2, 3)]
    starts = [date(2026, 8, 17), date(2027, 1, 11), date(2027, 4, 12)]
    groups = [{"name": name, "start": start, "sites": sites[place::3]}
              for place, (name, start) in enumerate(zip(names, starts)) if sites[place::3]]
    milestones = [{"name": reached, "due": due, "cohort": names[0], "done": groups[0]["sites"]}
                  for reached, due in zip(words.REACHED, [date(2026, 9, 30), date(2026, 10, 30)])]
    milestones.append({"name": words.REACHED[2], "due": date(2027, 10, 15)})
    return draft.common() | {
        "cohorts": groups, "expectations": draft.actions(3), "training": draft.actions(3), "milestones": milestones,
        "transition": [{"role": role, "successor_ready": "yes", "note": draft.action()} for role in draft.roles(3)],
    }


def form(draft):
    words, number = draft.words, draft.number
    fields = draft.common() | {"intro": draft.say(words.INTRO), "record": "none"}
    if number < len(RECORDS):
        fields |= {"record": RECORDS[number], "notice": words.NOTICE}
    return fields | {"questions": [{"part": words.PHASES[place // 2], "text": text, "lines": 3}
                                   for place, text in enumerate(draft.questions(6))]}
