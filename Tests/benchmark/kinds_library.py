"""The front matter of what people read, learn from and ask for, valid as of AS_OF without a warning."""

from datetime import date, timedelta

from documents import AS_OF, CODES


def learning_plan(draft):
    words = draft.words
    months = [words.BY_MONTH.format(n=number) for number in range(1, 7)]
    return draft.common() | {
        "purpose": draft.say(words.ABOUT), "notice": words.NOTICE_PLAN,
        "roles": [{"role": party, "does": draft.action()} for party in words.PARTIES],
        "keywords": draft.lessons(3), "summary": draft.questions(2),
        "goals": {"organization": draft.actions(1), "individual": draft.actions(1)},
        "objectives": [{"party": party, "will": "…", "by": month} for party, month in zip(words.PARTIES, months)],
        "monitoring": draft.actions(3), "reviews": months, "revisit_months": 6,
        "conventional": draft.actions(3), "shared": draft.actions(4), "sign_off": words.PARTIES,
    }


def cohort(draft):
    """Nine months of mentoring that began in a September; the first cohort runs now."""
    words, year = draft.words, 2026 - draft.number
    days = [date(year, 9, 15) + timedelta(days=7 + 29 * place) for place in range(9)]
    sessions = [{"on": day, "topic": topic} for day, topic in zip(days, draft.questions(9))]
    for session in sessions:
        if session["on"] < AS_OF:
            session["attended"] = draft.chance.number(9, 14)
    return draft.common() | {
        "purpose": draft.say(words.ABOUT), "notice": words.NOTICE_COHORT, "start": date(year, 9, 15),
        "end": date(year + 1, 6, 15), "months": 9, "change_window_weeks": 6, "direct_reports": "no",
        "sessions": sessions, "milestones": [{"name": draft.say(words.COMMITMENT), "on": date(year, 9, 15)}],
        "evaluations": [{"name": words.RECORDS["skills"], "returned": 27}],
        "counts": {"applied": 22, "matched": 14},
    }


def process(draft):
    """Five steps; the third asks whether to help the site or to look back at once."""
    words = draft.words
    actors, (ask, yes, no) = list(words.ROLE_TERMS), words.DECIDE
    steps = [{"id": f"s{place}", "title": title, "phase": words.PHASES[(place - 1) // 2],
              "actors": draft.chance.some(actors, 2), "inputs": draft.questions(1), "does": draft.actions(3)}
             for place, title in enumerate(words.STEPS, 1)]
    for place in (0, 1, 3):
        steps[place]["next"] = f"s{place + 2}"
    steps[2]["decision"] = {"ask": ask, "branches": [{"if": yes, "to": "s4"}, {"if": no, "to": "s5"}]}
    steps[4]["ends"] = "yes"
    return draft.common() | {"purpose": draft.say(words.ABOUT), "steps": steps}


def milestone(draft):
    """Each leads on to the next and to the one before."""
    others = [f"milestone-{number:03}" for number in (draft.number, draft.number + 2)
              if 0 < number <= draft.book.count("milestone")]
    return draft.common() | {"criteria": draft.signs(2), "evidence": draft.signs(2), "paths_to": others}


def measure(draft):
    words, chance = draft.words, draft.chance

    def count(low, high):
        return {"value": chance.number(50, 95), "n": chance.number(low, high)}

    series = [{"period": period.format(year)} | count(400, 500)
              | {"groups": [{"name": name} | count(100, 200) for name in words.GROUPS]}
              for year in (2024, 2025, 2026) for period in words.PERIODS[::-1]]
    return draft.common() | {"definition": words.INDICATOR + ".", "unit": "%", "direction": "up", "series": series}


def matrix(draft):
    words = draft.words
    return draft.common() | {
        "caption": draft.say(words.ABOUT), "own": "yes", "row_head": words.TABLE_HEADS[0], "columns": words.COLUMNS,
        "rows": [{"label": label, "cells": draft.lessons(2)} for label in words.DIMENSIONS[:6]],
    }


def support(draft):
    words = draft.words
    return draft.common() | {
        "helps_with": draft.questions(2), "contact_office": words.OFFICE, "how_to_ask": words.HELP,
        "used_in": ["process-001"],
    }


def quote(draft):
    return draft.common() | {"text": draft.lesson(), "by": draft.role(), "role": draft.role(),
                             "about": draft.some_team().id, "source": draft.words.EVENT}


def story(draft):
    return draft.common() | {
        "consent_on": draft.day(-draft.chance.number(20, 200)), "told_by": draft.role(), "who": draft.role(),
        "problem": draft.lesson(), "what_changed": draft.action(), "result": draft.signs(1)[0],
        "about": [draft.some_team().id, "milestone-001"],
    }


def training(draft):
    words, start = draft.words, draft.day(draft.chance.number(-250, 150))
    fields = draft.common() | {
        "kind": draft.chance.pick(["course", "workshop", "convening", "program", "coaching"]), "date": start,
        "ends": start + timedelta(days=1), "place": words.OFFICE, "codesigned_by": draft.sides(),
        "for": words.AUDIENCES[:2], "goals": draft.actions(2),
    }
    return fields | ({"teams_trained": [draft.some_team().id]} if start < draft.day(0) else {"sign_up": draft.action()})


def resource(draft):
    words, chance = draft.words, draft.chance
    fields = draft.common() | {
        "author": words.OFFICE, "kind": chance.pick(["article", "guide", "report", "template", "tool", "policy"]),
        "about": draft.say(words.ABOUT), "components": chance.some([code for code in CODES if "." in code], 2),
        "pillar": chance.pick(list(words.PILLARS)),
    }
    if draft.number % 4 == 0:
        return fields | {"shelf": words.SHELF}
    return fields | {"url": f"https://library.handbook.example/{draft.document.name}",
                     "checked_on": draft.day(-chance.number(20, 300))}


def video(draft):
    return draft.common() | {
        "url": f"https://video.handbook.example/{draft.document.name}", "about": draft.say(draft.words.ABOUT),
        "event": draft.words.EVENT, "recorded_on": date(2026, 8, 12),
        "length": draft.words.LENGTH.format(n=draft.chance.number(3, 40)), "captions": "yes",
    }
