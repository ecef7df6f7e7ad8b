"""Interrupts builds at every step and asks what is left.

Each case is one call of the system and one fault: the Nth such call on each thread meets it, for
N = 1, 2, 3, and so on, until a build makes no Nth call any more. Needs strace, and fails without it.

    ACCORD=.build/release/accord python3 -m pytest Tests/system/test_faults.py
"""

import pathlib
import re
import shutil
import signal
import tempfile

import pytest

from publications import WORDS, build, build_well, tree, write_site

FULL, KILLED = "error=ENOSPC", "signal=SIGKILL"
KILL_CALLS = ("openat", "write", "linkat", "mkdir", "renameat2", "rename", "unlink", "rmdir",
              "fsync", "syncfs", "close")
ERROR_CALLS = (*KILL_CALLS, "chmod", "getdents64")
# A list of calls that no build makes would prove nothing.
SURE_CALLS = ("openat", "write", "linkat", "mkdir", "renameat2", "unlink")
FIRST_CALLS = ("openat", "write", "mkdir", "rename", "syncfs")


class Place:
    """A site with two versions: one is published, and the next build publishes the other."""

    def __init__(self, folder):
        self.folder = folder
        self.site = self.folder / "site"
        self.site.mkdir()
        self.sites = {}
        for word in WORDS:
            write_site(self.site, word)
            shutil.rmtree(self.site / "public", ignore_errors=True)
            build_well(self.site)
            self.sites[word] = tree(self.site / "public")
            (self.site / "content").rename(self.folder / word)
        self.old, self.new = WORDS[1], WORDS[0]
        (self.folder / self.new).rename(self.site / "content")

    def turn(self):
        """What was published is the old version now, and the other one is to come."""
        (self.site / "content").rename(self.folder / self.new)
        self.old, self.new = self.new, self.old
        (self.folder / self.new).rename(self.site / "content")

    def traced(self, *options):
        """Builds under strace. Returns how that ended, and what was traced."""
        log = self.folder / "strace.log"
        done = build(self.site, before=[
            "strace", "-f", "-y", "-qq", "--seccomp-bpf", "-o", str(log),
            *(part for option in options for part in ("-e", option))])
        return done, log.read_text(errors="replace")

    def check_whole(self, what, before):
        """The site is whole, and the next build completes it and leaves nothing behind. Returns
        whether it was the new one already."""
        now, new = tree(self.site / "public"), self.sites[self.new]
        assert now == before or now == new, f"{what}: neither the old nor the new site"
        self.check_completed(what)
        return now == new

    def check_completed(self, what):
        build_well(self.site)
        assert tree(self.site / "public") == self.sites[self.new], f"{what}: the next build"
        assert not (self.site / ".public.accord").exists(), f"{what}: left behind"


@pytest.fixture
def place():
    with tempfile.TemporaryDirectory() as folder:
        yield Place(pathlib.Path(folder))


def check_error(what, done, is_muted):
    """A full disk is said in one sentence, or was overcome without a word."""
    assert done.returncode in (0, 74), f"{what}: {done.stderr}"
    if done.returncode == 0:
        assert done.stderr == "", what
    elif not is_muted:
        lines = done.stderr.splitlines()
        assert len(lines) == 1, f"{what}: {done.stderr}"
        assert lines[0].endswith(".") and "Error(" not in lines[0], f"{what}: {lines[0]}"


def each_fault(place, call, fault, is_first=False):
    """Lets each call meet the fault. Returns how many there were."""
    for number in range(1, 2000):
        if is_first:
            shutil.rmtree(place.site / "public")
        before = None if is_first else place.sites[place.old]
        done, log = place.traced(f"trace={call}", f"inject={call}:{fault}:when={number}")
        what = f"{call} {fault} number {number}"
        hits = [line for line in log.splitlines() if "INJECTED" in line]
        if not hits and "killed by SIGKILL" not in log:
            assert done.returncode == 0, f"{what}: {done.stderr}"
            place.check_whole(what, place.sites[place.new])
            return number - 1
        # The loader and the runtime open files too, before the program's first line.
        is_own = call not in ("openat", "close") or any(str(place.folder) in line for line in hits)
        if fault == KILLED:
            assert done.returncode in (-signal.SIGKILL, 128 + signal.SIGKILL), what
        elif is_own:
            # A fault may meet the very line that tells of another.
            check_error(what, done, is_muted=any("write(2<" in line for line in hits))
        is_new = place.check_whole(what, before)
        # A fault before the first line may take the command line away: then help is shown.
        assert is_new or done.returncode != 0 or not is_own, f"{what}: says done, and is old"
        place.turn()
    pytest.fail(f"{call}: still failing after 2000 calls")


@pytest.mark.parametrize("call", ERROR_CALLS)
def test_full_disk_at_every_call(place, call):
    count = each_fault(place, call, FULL)
    assert count > 0 or call not in SURE_CALLS, f"{call} was never made"


@pytest.mark.parametrize("call", KILL_CALLS)
def test_killed_at_every_call(place, call):
    each_fault(place, call, KILLED)


@pytest.mark.parametrize("fault", (FULL, KILLED))
@pytest.mark.parametrize("call", FIRST_CALLS)
def test_first_publication(place, call, fault):
    each_fault(place, call, fault, is_first=True)


@pytest.mark.parametrize("call", ("rename", "unlink", "write", "openat"))
def test_no_exchange(place, call):
    """Where folders cannot be exchanged, the site may be mixed but the next build mends it."""
    for number in range(1, 2000):
        done, log = place.traced(f"trace={call},renameat2", "inject=renameat2:error=EINVAL",
                                 f"inject={call}:{KILLED}:when={number}")
        if "killed by SIGKILL" not in log:
            assert done.returncode == 0, done.stderr
            assert tree(place.site / "public") == place.sites[place.new]
            return
        for path, data in tree(place.site / "public").items():
            if path.endswith(".html"):
                assert re.search(rb"</html>", data), f"{path} is cut short"
        place.check_completed(f"{call} number {number}")
        place.turn()
    pytest.fail(f"{call}: still killed after 2000 calls")
