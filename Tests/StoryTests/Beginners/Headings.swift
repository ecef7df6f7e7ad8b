/// Headings on pages.
let mistakesInHeadings: [BeginnersMistake] = [
  // The mistake that guides to Markdown name first.
  BeginnersMistake(
    "No blank behind the number signs",
    .text(
      """
      ‸##Why

      We wait.
      """), gives: "heading-without-blank", mend: .edits),
  BeginnersMistake(
    "No blank behind the number sign of the title",
    .all(
      """
      ‸#Rules

      We wait.

      """), gives: "heading-without-blank", mend: .edits),
  // Reported for GitHub, Pandoc and Marked: typed on a Mac while the Option key is still down.
  BeginnersMistake(
    "A no-break space behind the number signs",
    .text(
      """
      ‸##\u{A0}Why

      We wait.
      """), gives: "heading-without-blank", mend: .edits),
  BeginnersMistake(
    "A heading that skips a level",
    .text(
      """
      ‸#### Why

      We wait.
      """), gives: "heading-skips-level", saying: "##", mend: .edits),
  BeginnersMistake(
    "An id with a blank behind a heading",
    .text(
      """
      ## Why ‸{#our why}

      We wait.
      """), gives: "heading-id", saying: "our-why", mend: .edits),
  // Guides to Markdown warn of it.
  BeginnersMistake(
    "A line of hyphens right below a sentence",
    .text(
      """
      We wait until everyone is here, and then we begin with the minutes.
      ‸---

      Then we go on.
      """), gives: "heading-by-accident",
    mend: .change(
      "minutes.\n---",
      to: """
        minutes.

        ---
        """)),
]
