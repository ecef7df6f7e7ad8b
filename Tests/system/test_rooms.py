"""Draws which folder of a target names the types of which other, and fails on a circle.

The compiler holds the targets to one direction, which `Package.swift` names; this holds the folders
inside a target. The folders of the kinds are one room: kinds may name each other's types.
"""

import pathlib
import re
from collections import defaultdict

import pytest

SOURCES = pathlib.Path(__file__).parents[2] / "Sources"
DECLARATION = re.compile(r"^(?:package |final |public |indirect |private |fileprivate )*"
                         r"(?:struct|class|enum|protocol|actor|typealias) (\w+)", re.M)
NESTED = re.compile(r"^ +(?:package |final |indirect |private |fileprivate )*"
                    r"(?:struct|class|enum|typealias|associatedtype) (\w+)", re.M)
NOISE = re.compile(r'^(?:package |internal |public )?import .*$|//.*$|"(?:\\.|[^"\\\n])*"', re.M)
# A name behind a point is that of something nested in another type.
NAME = re.compile(r"(?<![.\w])([A-Z]\w+)")
TARGETS = sorted(folder.name for folder in SOURCES.iterdir() if any(folder.glob("*/**/*.swift")))


def rooms(target):
    """Each folder of a target with its files' texts, without comments and words in quotation marks."""
    found = defaultdict(list)
    for file in sorted((SOURCES / target).rglob("*.swift")):
        folder = file.relative_to(SOURCES / target).parts[0]
        found["." if folder == file.name else folder].append(NOISE.sub("", file.read_text()))
    return found


def arrows(target):
    """The folders that each folder names types of, with one such type."""
    found = rooms(target)
    owners = {name: room for room, texts in found.items() for text in texts
              for name in DECLARATION.findall(text) if not re.search(rf"private .* {name}\b", text)}
    graph = defaultdict(dict)
    for room, texts in found.items():
        for text in texts:
            own = set(NESTED.findall(text))
            for name in set(NAME.findall(text)) - own:
                other = owners.get(name, room)
                if other != room:
                    graph[room][other] = name
    return graph


def circle(graph):
    """The folders of a circle in their order; none where every arrow leads down."""
    done, path = set(), []

    def visit(room):
        if room in path:
            return path[path.index(room):] + [room]
        if room in done:
            return []
        path.append(room)
        for other in sorted(graph.get(room, {})):
            if found := visit(other):
                return found
        path.pop()
        done.add(room)
        return []

    for room in sorted(graph):
        if found := visit(room):
            return found
    return []


# Pages ask their site where everything is, and the site asks the pages what they show.
@pytest.mark.parametrize("target", [name for name in TARGETS if name != "Website"])
def test_folders_have_one_direction(target):
    graph = arrows(target)
    found = circle(graph)
    assert not found, "\n".join(
        f"{one} names {graph[one][other]} of {other}" for one, other in zip(found, found[1:]))


def test_a_circle_is_found():
    assert circle({"a": {"b": "B"}, "b": {"c": "C"}, "c": {"b": "B"}}) == ["b", "c", "b"]
    assert circle({"a": {"b": "B", "c": "C"}, "b": {"c": "C"}}) == []
