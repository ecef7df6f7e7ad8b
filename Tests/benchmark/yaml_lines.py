"""Front matter as block-style YAML."""

import json
import re

PLAIN = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9 ,.'()/;=_-]*\Z")
WORDS_OF_YAML = {"true", "false", "yes", "no", "on", "off", "null", "y", "n"}


def yaml(value, indent=0):
    """A mapping of mappings, lists, text, numbers and dates as block-style YAML lines."""
    space = "  " * indent
    for key, item in value.items():
        if isinstance(item, dict):
            yield f"{space}{key}:"
            yield from yaml(item, indent + 1)
        elif isinstance(item, list):
            yield f"{space}{key}:"
            for entry in item:
                if isinstance(entry, dict):
                    lines = list(yaml(entry, indent + 2))
                    yield f"{space}  - {lines[0].lstrip()}"
                    yield from lines[1:]
                else:
                    yield f"{space}  - {_scalar(entry)}"
        else:
            yield f"{space}{key}: {_scalar(item)}"


def _scalar(value):
    if not isinstance(value, str):
        return str(value)
    if PLAIN.match(value) and value.lower() not in WORDS_OF_YAML and value == value.strip():
        return value
    return json.dumps(value, ensure_ascii=False)
