/// The two rows of hyphens around the fields.
let mistakesInFrames: [BeginnersMistake] = [
  BeginnersMistake(
    "The second row is missing",
    .all(
      """
      ‸---
      title: Rules

      We wait.

      """), gives: "front-matter-unclosed", mend: .fields("title: Rules")),
  BeginnersMistake(
    "The second row has a hyphen too many",
    .all(
      """
      ‸---
      title: Rules
      ----

      We wait.

      """), gives: "front-matter-unclosed", mend: .change("----", to: "---")),
  BeginnersMistake(
    "The second row is a dash of a word processor",
    .all(
      """
      ---
      title: Rules
      ‸—

      We wait.

      """), gives: "front-matter-unclosed", mend: .edits),
  BeginnersMistake(
    "Both rows are dashes of a word processor",
    .all(
      """
      ‸—
      title: Rules
      —

      We wait.

      """), gives: "front-matter-stray", mend: .fields("title: Rules")),
  BeginnersMistake(
    "The first row is missing",
    .all(
      """
      ‸title: Rules
      visibility: staff
      ---

      We wait.

      """), gives: "front-matter-stray", mend: .fields("title: Rules\nvisibility: staff")),
  BeginnersMistake(
    "Both rows are missing",
    .all(
      """
      ‸title: Rules
      visibility: staff

      We wait.

      """), gives: "front-matter-stray", mend: .fields("title: Rules\nvisibility: staff")),
  BeginnersMistake(
    "A heading before the fields",
    .text(
      """
      ‸---
      visibility: staff
      ---

      We wait.
      """), gives: "front-matter-stray",
    mend: .all(
      """
      ---
      visibility: staff
      ---

      # Rules

      We wait.

      """)),
  BeginnersMistake(
    "A blank before the first row",
    .all(
      """
      ‸ ---
      title: Rules
      ---

      We wait.

      """), gives: "front-matter-stray", mend: .edits),
  BeginnersMistake(
    "An empty line before the first row",
    .all(
      """

      ‸---
      title: Rules
      ---

      We wait.

      """), gives: "front-matter-stray", saying: "top", mend: .fields("title: Rules")),
  BeginnersMistake(
    "Three dots in place of the second row",
    .all(
      """
      ‸---
      title: Rules
      ...

      We wait.

      """), gives: "front-matter-unclosed", saying: "---", mend: .change("...", to: "---")),
  BeginnersMistake(
    "The first row has four hyphens",
    .all(
      """
      ‸----
      title: Rules
      ---

      We wait.

      """), gives: "front-matter-stray", mend: .edits),
  // Hugo's front matter in TOML.
  BeginnersMistake(
    "Rows of plus signs, as Hugo has them",
    .all(
      """
      ‸+++
      title = "Rules"
      +++

      We wait.

      """), gives: "front-matter-stray", mend: .fields("title: Rules")),
  BeginnersMistake(
    "A second set of fields",
    .all(
      """
      ---
      title: Rules
      ---

      ‸---
      visibility: staff
      ---

      We wait.

      """), gives: "front-matter-stray", mend: .fields("title: Rules\nvisibility: staff")),
  BeginnersMistake(
    "Fields and text on one line",
    .all(
      """
      ‸--- title: Rules ---

      We wait.

      """), gives: "front-matter-stray", mend: .fields("title: Rules")),
  BeginnersMistake(
    "A sentence among the fields",
    .all(
      """
      ---
      title: Rules
      ‸We wait.
      lang: en
      ---

      """), gives: "yaml-syntax", mend: .fields("title: Rules\nlang: en")),
]
