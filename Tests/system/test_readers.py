"""Publishes 200 times while someone reads: no error and no mixture.

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

    def publish_while(self, *readers):
        """Runs each of the readers over and over on a thread of its own while publishing."""
        write_site(self.site, WORDS[0])
        for word in WORDS:
            # Both versions have the same pages here, so that every address always answers.
            (self.site / "content" / "guides" / f"only-{word}.md").unlink(missing_ok=True)
        build_well(self.site)
        stop, troubles, rounds = threading.Event(), [], [0] * len(readers)

        def loop(number):
            while not stop.is_set() and not troubles:
                try:
                    readers[number](troubles)
                except Exception as error:  # Reported by the test, whatever it is.
                    troubles.append(f"{readers[number].__name__}: {error!r}")
                rounds[number] += 1

        threads = [threading.Thread(target=loop, args=(number,)) for number in range(len(readers))]
        for thread in threads:
            thread.start()
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
            for thread in threads:
                thread.join()
        self.assertEqual(troubles, [])
        self.assertGreater(min(rounds), 20, "a reader hardly read anything")

    def words_in(self, data):
        return {word for word in WORDS if word.encode() in data}

    def names(self):
        return ["index.html"] + [f"guides/page-{number}.html" for number in range(PAGES)]

    def check_page(self, name, data, troubles):
        if len(self.words_in(data)) != 1 or not data.rstrip().endswith(b"</html>"):
            troubles.append(f"{name} is not whole: {data[-80:]!r}")

    def test_readers(self):
        """Of paths, of a folder that stays open, and through nginx: none sees an error or a mixture."""
        self.publish_while(self.read_paths, self.read_one_folder, self.reader_through_nginx())

    def read_paths(self, troubles):
        for name in self.names():
            self.check_page(name, (self.site / "public" / name).read_bytes(), troubles)

    def read_one_folder(self, troubles):
        """Whoever opened the folder reads one version, until that version is taken away."""
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

    def reader_through_nginx(self):
        """A reader who asks a web server that was started for it."""
        nginx = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
        self.assertIsNotNone(nginx, "There is no `nginx` in the path: install it.")
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

        def read_through_nginx(troubles):
            for name in self.names():
                connection.request("GET", "/" + name)
                answer = connection.getresponse()
                data = answer.read()
                if answer.status != 200:
                    troubles.append(f"{name}: {answer.status}")
                else:
                    self.check_page(name, data, troubles)

        return read_through_nginx
