"""The words of a generated handbook in one language, and the names that all languages share."""

from types import SimpleNamespace

import english
import english_fields
import spanish
import spanish_fields

# The units of the handbook and the side of each.
UNITS = {"teachers": "labor", "classified": "labor", "principals": "management", "cabinet": "management"}

LANGUAGES = {"en": (english, english_fields), "es": (spanish, spanish_fields)}

# Names of places are the same in every language.
PLACES = [
    first + " " + second
    for second in ["Ridge", "Grove", "Creek", "Field", "Hill", "Bend", "Meadow", "Point", "Vale", "Crossing"]
    for first in ["Maple", "Juniper", "Willow", "Heron", "Granite", "Clover", "Harbor", "Sunrise", "Cedar",
                  "Orchard", "Quarry", "Lantern", "Prairie", "Sparrow", "Mill", "Aspen", "Copper"]
]


def words_of(language):
    """All words of a language, by the names that its two files give them."""
    return SimpleNamespace(**{name: value for part in LANGUAGES[language]
                              for name, value in vars(part).items() if name.isupper()})


def capital(text):
    return text[0].upper() + text[1:]
