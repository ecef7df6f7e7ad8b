"""Interrupts builds at every step and asks what is left.

Runs the program named by ACCORD as `accord build SITE --quiet`. Each test makes its own site in a
temporary folder. Needs strace for the fault tests; says so and skips where it is missing.

    ACCORD=.build/release/accord python3 -m unittest Tests/system/test_faults.py
"""

import http.client
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import unittest

ACCORD = os.environ.get("ACCORD", "accord")
# The calls that meet a fault: the Nth of a kind on each thread, for N = 1, 2, 3, and so on.
ERROR_CALLS = ("openat", "write", "linkat", "mkdir", "renameat2", "rename", "unlink", "rmdir",
               "fsync", "syncfs", "close", "chmod", "getdents64")
KILL_CALLS = ("openat", "write", "linkat", "mkdir", "renameat2", "rename", "unlink", "rmdir",
              "fsync", "syncfs", "close")
PAGES = 12
WORDS = ("heron", "osprey")


def tree(folder):
    """Every path below a folder with its bytes; None where there is no folder."""
    folder = pathlib.Path(folder)
    if not folder.exists():
        return None
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
            for path in sorted(folder.rglob("*"))}


def write_site(site, word, pages=PAGES):
    """A handbook whose every page says `word`; pages differ in which optional ones exist."""
    content = site / "content"
    shutil.rmtree(content, ignore_errors=True)
    (content / "guides").mkdir(parents=True)
    (content / "handbook.yml").write_text("title: Lakeside partnership handbook\n")
    (content / "index.md").write_text(f"# Welcome\n\nWritten by the {word}.\n")
    for number in range(pages):
        (content / "guides" / f"page-{number}.md").write_text(
            f"# Guide {number}\n\nWritten by the {word}.\n\n" + "More to read. " * 40 + "\n")
    (content / "guides" / f"only-{word}.md").write_text(f"# Only now\n\nWritten by the {word}.\n")


def build(site, *, before=(), timeout=120):
    return subprocess.run([*before, ACCORD, "build", str(site), "--quiet"],
                          capture_output=True, text=True, timeout=timeout)


class Faults(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="accord-faults-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.site = self.folder / "site"
        self.site.mkdir()

    def build_well(self, site=None):
        done = build(site or self.site)
        self.assertEqual(done.returncode, 0, done.stderr)

    def old_and_new(self):
        """Publishes the old site, and returns it and what the next build has to publish."""
        fresh = self.folder / "fresh"
        fresh.mkdir()
        write_site(fresh, WORDS[1])
        self.build_well(fresh)
        write_site(self.site, WORDS[0])
        self.build_well()
        shutil.copytree(self.site / "public", self.folder / "old", symlinks=True)
        write_site(self.site, WORDS[1])
        return tree(self.folder / "old"), tree(fresh / "public")

    def put_back_old(self, existed=True):
        shutil.rmtree(self.site / "public", ignore_errors=True)
        shutil.rmtree(self.site / ".public.accord", ignore_errors=True)
        if existed:
            shutil.copytree(self.folder / "old", self.site / "public", symlinks=True)

    def inject(self, call, fault, number):
        """Builds with a fault; returns the result, whether the fault came to pass, and whether it
        met the program itself rather than the loader and the runtime before its first line."""
        log = self.folder / "strace.log"
        done = build(self.site, before=[
            "strace", "-f", "-y", "-qq", "-o", str(log), "-e", f"trace={call}",
            "-e", f"inject={call}:{fault}:when={number}"])
        text = log.read_text(errors="replace")
        came = "INJECTED" in text or "killed by SIGKILL" in text
        hits = [line for line in text.splitlines() if "INJECTED" in line]
        # A fault may meet the very line that tells of another.
        self.is_muted = any("write(2<" in line for line in hits)
        is_own = call not in ("openat", "close") or any(str(self.folder) in line for line in hits)
        return done, came, is_own

    def check_after(self, what, old, new):
        """The site is whole, and the next build completes it and leaves nothing behind."""
        now = tree(self.site / "public")
        self.assertTrue(now == old or now == new, f"{what}: neither the old nor the new site")
        self.build_well()
        self.assertEqual(tree(self.site / "public"), new, f"{what}: the next build")
        self.assertFalse((self.site / ".public.accord").exists(), f"{what}: left behind")
        return now == new

    def each_fault(self, call, fault, check, existed=True):
        if shutil.which("strace") is None:
            self.skipTest("strace is not installed")
        self.reset()
        old, new = self.old_and_new()
        if not existed:
            old = None
        for number in range(1, 2000):
            self.put_back_old(existed)
            done, came, is_own = self.inject(call, fault, number)
            what = f"{call} {fault} number {number}"
            if not came:
                self.assertEqual(done.returncode, 0, f"{what}: {done.stderr}")
                self.check_after(what, new, new)
                return number - 1
            if is_own or fault.startswith("signal"):
                check(what, done)
            is_new = self.check_after(what, old, new)
            # A fault before the first line may take the command line away: then help is shown.
            if done.returncode == 0 and is_own:
                self.assertTrue(is_new, f"{what}: says done, and the site is the old one")
        self.fail(f"{call}: still failing after 2000 calls")

    def check_error(self, what, done):
        self.assertIn(done.returncode, (0, 74), f"{what}: {done.stderr}")
        if done.returncode == 74 and not self.is_muted:
            lines = done.stderr.splitlines()
            self.assertEqual(len(lines), 1, f"{what}: {done.stderr}")
            self.assertRegex(lines[0], r"\.$", what)
            self.assertNotIn("Error(", lines[0], what)
        elif done.returncode == 0:
            self.assertEqual(done.stderr, "", what)

    def check_killed(self, what, done):
        self.assertIn(done.returncode, (-signal.SIGKILL, 128 + signal.SIGKILL), what)

    def test_full_disk_at_every_call(self):
        counts = {}
        for call in ERROR_CALLS:
            with self.subTest(call=call):
                counts[call] = self.each_fault(call, "error=ENOSPC", self.check_error)
        # A list of calls that no build makes would prove nothing.
        for call in ("openat", "write", "linkat", "mkdir", "renameat2", "unlink"):
            self.assertGreater(counts.get(call, 0), 0, f"{call} was never made")

    def test_killed_at_every_call(self):
        for call in KILL_CALLS:
            with self.subTest(call=call):
                self.each_fault(call, "signal=SIGKILL", self.check_killed)

    def test_first_publication(self):
        for call in ("openat", "write", "mkdir", "rename", "syncfs"):
            for fault, check in (("error=ENOSPC", self.check_error),
                                 ("signal=SIGKILL", self.check_killed)):
                with self.subTest(call=call, fault=fault):
                    self.each_fault(call, fault, check, existed=False)

    def test_no_exchange(self):
        """Where folders cannot be exchanged, the site may be mixed but the next build mends it."""
        if shutil.which("strace") is None:
            self.skipTest("strace is not installed")
        _, new = self.old_and_new()
        for call in ("rename", "unlink", "write", "openat"):
            for number in range(1, 2000):
                self.put_back_old()
                log = self.folder / "strace.log"
                done = build(self.site, before=[
                    "strace", "-f", "-qq", "-o", str(log), "-e", f"trace={call},renameat2",
                    "-e", "inject=renameat2:error=EINVAL",
                    "-e", f"inject={call}:signal=SIGKILL:when={number}"])
                killed = "killed by SIGKILL" in log.read_text(errors="replace")
                if not killed:
                    self.assertEqual(done.returncode, 0, done.stderr)
                    self.assertEqual(tree(self.site / "public"), new)
                    break
                for path, data in tree(self.site / "public").items():
                    if path.endswith(".html"):
                        self.assertIn(b"</html>", data, f"{path} is cut short")
                self.build_well()
                self.assertEqual(tree(self.site / "public"), new, f"{call} number {number}")
                self.assertFalse((self.site / ".public.accord").exists())

    def reset(self):
        for name in ("fresh", "old", "site"):
            shutil.rmtree(self.folder / name, ignore_errors=True)
        self.site.mkdir()

    def test_two_builds_at_once(self):
        write_site(self.site, WORDS[0], pages=200)
        self.build_well()
        for round in range(10):
            write_site(self.site, WORDS[(round + 1) % 2], pages=200)
            running = [subprocess.Popen([ACCORD, "build", str(self.site), "--quiet"],
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                       for _ in range(4)]
            for process in running:
                _, errors = process.communicate(timeout=120)
                self.assertEqual(process.returncode, 0, errors)
        now = tree(self.site / "public")
        shutil.rmtree(self.site / "public")
        self.build_well()
        self.assertEqual(now, tree(self.site / "public"))
        self.assertFalse((self.site / ".public.accord").exists())

    def test_full_small_disk(self):
        mount = self.folder / "small"
        mount.mkdir()
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(mount)],
                              capture_output=True, text=True)
        if done.returncode != 0:
            self.skipTest(f"a small disk cannot be mounted: {done.stderr.strip()}")
        self.addCleanup(subprocess.run, ["umount", "-l", str(mount)])
        site = mount / "site"
        site.mkdir()
        write_site(site, WORDS[0])
        self.build_well(site)
        old = tree(site / "public")
        write_site(site, WORDS[1])
        filler = mount / "filler"
        file = os.open(filler, os.O_WRONLY | os.O_CREAT)
        try:
            while os.write(file, b"x" * 4096):
                pass
        except OSError:
            pass
        finally:
            os.close(file)
        done = build(site)
        self.assertEqual(done.returncode, 74, done.stderr)
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
        self.assertIn("full", done.stderr)
        self.assertEqual(tree(site / "public"), old)
        filler.unlink()
        self.build_well(site)
        self.assertIn(WORDS[1].encode(), (site / "public" / "index.html").read_bytes())

    def test_output_that_is_a_file_system_of_its_own(self):
        """A mounted folder cannot be exchanged: files take their places one by one."""
        public = self.site / "public"
        public.mkdir()
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(public)],
                              capture_output=True, text=True)
        if done.returncode != 0:
            self.skipTest(f"a file system cannot be mounted: {done.stderr.strip()}")
        self.addCleanup(subprocess.run, ["umount", "-l", str(public)])
        for word in WORDS:
            write_site(self.site, word)
            self.build_well()
        fresh = self.folder / "fresh"
        fresh.mkdir()
        write_site(fresh, WORDS[1])
        self.build_well(fresh)
        self.assertEqual(tree(public), tree(fresh / "public"))

    def test_parent_that_may_not_be_changed(self):
        """A webmaster may own the published folder and not the one it lies in."""
        if os.geteuid() != 0 or shutil.which("setpriv") is None:
            self.skipTest("needs root and setpriv to act as another user")
        program = self.folder / "accord"
        shutil.copy2(shutil.which(ACCORD) or ACCORD, program)
        os.chmod(self.folder, 0o755)
        public = self.site / "public"
        public.mkdir()
        os.chown(public, 65534, 65534)
        for word in WORDS:
            write_site(self.site, word)
            done = subprocess.run(
                ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", str(program),
                 "build", str(self.site), "--quiet"], capture_output=True, text=True, timeout=60)
            self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(WORDS[1].encode(), (public / "index.html").read_bytes())
        self.assertFalse((public / "guides" / f"only-{WORDS[0]}.html").exists())
        self.assertFalse((public / ".accord").exists())


class Readers(Faults):
    """200 publications while somebody reads: no error and no mixture."""

    publications = 200

    def publish_while(self, read_once):
        """Runs `read_once` over and over on another thread while publishing."""
        write_site(self.site, WORDS[0])
        for word in WORDS:
            # Both versions have the same pages here, so that every address always answers.
            (self.site / "content" / "guides" / f"only-{word}.md").unlink(missing_ok=True)
        self.build_well()
        stop, troubles, rounds = threading.Event(), [], [0]

        def loop():
            while not stop.is_set() and not troubles:
                try:
                    read_once(troubles)
                except Exception as error:  # Reported by the test, whatever it is.
                    troubles.append(repr(error))
                rounds[0] += 1

        reader = threading.Thread(target=loop)
        reader.start()
        try:
            for number in range(self.publications):
                word = WORDS[(number + 1) % 2]
                for page in (self.site / "content").rglob("*.md"):
                    text = page.read_text().replace(WORDS[number % 2], word)
                    page.write_text(text)
                self.build_well()
                if troubles:
                    break
        finally:
            stop.set()
            reader.join()
        self.assertEqual(troubles, [])
        self.assertGreater(rounds[0], 20, "the reader hardly read anything")

    def words_in(self, data):
        return {word for word in WORDS if word.encode() in data}

    def names(self):
        return ["index.html"] + [f"guides/page-{number}.html" for number in range(PAGES)]

    def check_page(self, name, data, troubles):
        if len(self.words_in(data)) != 1 or not data.rstrip().endswith(b"</html>"):
            troubles.append(f"{name} is not whole: {data[-80:]!r}")

    def test_reader_of_paths(self):
        def read_once(troubles):
            for name in self.names():
                self.check_page(name, (self.site / "public" / name).read_bytes(), troubles)

        self.publish_while(read_once)

    def test_reader_of_one_folder(self):
        """Whoever opened the folder reads one version, until that version is taken away."""
        def read_once(troubles):
            public = self.site / "public"
            folder = os.open(public, os.O_RDONLY | os.O_DIRECTORY)
            seen = set()
            try:
                for name in self.names():
                    try:
                        file = os.open(name, os.O_RDONLY, dir_fd=folder)
                    except FileNotFoundError:
                        if os.fstat(folder).st_ino == os.stat(public).st_ino:
                            troubles.append(f"{name} is missing in the published folder")
                        return
                    with os.fdopen(file, "rb") as stream:
                        data = stream.read()
                    self.check_page(name, data, troubles)
                    seen |= self.words_in(data)
                if len(seen) != 1:
                    troubles.append(f"one folder held pages of {len(seen)} versions")
            finally:
                os.close(folder)

        self.publish_while(read_once)

    def test_reader_through_nginx(self):
        nginx = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
        if nginx is None:
            self.skipTest("nginx is not installed")
        os.chmod(self.folder, 0o755)
        socket_path = self.folder / "http.sock"
        configuration = self.folder / "nginx.conf"
        user = "user root;" if os.geteuid() == 0 else ""
        configuration.write_text(
            f"daemon off; master_process off; {user} pid {self.folder}/nginx.pid;\n"
            f"error_log {self.folder}/error.log;\n"
            "events {}\nhttp {\n access_log off;\n"
            + "".join(f" {kind}_temp_path {self.folder}/{kind};\n"
                      for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
            + f" server {{ listen unix:{socket_path}; root {self.site}/public; }}\n}}\n")
        server = subprocess.Popen(
            [nginx, "-c", str(configuration), "-e", str(self.folder / "error.log")])
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        for _ in range(100):
            if socket_path.exists():
                break
            time.sleep(0.05)

        class Connection(http.client.HTTPConnection):
            def connect(self):
                import socket
                self.sock = socket.socket(socket.AF_UNIX)
                self.sock.connect(str(socket_path))

        connection = Connection("localhost")
        self.addCleanup(connection.close)

        def read_once(troubles):
            for name in self.names():
                connection.request("GET", "/" + name)
                answer = connection.getresponse()
                data = answer.read()
                if answer.status != 200:
                    troubles.append(f"{name}: {answer.status}")
                else:
                    self.check_page(name, data, troubles)

        self.publish_while(read_once)


# The readers share the helpers, not the tests, of the fault tests.
for name in [name for name in vars(Faults) if name.startswith("test_")]:
    setattr(Readers, name, None)

if __name__ == "__main__":
    unittest.main()
