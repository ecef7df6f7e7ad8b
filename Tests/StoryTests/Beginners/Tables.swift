/// Tables.
let mistakesInTables: [BeginnersMistake] = [
  BeginnersMistake(
    "A row with a cell too many",
    .text(
      """
      | Who | When |
      | --- | --- |
      | Ana | noon | ‸here |
      """), gives: "table-shape",
    mend: .text(
      """
      | Who | When | Where |
      | --- | --- | --- |
      | Ana | noon | here |
      """)),
  // Reported for pages of several programs: head and rule of different width.
  BeginnersMistake(
    "A head with a cell more than its rule",
    .text(
      """
      | Who | When | Where |
      ‸| --- | --- |
      | Ana | noon | here |
      """), gives: "table-shape", mend: .edits),
  // Guides to Markdown say that such a bar needs a backslash.
  BeginnersMistake(
    "A bar within code in a table",
    .text(
      """
      | Type | What |
      | --- | --- |
      | `a‸|b` | either |
      """), gives: "table-shape", mend: .edits),
  BeginnersMistake(
    "Dashes of a word processor below the head",
    .text(
      """
      | Who | When |
      ‸| — | — |
      | Ana | noon |
      """), gives: "table-shape", mend: .edits),
  BeginnersMistake(
    "A table without the row below its head",
    .text(
      """
      ‸| Who | When |
      | Ana | noon |
      | Ben | one |
      """), gives: "table-shape", mend: .edits),
  BeginnersMistake(
    "A blank line behind the head",
    .text(
      """
      ‸| Who | When |

      | --- | --- |
      | Ana | noon |
      """), gives: "table-shape",
    mend: .text(
      """
      | Who | When |
      | --- | --- |
      | Ana | noon |
      """)),
  BeginnersMistake(
    "A table with plus signs",
    .text(
      """
      | Who | When |
      ‸|-----+------|
      | Ana | noon |
      """), gives: "table-shape", mend: .edits),
  // Reported for Mattermost.
  BeginnersMistake(
    "One bar for the rule of three columns",
    .text(
      """
      | Who | When | Where |
      ‸|--------------------|
      | Ana | noon | here |
      """), gives: "table-shape", mend: .edits),
  BeginnersMistake(
    "A blank line between rows",
    .text(
      """
      | Who | When |
      | --- | --- |
      | Ana | noon |

      ‸| Ben | one |
      """), gives: "table-shape",
    mend: .text(
      """
      | Who | When |
      | --- | --- |
      | Ana | noon |
      | Ben | one |
      """)),
]
