/// Days and hours, as people write them.
let mistakesInDays: [BeginnersMistake] = [
  // Days that could not be read stopped many sites when Hugo began to look at them.
  .due("A day with slashes, the year first", "2027/05/03", mend: .edits),
  .due("A day without the zeros", "2027-5-3", mend: .edits),
  .due("A day as Americans write it that can be only one", "5/31/2027", mend: .edits),
  .due("A day as Europeans write it that can be only one", "31.5.2027", mend: .edits),
  .due("A day that is one in March or one in May", "3/5/2027", saying: "3/5/2027"),
  .due("A year with two digits", "5/3/27", saying: "5/3/27"),
  .due("The month in words", "May 3, 2027", saying: "May 3, 2027", mend: .edits),
  .due("The month in words, the day first", "3 May 2027", saying: "3 May 2027", mend: .edits),
  .due(
    "The day of the month as one says it", "May 3rd, 2027", saying: "May 3rd, 2027", mend: .edits),
  .due("The month in Spanish", "3 de mayo de 2027", saying: "3 de mayo de 2027"),
  .due("A month and no day", "2027-05", saying: "2027-05"),
  .due("A day that is not known yet", "TBD", saying: "TBD"),
  .due("The thirtieth of February", "2027-02-30", saying: "28"),
  // Reported for Hugo.
  .due("One digit too many", "2027-05-010", saying: "2027-05-010"),
  .due("A day with an hour behind it", "2027-05-03 17:00", saying: "2027-05-03 17:00"),
  // A state's site had to take such dashes out of its front matter.
  .due("Dashes of a word processor in a day", "2027–05–03", mend: .edits),
  .due("A range of days", "2027-05-03 to 2027-05-07", saying: "2027-05-03 to 2027-05-07"),
  BeginnersMistake(
    "A goal is due after its plan ends", in: BeginnersHandbook.plan,
    .change("due: 2027-05-03", to: "due: ‸2027-07-01"), gives: "goal-due-outside-plan",
    saying: "July 1, 2027", mend: .change("due: 2027-07-01", to: "due: 2027-05-03")),
  BeginnersMistake(
    "A plan ends before it begins", in: BeginnersHandbook.plan,
    .change("end: 2027-06-10", to: "end: ‸2026-06-10"), gives: "plan-ends-before-start",
    mend: .change("end: 2026-06-10", to: "end: 2027-06-10")),
  BeginnersMistake(
    "An update is dated a year ahead", in: BeginnersHandbook.plan,
    .change("{on: 2026-11-16", to: "{on: ‸2027-11-16"), gives: "reading-in-future",
    saying: "November 16, 2027", mend: .change("{on: 2027-11-16", to: "{on: 2026-11-16")),
  BeginnersMistake(
    "A meeting at a quarter to four in the afternoon", in: "teams/buses/meetings/2026-12-01.md",
    .all(
      """
      ---
      start: ‸2026-12-01 3:45 pm
      agenda:
        - {item: Routes}
      ---

      """), gives: "field-date", saying: "3:45 pm", mend: .edits),
  BeginnersMistake(
    "A meeting with the abbreviation of its time zone", in: "teams/buses/meetings/2026-12-01.md",
    .all(
      """
      ---
      start: 2026-12-01 15:45
      tz: ‸PST
      agenda:
        - {item: Routes}
      ---

      """), gives: "meeting-time-zone", saying: "PST",
    mend: .change("tz: PST", to: "tz: America/Los_Angeles")),
  BeginnersMistake(
    "An hour without its zero", in: "teams/buses/meetings/2026-12-01.md",
    .all(
      """
      ---
      start: ‸2026-12-01 9:30
      agenda:
        - {item: Routes}
      ---

      """), gives: "field-date", saying: "2026-12-01 9:30", mend: .edits),
  BeginnersMistake(
    "A meeting ends before it begins", in: "teams/buses/meetings/2026-12-01.md",
    .all(
      """
      ---
      start: 2026-12-01 15:45
      end: ‸2026-12-01 05:00
      agenda:
        - {item: Routes}
      ---

      """), gives: "meeting-ends-before-start", saying: "3:45 p.m.",
    mend: .change("12-01 05:00", to: "12-01 17:00")),
  BeginnersMistake(
    "A team meets in words", in: BeginnersHandbook.team,
    .change("meets: FREQ=MONTHLY;BYDAY=2TU", to: "meets: ‸every second Tuesday"),
    gives: "recurrence-form", saying: "every second Tuesday",
    mend: .change("every second Tuesday", to: "FREQ=MONTHLY;BYDAY=2TU")),
]
