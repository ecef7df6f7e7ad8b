"""Reads calendars with another program's eyes: the library icalendar and Python's time zones."""

import datetime
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import zoneinfo

try:
    import icalendar
except ImportError:
    icalendar = None

ACCORD = os.environ.get("ACCORD", "accord")
SAMPLE = pathlib.Path(__file__).parents[2] / "content"
ZONE = zoneinfo.ZoneInfo("America/Los_Angeles")
MEETING = """---
visibility: staff
start: {start}
end: {end}
tz: America/Los_Angeles
place: "Room 4, upstairs; ring twice"
agenda:
  - {{item: "Größe 会議 🗓️ and a long sentence that has to be folded over more than one line", minutes: 5}}
---
"""
# Both days on which the clocks change, with the day before and the day after.
TIMES = [("2026-10-31 15:45", -7), ("2026-11-01 00:30", -7), ("2026-11-01 15:45", -8),
         ("2026-11-02 15:45", -8), ("2027-03-13 15:45", -8), ("2027-03-14 01:30", -8),
         ("2027-03-14 15:45", -7), ("2027-03-15 15:45", -7)]


@unittest.skipIf(icalendar is None, "the library icalendar is not installed")
class Calendars(unittest.TestCase):
    def setUp(self):
        self.site = pathlib.Path(tempfile.mkdtemp(prefix="accord-calendars-"))
        self.addCleanup(shutil.rmtree, self.site, ignore_errors=True)

    def build(self):
        subprocess.run([ACCORD, "build", str(self.site), "--as-of", "2026-11-22", "--quiet",
                        "--base-url", "https://district.example/handbook/"], check=True)
        return {path.relative_to(self.site / "public").as_posix(): path.read_bytes()
                for path in (self.site / "public").rglob("*.ics")}

    def entries(self, data):
        return {str(entry["UID"]): entry
                for entry in icalendar.Calendar.from_ical(data).walk("VEVENT")}

    def write_meetings(self):
        team = self.site / "content/teams/safety"
        (team / "meetings").mkdir(parents=True)
        (self.site / "content/handbook.yml").write_text("title: Handbook\naudience: staff\n")
        (team / "index.md").write_text(
            "---\ntitle: Safety team\nkind: site\npurpose: Safe buildings.\n"
            "meets: FREQ=WEEKLY;BYDAY=MO\n---\n")
        for number, (start, _) in enumerate(TIMES):
            text = MEETING.format(start=start, end=start[:11] + "23:00")
            (team / "meetings" / f"m{number}.md").write_text(text)
        return team

    def test_local_times_hold_across_changes_of_the_clock(self):
        self.write_meetings()
        data = self.build()["teams/safety.ics"]
        found = self.entries(data)
        self.assertEqual(len(found), len(TIMES))
        # The file's own description of the zone, not the reader's, has to say the same.
        zone = icalendar.Calendar.from_ical(data).walk("VTIMEZONE")[0].to_tz(lookup_tzid=False)
        for number, (start, offset) in enumerate(TIMES):
            entry = found[f"m{number}.safety@handbook"]
            local = datetime.datetime.fromisoformat(start)
            for reader in (ZONE, zone):
                got = entry["DTSTART"].dt.replace(tzinfo=None)
                self.assertEqual(got, local)
                self.assertEqual(got.replace(tzinfo=reader).utcoffset(),
                                 datetime.timedelta(hours=offset), f"{start} {reader}")
            self.assertEqual(entry["DTSTART"].params["TZID"], "America/Los_Angeles")
            self.assertEqual(str(entry["LOCATION"]), "Room 4, upstairs; ring twice")
            self.assertIn("Größe 会議 🗓️", str(entry["DESCRIPTION"]))

    def test_names_stay_when_times_change(self):
        team = self.write_meetings()
        before = self.entries(self.build()["teams/safety.ics"])
        meeting = team / "meetings/m3.md"
        meeting.write_text(meeting.read_text().replace("2026-11-02 15:45", "2026-11-09 08:00")
                           .replace("2026-11-02 23", "2026-11-09 23"))
        after = self.entries(self.build()["teams/safety.ics"])
        self.assertEqual(set(before), set(after))
        changed = [name for name in before
                   if before[name]["DTSTART"].dt != after[name]["DTSTART"].dt]
        self.assertEqual(changed, ["m3.safety@handbook"])

    def test_every_entry_of_the_sample_handbook_is_whole(self):
        shutil.copytree(SAMPLE, self.site / "content")
        calendars = self.build()
        self.assertIn("calendars/all.ics", calendars)
        self.assertIn("teams/dlt.ics", calendars)
        for name, data in calendars.items():
            for line in data.split(b"\r\n"):
                self.assertLessEqual(len(line), 75, name)
                self.assertNotIn(b"\n", line, name)
                line.decode("utf-8")
            calendar = icalendar.Calendar.from_ical(data)
            for key in ("VERSION", "PRODID", "CALSCALE", "METHOD"):
                self.assertIn(key, calendar, name)
            self.assertEqual(calendar.errors, [])
            entries = calendar.walk("VEVENT")
            self.assertEqual(len({str(entry["UID"]) for entry in entries}), len(entries), name)
            for entry in entries:
                self.assertEqual(entry.errors, [])
                for key in ("UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY", "CATEGORIES",
                            "STATUS", "URL"):
                    self.assertIn(key, entry, name)
                start, end = entry["DTSTART"].dt, entry.get("DTEND")
                if not isinstance(start, datetime.datetime):
                    self.assertGreater(end.dt, start)
                    self.assertEqual(str(entry["TRANSP"]), "TRANSPARENT")
        kinds = {str(entry["CATEGORIES"].cats[0]) for entry in
                 icalendar.Calendar.from_ical(calendars["calendars/all.ics"]).walk("VEVENT")}
        self.assertLessEqual({"Meeting", "Check-in", "Benchmark", "Goal due", "Ending", "Review",
                              "Milestone", "Session", "Training"}, kinds)


if __name__ == "__main__":
    unittest.main()
