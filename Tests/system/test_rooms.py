"""Holds the house to its own rules: folders with one direction, targets that name exactly what they
import, and doc comments.

The compiler holds the targets to one direction; here it is drawn which folder of a target names the
types of which other, and a circle fails. The folders of the kinds are one room: kinds may name each
other's types.
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


# What comes with the language and the system, and needs no line in `Package.swift`.
GIVEN = {"Dispatch", "Foundation", "Glibc", "PackagePlugin", "Synchronization"}
IMPORT = re.compile(r"^(?:package |internal |public )?import (\w+)", re.M)


def named():
    """What `Package.swift` says that each target of ours imports."""
    text = (SOURCES.parent / "Package.swift").read_text()
    found = {name: set(re.findall(r'"(\w+)"', others or ""))
             for name, others in re.findall(r'room\(\s*"(\w+)"(?:,\s*\[(.*?)\])?', text, re.S)}
    command = re.search(r'name: "accord",\s*dependencies: \[(.*?)\.product\(name: "(\w+)"', text, re.S)
    return found | {"accord": set(re.findall(r'"(\w+)"', command[1])) | {command[2]}}


@pytest.mark.parametrize("target", sorted(named()))
def test_a_target_names_what_it_imports(target):
    imported = {name for file in (SOURCES / target).rglob("*.swift") for name in IMPORT.findall(file.read_text())}
    assert imported - GIVEN == named()[target]


def test_foundation_is_in_no_part_of_the_program():
    users = {file.relative_to(SOURCES).parts[0] for file in SOURCES.rglob("*.swift")
             if "Foundation" in IMPORT.findall(file.read_text())}
    assert users == {"Embedder", "EmbedPlugin"}


PACKAGE = re.compile(r"^ *package (?:static |final |mutating |indirect )*(struct|class|enum|protocol|func) (\S+?)[<(:\s]")
PROTOCOL = re.compile(r"^(?:package )?protocol \w+.*?^}", re.M | re.S)


def test_types_and_functions_have_doc_comments():
    """A function that a protocol asks for is explained there."""
    texts = {file: file.read_text() for file in sorted(SOURCES.rglob("*.swift"))}
    asked = {name for text in texts.values() for body in PROTOCOL.findall(text)
             for name in re.findall(r"func (\w+)", body)} | {"==", "<", "hash"}
    bare = []
    for file, text in texts.items():
        lines = text.splitlines()
        for number, line in enumerate(lines):
            found = PACKAGE.match(line)
            if not found or found[1] == "func" and found[2] in asked:
                continue
            above = number - 1
            while lines[above].lstrip().startswith("@"):
                above -= 1
            if not lines[above].lstrip().startswith("///"):
                bare.append(f"{file.relative_to(SOURCES)}:{number + 1}: {line.strip()}")
    assert not bare, "\n".join(bare)
