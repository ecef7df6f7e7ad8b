"""How Accord speaks: words that read as a translation stay out of what people see. CONTRIBUTING says
what is written in their place."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

ENGLISH = [
    (r"\b(some|any|every|no)body\b", "someone, anyone, everyone, no one, or a role"),
    (r"\bstand(s|ing)? (at|above|alone|behind|below|beside|here|in its place|there|under|where)\b", "is"),
    (r"\b(go|goes|gone|went) through( again)?\b", "reviewed"),
    (r"\btaken up again\b", "revisited"),
    (r"\b(put|said|was put) (in|into) other words\b", "reworded"),
    (r"\bto be read again\b", "review by"),
    (r"\bof the way\b", "complete"),
    (r"\b(ahead of|behind) what was expected\b", "more or fewer than planned"),
    (r"\b(without|by) (a|the) (first |last )?word\b", "status"),
    (r"\bbegan to hold\b|\b(no longer )?holds in its place\b", "took effect, replaced by"),
    (r"\basked before\b", "consulted"),
    (r"\bby the alphabet\b|\bin the order of the alphabet\b", "in alphabetical order"),
    (r"\bsilent (for )?too long\b", "no recent update"),
    (r"\bwhat shows it\b", "evidence"),
    (r"\bsubscribe to (its|those)\b", "add this team's calendar"),
    (r"\bthe same (as a drawing|in a table)\b", "flowchart, view as table"),
]
SPANISH = [
    (r"\bfuera de camino\b", "con retraso"),
    (r"\bque esté escrito aquí\b", "sin cambios registrados"),
    (r"\btenga constancia\b", "sin cambios"),
    (r"\bhasta donde muestra\b", "edición"),
]

# A literal of Swift: on one line, or between three quotation marks.
LITERAL = re.compile(r'"""(?:.|\n)*?"""|"(?:[^"\\\n]|\\.)*"')


def texts_of_language(code):
    """Each text of a language's file, with the line it is on; `#` begins a note."""
    path = ROOT / "templates" / "languages" / f"{code}.txt"
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if not line.startswith("#"):
            yield f"{path.name}:{number}", line.partition(":")[2]


def texts_of_program():
    """Each literal of the program: rules, messages, the help of fields, data and commands."""
    for path in sorted((ROOT / "Sources").rglob("*.swift")):
        code = "\n".join(
            "" if line.lstrip().startswith("//") else line for line in path.read_text().split("\n"))
        for literal in LITERAL.finditer(code):
            yield f"{path.relative_to(ROOT)}:{code.count(chr(10), 0, literal.start()) + 1}", literal[0]


def calques(texts, phrases):
    return [
        f"{place}: “{found[0]}”; write {better}: {text.strip()}"
        for place, text in texts
        for phrase, better in phrases
        if (found := re.search(phrase, text, re.IGNORECASE))
    ]


@pytest.mark.parametrize(("code", "phrases"), [("en", ENGLISH), ("es", SPANISH)])
def test_words_of_pages_are_those_of_a_school_district(code, phrases):
    assert calques(texts_of_language(code), phrases) == []


def test_rules_messages_and_help_are_too():
    assert calques(texts_of_program(), ENGLISH) == []


def test_a_calque_is_found():
    assert len(calques([("here", "Somebody has gone through it.")], ENGLISH)) == 2
    assert len(calques(texts_of_program(), [(r"\bnorms?\b", "")])) > 20
