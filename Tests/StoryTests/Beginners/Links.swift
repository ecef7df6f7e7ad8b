/// Links, and marks around words.
let mistakesInLinks: [BeginnersMistake] = [
  BeginnersMistake(
    "A link without an address", .text("See ‸[it]()."), gives: "link-empty",
    mend: .text("See [it](budget.md).")),
  BeginnersMistake(
    "A link without words", .text("See ‸[](budget.md)."), gives: "link-empty",
    mend: .text("See [it](budget.md).")),
  BeginnersMistake(
    "A blank between brackets and parentheses", .text("See ‸[it] (budget.md)."),
    gives: "link-marks", mend: .edits),
  BeginnersMistake(
    "Parentheses before brackets", .text("See ‸(it)[budget.md]."), gives: "link-marks", mend: .edits
  ),
  // “Fails silently”, say guides to Markdown.
  BeginnersMistake(
    "A link by a name that is nowhere", .text("See ‸[it][money]."), gives: "definition-missing",
    saying: "money", mend: .text("See [it](budget.md).")),
  BeginnersMistake(
    "A footnote that is nowhere", .text("See ‸[^1]."), gives: "note-unmatched", saying: "1",
    mend: .text(
      """
      See it.[^1]

      [^1]: We do.
      """)),
  BeginnersMistake(
    "An address with blanks", .text("See [it](‸the budget.md)."), gives: "link-address",
    saying: "blank", mend: .text("See [it](budget.md).")),
  BeginnersMistake(
    "An address on the web without https", .text("See [it](‸www.example.org)."),
    gives: "link-address", saying: "https://www.example.org", mend: .edits),
  BeginnersMistake(
    "An address on the web without its beginning", .text("See [it](‸example.org/rules)."),
    gives: "link-address", saying: "https://example.org/rules", mend: .edits),
  BeginnersMistake(
    "An address of email without mailto", .text("See [it](‸office@example.org)."),
    gives: "link-address", saying: "mailto:office@example.org", mend: .edits),
  BeginnersMistake(
    "A blank behind mailto", .text("See [it](‸mailto: office@example.org)."), gives: "link-address",
    mend: .edits),
  BeginnersMistake(
    "One slash behind https", .text("See [it](‸https:/example.org)."), gives: "link-scheme",
    saying: "https://example.org", mend: .edits),
  BeginnersMistake(
    "A slip in https", .text("See [it](‸htps://example.org)."), gives: "link-scheme",
    saying: "https", mend: .edits),
  BeginnersMistake(
    "A file on a computer", .text("See [it](‸file:///Users/ana/budget.md)."), gives: "link-scheme",
    mend: .text("See [it](budget.md).")),
  // Reported many times: it works on Windows and on Macs, and not on the web.
  BeginnersMistake(
    "A page with a capital that its file has not", .text("See [it](‸Budget.md)."),
    gives: "link-broken", saying: "budget.md", mend: .edits),
  BeginnersMistake(
    "A page without its ending", .text("See [it](‸budget)."), gives: "link-broken",
    saying: "budget.md", mend: .edits),
  BeginnersMistake(
    "A page from the top of the repository", .text("See [it](‸content/budget.md)."),
    gives: "link-broken", saying: "budget.md", mend: .edits),
  // Reported for Typora and GitHub: a path of Windows.
  BeginnersMistake(
    "A page with backslashes", .text("See [it](‸teams\\buses\\index.md)."), gives: "link-broken",
    saying: "teams/buses/index.md", mend: .edits),
  BeginnersMistake(
    "A page that is not there", .text("See [it](‸calendar.md)."), gives: "link-broken",
    saying: "calendar.md", mend: .text("See [it](budget.md).")),
  BeginnersMistake(
    "A heading as it is written", .text("See [it](‸budget.md#Where it goes)."),
    gives: "link-address", saying: "#where-it-goes", mend: .edits),
  BeginnersMistake(
    "A slip in a heading of another page", .text("See [it](‸budget.md#where-it-goe)."),
    gives: "link-anchor", saying: "#where-it-goes", mend: .edits),
  BeginnersMistake(
    "A heading with a capital", .text("See [it](‸budget.md#Where-it-goes)."), gives: "link-anchor",
    saying: "#where-it-goes", mend: .edits),
  BeginnersMistake(
    "An address on a line of its own with a slip",
    .text(
      """
      See [it][1].

      [1]: ‸budgt.md
      """), gives: "link-broken", saying: "budget.md", mend: .change("budgt.md", to: "budget.md")),
  BeginnersMistake(
    "A link without its second parenthesis", .text("See ‸[it](budget.md for more."),
    gives: "link-marks", mend: .change("(budget.md for", to: "(budget.md) for")),
  // Guides to Markdown warn of it.
  BeginnersMistake(
    "Bold words with blanks within the stars", .text("We ‸** wait ** here."), gives: "mark-blank",
    mend: .edits),
  BeginnersMistake(
    "A block of code that is never closed",
    .text(
      """
      We wait.

      ‸```
      Wait.

      The rest of the page.
      """), gives: "code-not-closed",
    mend: .change(
      """
      ```
      Wait.

      """,
      to: """
        ```
        Wait.
        ```

        """)),
  BeginnersMistake(
    "A notice of another name", .text("> ‸[!INFO]\n> We wait."), gives: "alert-unknown",
    saying: "INFO", mend: .change("[!INFO]", to: "[!NOTE]")),
  // As MkDocs has it.
  BeginnersMistake(
    "A notice in small letters of another kind", .text("‸!!! note\n    We wait."),
    gives: "foreign-mark", mend: .change("!!! note\n    We wait.", to: "> [!NOTE]\n> We wait.")),
  // As Jekyll and Hugo have it.
  BeginnersMistake(
    "A placeholder of a template", .text("We wait for ‸{{ page.title }}."), gives: "foreign-mark",
    mend: .change("{{ page.title }}", to: "all")),
]
