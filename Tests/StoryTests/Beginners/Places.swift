/// Files in the wrong folder, or with the wrong name.
let mistakesInPlaces: [BeginnersMistake] = [
  BeginnersMistake(
    "A plan at the top of the handbook", in: "plan.md",
    .all(
      """
      ‸---
      title: Bus plan
      start: 2026-08-15
      end: 2027-06-10
      goals:
        - id: routes
          statement: 8 of 10 buses are on time
          measure: The log
          baseline: 5
          target: 8
          due: 2027-05-03
          lead: dispatcher
          serves: [our-vision]
      sustain:
        - The log stays.
      updates:
        - {on: 2026-11-16, goal: routes, status: on-track, actual: 6, note: Two drivers came.}
      ---

      """), gives: "misplaced", saying: "teams/", mend: .name(BeginnersHandbook.plan),
    insteadOf: BeginnersHandbook.plan),
  BeginnersMistake(
    "A plan named in the plural", in: "teams/buses/plans.md",
    .all(
      """
      ‸---
      title: Bus plan
      start: 2026-08-15
      end: 2027-06-10
      goals:
        - id: routes
          statement: 8 of 10 buses are on time
          measure: The log
          baseline: 5
          target: 8
          due: 2027-05-03
          lead: dispatcher
          serves: [our-vision]
      sustain:
        - The log stays.
      updates:
        - {on: 2026-11-16, goal: routes, status: on-track, actual: 6, note: Two drivers came.}
      ---

      """), gives: "misplaced", saying: "plan.md", mend: .name(BeginnersHandbook.plan),
    insteadOf: BeginnersHandbook.plan),
  BeginnersMistake(
    "The folder of teams in the singular", in: "team/buses/index.md",
    .all(
      """
      ‸---
      title: Bus team
      kind: site
      purpose: Gets children to school.
      meets: FREQ=MONTHLY;BYDAY=2TU
      cochairs:
        - {side: labor, role: driver}
        - {side: management, role: dispatcher}
      members:
        - {role: driver, represents: teachers}
      ---

      """), gives: "misplaced", saying: "teams/", mend: .name("teams/rides/index.md")),
  BeginnersMistake(
    "The folder of norms in the singular", in: "norm/ours.md",
    .all(
      """
      ‸---
      title: Ours
      adopted_on: 2026-09-01
      participants: [everyone]
      norms: [{name: Wait, text: Wait.}]
      ---

      """), gives: "misplaced", saying: "norms/", mend: .name("norms/ours.md")),
  BeginnersMistake(
    "The folder of meetings in the singular", in: "teams/buses/meeting/2026-12-01.md",
    .all(
      """
      ‸---
      start: 2026-12-01 15:45
      agenda:
        - {item: Routes}
      ---

      """), gives: "misplaced", saying: "meetings/",
    mend: .name("teams/buses/meetings/2026-12-01.md")),
  BeginnersMistake(
    "The folder of norms with a capital", in: "Norms/ours.md",
    .all(
      """
      ‸---
      title: Ours
      adopted_on: 2026-09-01
      participants: [everyone]
      norms: [{name: Wait, text: Wait.}]
      ---

      """), gives: "misplaced", saying: "norms/", mend: .name("norms/ours.md")),
  BeginnersMistake(
    "A term in a folder of its own name", in: "terms/quorum.md",
    .all(
      """
      ‸---
      title: Quorum
      definition: Enough members to decide.
      ---

      """), gives: "misplaced", saying: "glossary/", mend: .name("glossary/quorum.md")),
  BeginnersMistake(
    "Settings that end in yaml", in: "handbook.yaml",
    .all(
      """
      ‸title: Handbook
      units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: principals, name: Principals, side: management}

      """), gives: "file-name", saying: "handbook.yml", mend: .name(BeginnersHandbook.settings),
    insteadOf: BeginnersHandbook.settings),
  BeginnersMistake(
    "Settings with a capital", in: "Handbook.yml",
    .all(
      """
      ‸title: Handbook
      units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: principals, name: Principals, side: management}

      """), gives: "file-name", saying: "handbook.yml", mend: .name(BeginnersHandbook.settings),
    insteadOf: BeginnersHandbook.settings),
  BeginnersMistake(
    "A page that Notepad named", in: "rules.md.txt",
    .all(
      """
      ‸# Rules

      We wait.

      """), gives: "file-name", saying: ".md", mend: .name("rules.md")),
  BeginnersMistake(
    "A page that ends in markdown", in: "rules.markdown",
    .all(
      """
      ‸# Rules

      We wait.

      """), gives: "file-name", saying: ".md", mend: .name("rules.md")),
  BeginnersMistake(
    "A name with a question mark", in: "who-decides?.md",
    .all(
      """
      ‸# Rules

      We wait.

      """), gives: "file-name", saying: "Windows", mend: .name("who-decides.md")),
]
