"""Compares one page of every template with how it was recorded: its words, their order and the
outline, so that what is missing, out of place or too much is seen, and not only what is wrong.

A difference is shown as a diff. Where it is meant, record anew and read what changed:

    ACCORD_RECORD=1 ACCORD=.build/release/accord python3 -m pytest Tests/system/test_snapshots.py
"""

import difflib
import os
import pathlib
import re
import shutil
import subprocess

import pytest

from outline import outline
from sample import ACCORD, CONTENT, PAGES, TODAY

FOLDER = pathlib.Path(__file__).with_name("snapshots")
# Names in addresses that change with every edit of a style sheet or of a picture.
# The rules' page is made of the rules' own texts, which their tests look at one by one.
SHOWN = {name: path for name, path in PAGES.items() if name != "rules"} | {
    "email": "email/2026-11-20-january-course.html"}
FINGERPRINT = re.compile(r"\.[0-9a-f]{8,}(?=\.\w+)")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The sample handbook without a past, which is another one after every commit."""
    folder = tmp_path_factory.mktemp("sample")
    shutil.copytree(CONTENT, folder / "content")
    subprocess.run([ACCORD, "build", str(folder), "--as-of", TODAY, "--audience", "team:dlt",
                    "--base-url", "https://quillwater.example/", "--quiet"], check=True, timeout=120)
    return folder / "public"


@pytest.mark.parametrize("name", SHOWN)
def test_page(site, name):
    page = (site / SHOWN[name]).read_text()
    seen = FINGERPRINT.sub("", outline(page, with_frame=name == "home"))
    file = FOLDER / f"{name}.txt"
    if os.environ.get("ACCORD_RECORD"):
        FOLDER.mkdir(exist_ok=True)
        file.write_text(seen)
    assert file.is_file(), f"{name} was never recorded"
    wanted = file.read_text()
    assert seen == wanted, "\n" + "\n".join(difflib.unified_diff(
        wanted.splitlines(), seen.splitlines(), "recorded", "now", lineterm="", n=1))


def test_every_record_has_its_page():
    assert {file.stem for file in FOLDER.glob("*.txt")} == set(SHOWN)
