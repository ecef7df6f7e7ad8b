"""Talks with `accord checkin` on a terminal, as an editor does."""

import os
import pathlib
import pty
import select
import shutil
import subprocess
import tempfile
import time
import unittest

ACCORD = os.environ.get("ACCORD", "accord")
SAMPLE = pathlib.Path(__file__).parents[2] / "content"


class Terminal:
    """The program on a terminal of its own."""

    def __init__(self, *arguments):
        self.master, slave = pty.openpty()
        self.process = subprocess.Popen([ACCORD, "checkin", *arguments, "--as-of", "2026-11-24"],
                                        stdin=slave, stdout=slave, stderr=slave, close_fds=True,
                                        env={**os.environ, "LC_ALL": "C.UTF-8"})
        os.close(slave)
        self.said = ""

    def hear(self, words):
        """Waits until the program has said these words."""
        end = time.monotonic() + 60
        while words not in self.said:
            ready, _, _ = select.select([self.master], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise AssertionError(f"never said {words!r}: {self.said}")
            try:
                self.said += os.read(self.master, 4096).decode("utf-8", "replace")
            except OSError:
                raise AssertionError(f"ended without {words!r}: {self.said}") from None
        self.said = self.said.split(words, 1)[1]

    def say(self, words):
        os.write(self.master, words.encode() + b"\n")

    def end(self):
        while True:
            try:
                data = os.read(self.master, 4096)
            except OSError:
                break
            if not data:
                break
            self.said += data.decode("utf-8", "replace")
        os.close(self.master)
        return self.process.wait(timeout=60)


class Checkin(unittest.TestCase):
    def setUp(self):
        self.site = pathlib.Path(tempfile.mkdtemp(prefix="accord-checkin-"))
        self.addCleanup(shutil.rmtree, self.site, ignore_errors=True)
        shutil.copytree(SAMPLE, self.site / "content")
        self.plan = self.site / "content/teams/dlt/plan.md"
        self.before = self.plan.read_text()

    def answer(self, terminal):
        terminal.hear("Which goal?")
        terminal.hear("2  answers")
        terminal.hear("Number or word (empty: the whole plan): ")
        terminal.say("answrs")
        terminal.hear("Did you mean “answers”?")
        for number in ("0", "4", "-1", "9223372036854775807", "-9223372036854775808", "٢"):
            terminal.say(number)
            terminal.hear(f"“{number}” is none of these.")
        terminal.say("2")
        terminal.hear("How is it going?")
        terminal.hear("you may miss it unless something changes")
        terminal.hear("Number or word: ")
        terminal.say("")
        terminal.hear("Choose one of these.")
        terminal.say("at-risk")
        terminal.hear("The number of questions on that day (empty when there is none): ")
        terminal.say("twenty")
        terminal.hear("Write digits with a point")
        terminal.say("20")
        terminal.hear("What happened, in a sentence: ")
        terminal.say("")
        terminal.hear("An update needs a sentence")
        terminal.say('Twenty are left: "coverage" # größe 🎉')
        terminal.hear("+++ content/teams/dlt/plan.md")
        terminal.hear("Write this? [y/N] ")

    def test_a_conversation_that_ends_with_yes(self):
        terminal = Terminal("dlt", str(self.site))
        self.answer(terminal)
        terminal.say("y")
        terminal.hear("Written to content/teams/dlt/plan.md.")
        self.assertEqual(terminal.end(), 0)
        line = ('  - {on: 2026-11-24, goal: answers, status: at-risk, actual: 20, '
                'note: "Twenty are left: \\"coverage\\" # größe 🎉"}\n')
        self.assertEqual(self.plan.read_text(), self.before.replace("changes:\n", line + "changes:\n"))
        subprocess.run([ACCORD, "check", str(self.site), "--as-of", "2026-11-24", "--quiet"],
                       check=True)

    def test_a_conversation_that_ends_with_no(self):
        terminal = Terminal("dlt", str(self.site))
        self.answer(terminal)
        terminal.say("")
        terminal.hear("Nothing was written.")
        self.assertEqual(terminal.end(), 0)
        self.assertEqual(self.plan.read_text(), self.before)

    def test_a_conversation_that_is_broken_off(self):
        terminal = Terminal("dlt", str(self.site))
        terminal.hear("Number or word (empty: the whole plan): ")
        os.write(terminal.master, b"\x04")
        terminal.hear("Nothing was written.")
        self.assertEqual(terminal.end(), 64)
        self.assertEqual(self.plan.read_text(), self.before)

    def test_only_what_the_command_line_leaves_open_is_asked(self):
        terminal = Terminal("dlt", str(self.site), "--goal", "answers", "--status", "on-track",
                            "--note", "Fine.")
        terminal.hear("Write this? [y/N] ")
        self.assertNotIn("Which goal?", terminal.said)
        terminal.say("yes")
        self.assertEqual(terminal.end(), 0)
        self.assertIn('status: on-track, note: "Fine."}', self.plan.read_text())

    @unittest.skipIf(os.geteuid() == 0, "the administrator may write everywhere")
    def test_a_folder_that_may_not_be_written(self):
        self.plan.parent.chmod(0o555)
        self.addCleanup(self.plan.parent.chmod, 0o755)
        outcome = subprocess.run(
            [ACCORD, "checkin", "dlt", str(self.site), "--status", "met", "--note", "A", "--yes",
             "--as-of", "2026-11-24"], capture_output=True, text=True)
        self.assertEqual(outcome.returncode, 74)
        self.assertEqual(self.plan.read_text(), self.before)

    def test_a_full_disk(self):
        if not shutil.which("strace"):
            self.skipTest("strace is missing")
        for call in ("write", "fsync", "rename", "fchmod"):
            before = {path.name for path in self.plan.parent.iterdir()}
            outcome = subprocess.run(
                ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
                 f"inject={call}:error=ENOSPC:when=1+",
                 ACCORD, "checkin", "dlt", str(self.site), "--status", "met", "--note", "A",
                 "--yes", "--as-of", "2026-11-24"], capture_output=True, text=True)
            self.assertEqual(outcome.returncode, 74, f"{call}: {outcome.stderr}")
            self.assertEqual(self.plan.read_text(), self.before, call)
            self.assertEqual({path.name for path in self.plan.parent.iterdir()}, before, call)


if __name__ == "__main__":
    unittest.main()
