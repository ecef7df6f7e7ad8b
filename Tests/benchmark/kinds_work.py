"""The front matter of what a team does over the year, valid as of AS_OF without a warning."""

from datetime import timedelta

from documents import AS_OF, CODES, MESSAGES, TEAM, round_day
from kinds_district import DIMENSION_IDS, LEVEL_IDS, POINTS
from words import UNITS, capital


def page(draft):
    """A page has no fields of its own."""
    return draft.common()


def meeting(draft):
    team, words, chance = draft.team, draft.words, draft.chance
    day = team.meeting_day(draft.number)
    # Roles move on from meeting to meeting, so that no one keeps one.
    roles = {role: words.ROLES[(draft.number + place * 4) % len(words.ROLES)]
             for place, role in enumerate(["facilitator", "note_taker", "timekeeper"])}
    fields = draft.common() | {
        "start": f"{day} 15:30", "end": f"{day} 17:00", "tz": "America/Los_Angeles",
        "place": draft.say(words.SITE_NAME), "open_meeting": "yes", "roles": roles,
        "agenda": [{"item": draft.say(item), "minutes": chance.number(1, 6) * 5} | (
            {"lead": draft.role()} if chance.yes(0.5) else {}) for item in words.AGENDA],
    }
    if day > AS_OF:
        return fields
    fields |= {
        "agenda_sent": day - timedelta(days=chance.number(9, 14)),
        "attendance": [{"represents": unit, "n": chance.number(1, team.seats(place))}
                       for place, unit in enumerate(UNITS)],
        "notes_status": "circulated" if draft.document.visibility == TEAM else "agreed",
        "talking_points": draft.actions(3),
    }
    return fields | ({"decisions": [_decision_id(team, draft.number)]} if draft.number < 7 else {})


def _decision_id(team, number):
    return f"{team.id}/decision-{number + 1}"


def decision(draft):
    """One of each meeting: the third is replaced by the sixth, the fifth was asked about again, the last is open."""
    team, words, chance, number = draft.team, draft.words, draft.chance, draft.number
    fields = draft.common() | {
        "decision": words.PROPOSAL.format(actor=chance.pick(words.ACTORS), action=chance.pick(words.ACTIONS)),
        "reasons": draft.lessons(chance.number(2, 3)), "mode": chance.number(1, 7), "who_decides": team.name,
        "consulted": draft.roles(2), "state": {2: "superseded", 7: "open"}.get(number, "made"),
    }
    if number < 7:
        day = team.meeting_day(number)
        fields |= {"date": day, "meeting": f"{team.id}/{day}"}
    if number == 2:
        fields["superseded_by"] = _decision_id(team, 5)
    if number == 4:
        fields["reopen"] = {"on": team.meeting_day(5), "new_information": words.REOPENED[0],
                            "changes_complexion": words.REOPENED[1], "yes": 1, "base": 4}
    return fields


def communication(draft):
    """What both sides said about a meeting a week after it."""
    team, words, chance = draft.team, draft.words, draft.chance
    told = MESSAGES[draft.number]
    meeting = team.meeting_day(told)
    fields = draft.common() | {
        "number": (team.number - 1) * len(MESSAGES) + draft.number + 1, "date": meeting + timedelta(days=7),
        "kind": chance.pick(["update", "announcement", "decision"]), "summary": draft.lesson(),
        "for": chance.pick(words.AUDIENCES), "action_needed": draft.action(), "contact": words.OFFICE,
        "drafted_by": draft.role(), "approved_by": draft.sides(meeting + timedelta(days=4)),
        "sent_by": words.OFFICE, "sent_on": meeting + timedelta(days=7), "meeting": f"{team.id}/{meeting}",
    }
    return fields | ({"decisions": [_decision_id(team, told)]} if told < 7 else {})


def round(draft):
    answers = {"scale": _scores, "levels": _ratings, "sides": _views, "criteria": _criteria, "counts": _counts}
    style = draft.team.style()
    return draft.common() | {"instrument": "by-" + style, "date": round_day(draft.team, draft.number),
                             "round": draft.number + 1} | answers[style](draft)


def _scores(draft):
    """Ten answers to each dimension, the lowest first."""
    return {"invited": 12,
            "scores": {id: sorted(draft.chance.number(1, 7) for _ in range(10)) for id in DIMENSION_IDS}}


def _ratings(draft):
    rated = {}
    for id in DIMENSION_IDS:
        level = draft.chance.number(0, 2)
        rated[id] = {"level": LEVEL_IDS[level], "evidence": draft.signs(1)[0], "opportunity": draft.action(),
                     "target_level": LEVEL_IDS[level + 1]}
    return {"ratings": rated}


def _views(draft):
    day = round_day(draft.team, draft.number)
    return {"views": [{"side": side, "level": draft.chance.pick(LEVEL_IDS), "on": day, "because": draft.lesson()}
                      for side in draft.words.SIDES]}


def _criteria(draft):
    return {"criteria": {id: draft.signs(2) for id in DIMENSION_IDS}}


def _counts(draft):
    """Sixty answers to each dimension, five at least at each level."""
    counts = {}
    for id in DIMENSION_IDS:
        low, middle, high = (draft.chance.number(6, 16) for _ in range(3))
        counts[id] = dict(zip(LEVEL_IDS, [low, middle, high, 60 - low - middle - high]))
    return {"invited": 66, "counts": counts}


def points(draft):
    states = {}
    for number in range(1, POINTS + 1):
        state = draft.chance.pick(["not-yet", "started", "in-place"])
        states[f"p{number}"] = {"state": state, "evidence": draft.signs(1)[0],
                                "on": draft.day(-draft.chance.number(20, 90))}
    components = [code for code in CODES if "." in code]
    code = components[draft.team.number % len(components)]
    return draft.common() | {"component": "element-" + code.replace(".", "").lower(), "point_status": states}


def project(draft):
    team = draft.team
    return draft.common() | {
        "issue": draft.lesson(), "goal_ref": f"{team.id}/plan", "decision_refs": [_decision_id(team, 7)],
        "stage_log": [{"stage": f"stage-{place + 1:03}", "on": team.meeting_day(place + 2), "note": draft.action()}
                      for place in range(6)],
    }


def actions(draft):
    team, items = draft.team, []
    for number in range(8):
        meeting = team.meeting_day(number)
        item = {"what": draft.action(), "who": draft.role(), "meeting": meeting.isoformat()}
        if meeting < AS_OF - timedelta(days=28):
            item |= {"due": meeting + timedelta(days=28), "done": meeting + timedelta(days=draft.chance.number(3, 27))}
        else:
            item["due"] = AS_OF + timedelta(days=draft.chance.number(3, 30))
        if meeting <= AS_OF:
            items.append(item)
    return draft.common() | {"items": items}


def reflection(draft):
    team, boxes = draft.team, {}
    for box in ["build", "abandon", "create"]:
        boxes[box] = [{"text": text, "owner": draft.role()} for text in draft.actions(2)]
    boxes["create"][0]["becomes"] = f"{team.id}/plan"
    return draft.common() | {"date": team.meeting_day(8), "about": f"{team.id}/plan", "boxes": boxes}


def fact_finding(draft):
    asked = [{"what": what, "source": draft.words.INDICATOR, "who": draft.role(), "due": draft.day(30 * place - 45)}
             for place, what in enumerate(draft.questions(4))]
    for question in asked:
        if question["due"] <= AS_OF:
            question["done"] = question["due"]
    return draft.common() | {"basis": capital(draft.chance.pick(draft.words.REASONS)) + ".", "questions": asked}
