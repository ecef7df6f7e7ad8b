"""What the tests share that open pages in a real browser."""

import functools
import http.server
import pathlib
import shutil
import sys
import tempfile
import threading
import unittest

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The rules of those that look at colors, and those whose answer hangs on the width of the window.
COLOR_RULES = ["color-contrast", "link-in-text-block"]
SIZE_RULES = ["target-size", "scrollable-region-focusable"]


def findings(page, rules=None):
    """What axe finds on a page, each with one element: by all rules, or by some where nothing has
    changed for the others since all were asked."""
    chosen = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": TAGS}
    found = Axe().run(page, options={
        "runOnly": chosen, "resultTypes": ["violations", "incomplete"]}).response
    return [(kind, finding, node) for kind in ("violations", "incomplete")
            for finding in found[kind] for node in finding["nodes"]]


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder without a word, and its 404.html for what it does not have."""

    def log_message(self, *arguments):
        pass

    def send_error(self, code, message=None, explain=None):
        page = pathlib.Path(self.directory, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(page)


class Server(http.server.ThreadingHTTPServer):
    """Does not mind a browser that has gone on to another page."""

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class Browsing(unittest.TestCase):
    """A folder to build in, and a browser that notes what should not happen."""

    @classmethod
    def start(cls):
        """Makes `folder` and starts `browser`; both are gone after the last test."""
        chromium = shutil.which("chromium-headless-shell")
        if chromium is None:
            raise AssertionError("There is no `chromium-headless-shell` in the path: install it.")
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="accord-pages-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        driver = sync_playwright().start()
        cls.addClassCleanup(driver.stop)
        cls.browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        cls.addClassCleanup(cls.browser.close)

    @classmethod
    def serve(cls, folder):
        """Serves a folder; returns the address of its top."""
        server = Server(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
        cls.addClassCleanup(server.server_close)
        cls.addClassCleanup(server.shutdown)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_address[1]}/"

    def open(self, address=None, **options):
        """A page in a context of its own. What went wrong on it stands in `troubles`, and what it
        asked for in `requested`."""
        context = self.browser.new_context(**options)
        self.addCleanup(context.close)
        page = context.new_page()
        page.troubles, page.requested = [], []
        page.on("console", lambda message: page.troubles.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: page.troubles.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (page.troubles.append("a dialog"), dialog.dismiss()))
        page.on("request", lambda request: page.requested.append(request.url))
        if address is not None:
            page.goto(address)
        return page
