"""Publishes 200 times while somebody reads: no error and no mixture.

    ACCORD=.build/release/accord python3 -m pytest Tests/system/test_readers.py
"""

import http.client
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import unittest

from publications import PAGES, WORDS, build_well, write_site


class Readers(unittest.TestCase):
    """They publish on the disk, as webmasters do."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="accord-readers-", dir="/var/tmp"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.site = self.folder / "site"
        self.site.mkdir()

    publications = 200

    def publish_while(self, read_once):
        """Runs `read_once` over and over on another thread while publishing."""
        write_site(self.site, WORDS[0])
        for word in WORDS:
            # Both versions have the same pages here, so that every address always answers.
            (self.site / "content" / "guides" / f"only-{word}.md").unlink(missing_ok=True)
        build_well(self.site)
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
                build_well(self.site)
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
