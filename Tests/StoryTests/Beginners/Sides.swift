/// Sides, roles, and what both sides agree to.
let mistakesInSides: [BeginnersMistake] = [
  BeginnersMistake(
    "Both cochairs are of one side", in: BeginnersHandbook.team,
    .all(
      """
      ---
      title: Bus team
      kind: site
      purpose: Gets children to school.
      meets: FREQ=MONTHLY;BYDAY=2TU
      ‸cochairs:
        - {side: labor, role: driver}
        - {side: labor, role: mechanic}
      ---

      """), gives: "team-cochairs-one-sided", saying: "Management",
    mend: .change("{side: labor, role: mechanic}", to: "{side: management, role: mechanic}")),
  BeginnersMistake(
    "Labor as the British spell it", in: BeginnersHandbook.team,
    .change("side: labor", to: "side: ‸labour"), gives: "field-choice", saying: "labor",
    mend: .edits),
  BeginnersMistake(
    "The union in place of labor", in: BeginnersHandbook.team,
    .change("side: labor", to: "side: ‸union"), gives: "field-choice",
    saying: "labor or management", mend: .change("side: union", to: "side: labor")),
  BeginnersMistake(
    "A side with a capital", in: BeginnersHandbook.team,
    .change("side: management", to: "side: ‸Management"), gives: "field-choice",
    saying: "management", mend: .edits),
  BeginnersMistake(
    "A cochair without a side", in: BeginnersHandbook.team,
    .change("{side: management, role: dispatcher}", to: "‸{role: dispatcher}"),
    gives: "field-missing", saying: "side",
    mend: .change("{role: dispatcher}", to: "{side: management, role: dispatcher}")),
  BeginnersMistake(
    "Cochairs as a list of words", in: BeginnersHandbook.team,
    .change(
      """
      cochairs:
        - {side: labor, role: driver}
        - {side: management, role: dispatcher}
      """, to: "cochairs: [‸driver, dispatcher]"), gives: "field-type", mend: .original),
  BeginnersMistake(
    "A team is a committee", in: BeginnersHandbook.team,
    .change("kind: site", to: "kind: ‸committee"), gives: "field-choice", saying: "joint-committee",
    mend: .change("kind: committee", to: "kind: site")),
  BeginnersMistake(
    "A team without its purpose", in: BeginnersHandbook.team,
    .all(
      """
      ---
      ‸title: Bus team
      kind: site
      meets: FREQ=MONTHLY;BYDAY=2TU
      ---

      """), gives: "field-missing", saying: "purpose",
    mend: .change(
      "kind: site\n",
      to: """
        kind: site
        purpose: Gets children to school.

        """)),
  BeginnersMistake(
    "A vision that one side agreed to", in: BeginnersHandbook.vision,
    .all(
      """
      ---
      title: Our vision
      statement: Every child reads.
      ‸agreed_by:
        - {side: labor, role: president}
      ---

      """), gives: "vision-one-sided", saying: "Management", mend: .original),
  BeginnersMistake(
    "A goal with two leads", in: BeginnersHandbook.plan,
    .change("lead: dispatcher", to: "lead: ‸[dispatcher, driver]"), gives: "field-type",
    mend: .change("lead: [dispatcher, driver]", to: "lead: dispatcher\n    with: [driver]")),
  BeginnersMistake(
    "How many people came, as a number", in: "teams/buses/meetings/2026-11-03.md",
    .all(
      """
      ---
      start: 2026-11-03 15:45
      attendance: ‸7
      agenda:
        - {item: Routes}
      ---

      """), gives: "field-type",
    mend: .change("attendance: 7", to: "attendance:\n  - {represents: teachers, n: 1}")),
  BeginnersMistake(
    "A message that one side approved", in: "communications/2026-11-03-buses.md",
    .all(
      """
      ---
      title: Buses
      number: 1
      date: 2026-11-03
      summary: Buses come earlier.
      ‸approved_by:
        - {side: labor, role: president, on: 2026-11-02}
      sent_on: 2026-11-03
      ---

      Buses come ten minutes earlier.

      """), gives: "communication-not-joint", saying: "Management",
    mend: .all(
      """
      ---
      title: Buses
      number: 1
      date: 2026-11-03
      summary: Buses come earlier.
      approved_by:
        - {side: labor, role: president, on: 2026-11-02}
        - {side: management, role: superintendent, on: 2026-11-02}
      sent_on: 2026-11-03
      ---

      Buses come ten minutes earlier.

      """)),
]
