"""Every kind of document and what makes its front matter, and the settings of the handbook."""

import kinds_district
import kinds_library
import kinds_team
import kinds_work
from draft import Draft
from words import UNITS

MAKERS = {name.replace("_", "-"): make for part in (kinds_team, kinds_work, kinds_district, kinds_library)
          for name, make in vars(part).items()
          if callable(make) and getattr(make, "__module__", "") == part.__name__ and not name.startswith("_")}


def fields_of(document, book):
    """The front matter of a document."""
    return MAKERS[document.kind](Draft(document, book))


def settings(words):
    """What stands in handbook.yml."""
    return {
        "title": words.HANDBOOK[0], "description": words.HANDBOOK[1], "lang": words.LANGUAGE, "audience": "staff",
        "base_url": "https://handbook.example.org/",
        "sides": {side: {"name": name} for side, name in words.SIDES.items()},
        "units": [{"id": id, "name": words.UNITS[id], "side": side} for id, side in UNITS.items()],
        "decision_modes": words.DECIDED,
    }
