"""Publishes into folders of every kind: shared, full, mounted, and owned by someone else.

    ACCORD=.build/release/accord python3 -m pytest Tests/system/test_output_folders.py
"""

import os
import pathlib
import shutil
import subprocess
import tempfile

import pytest

from publications import ACCORD, WORDS, build, build_well, tree, write_site


@pytest.fixture
def folder():
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        yield pathlib.Path(folder)


@pytest.fixture
def site(folder):
    site = folder / "site"
    site.mkdir()
    return site


@pytest.fixture
def mount(request):
    """Mounts a small file system of its own; skips where that is not allowed."""
    def mount(place, size):
        place.mkdir()
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)],
                              capture_output=True, text=True)
        if done.returncode != 0:
            pytest.skip(f"a file system cannot be mounted: {done.stderr.strip()}")
        request.addfinalizer(lambda: subprocess.run(["umount", "-l", str(place)]))
        return place

    return mount


def test_two_builds_at_once(site):
    write_site(site, WORDS[0], pages=200)
    build_well(site)
    for round in range(10):
        write_site(site, WORDS[(round + 1) % 2], pages=200)
        running = [subprocess.Popen([ACCORD, "build", str(site), "--quiet"],
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                   for _ in range(4)]
        for process in running:
            _, errors = process.communicate(timeout=120)
            assert process.returncode == 0, errors
    now = tree(site / "public")
    shutil.rmtree(site / "public")
    build_well(site)
    assert now == tree(site / "public")
    assert not (site / ".public.accord").exists()


def test_full_small_disk(folder, mount):
    small = mount(folder / "small", "2m")
    site = small / "site"
    site.mkdir()
    write_site(site, WORDS[0])
    build_well(site)
    old = tree(site / "public")
    write_site(site, WORDS[1])
    filler = small / "filler"
    file = os.open(filler, os.O_WRONLY | os.O_CREAT)
    try:
        while os.write(file, b"x" * 4096):
            pass
    except OSError:
        pass
    finally:
        os.close(file)
    done = build(site)
    assert done.returncode == 74, done.stderr
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "full" in done.stderr
    assert tree(site / "public") == old
    filler.unlink()
    build_well(site)
    assert WORDS[1].encode() in (site / "public" / "index.html").read_bytes()


def test_output_that_is_a_file_system_of_its_own(folder, site, mount):
    """A mounted folder cannot be exchanged: files take their places one by one."""
    public = mount(site / "public", "8m")
    for word in WORDS:
        write_site(site, word)
        build_well(site)
    fresh = folder / "fresh"
    fresh.mkdir()
    write_site(fresh, WORDS[1])
    build_well(fresh)
    assert tree(public) == tree(fresh / "public")


def test_parent_that_may_not_be_changed(folder, site):
    """A webmaster may own the published folder and not the one it lies in."""
    if os.geteuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("needs root and setpriv to act as another user")
    program = folder / "accord"
    shutil.copy2(shutil.which(ACCORD) or ACCORD, program)
    os.chmod(folder, 0o755)
    public = site / "public"
    public.mkdir()
    os.chown(public, 65534, 65534)
    for word in WORDS:
        write_site(site, word)
        done = subprocess.run(
            ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", str(program),
             "build", str(site), "--quiet"], capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
    assert WORDS[1].encode() in (public / "index.html").read_bytes()
    assert not (public / "guides" / f"only-{WORDS[0]}.html").exists()
    assert not (public / ".accord").exists()
