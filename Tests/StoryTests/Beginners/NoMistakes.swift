import Testing

/// What a beginner writes in a file that is as right as any other way.
struct BeginnersFile: Sendable, CustomTestStringConvertible {
  /// What is odd about it.
  let title: String
  let name: String
  let writing: BeginnersMistake.Writing

  init(_ title: String, in name: String = "page.md", _ writing: BeginnersMistake.Writing) {
    (self.title, self.name, self.writing) = (title, name, writing)
  }

  var testDescription: String { title }
}

/// Files that look like mistakes and are none.
let noMistakes: [BeginnersFile] = [
  BeginnersFile(
    "A choice in curly quotation marks", .fields("title: Rules\nvisibility: “public”")),
  BeginnersFile(
    "A day in curly quotation marks", in: BeginnersHandbook.plan,
    .change("due: 2027-05-03", to: "due: “2027-05-03”")),
  BeginnersFile(
    "A space of no width in an id", in: BeginnersHandbook.plan,
    .change("id: routes", to: "id: rou\u{200B}tes")),
  BeginnersFile(
    "A soft hyphen in an id", in: BeginnersHandbook.plan,
    .change("goal: routes", to: "goal: rou\u{AD}tes")),
  BeginnersFile(
    "A no-break space behind a colon", .fields("title:\u{A0}Rules\nlang: en")),
  BeginnersFile(
    "A no-break space behind a word to choose", .fields("title: Rules\nvisibility: public\u{A0}")),
  BeginnersFile(
    "A space of no width before a field", .fields("\u{200B}title: Rules")),
  BeginnersFile(
    "A no-break space before a field", in: BeginnersHandbook.plan,
    .change("    measure: The log", to: "\u{A0}\u{A0}\u{A0}\u{A0}measure: The log")),
  BeginnersFile(
    "Dashes of a word processor before entries", in: BeginnersHandbook.plan,
    .change("  - The log stays.", to: "  – The log stays.\n  – So does the clock.")),
  BeginnersFile(
    "Bullets before entries", in: BeginnersHandbook.plan,
    .change("  - The log stays.", to: "  • The log stays.\n  • So does the clock.")),
  BeginnersFile(
    "A tab in a list in brackets",
    .fields(
      """
      title: Rules
      tags: [
      \twaiting,
        rules
        ]
      """)),
  BeginnersFile(
    "The page of the site in place of its file", .text("See [it](budget.html).")),
  BeginnersFile(
    "A page with its ending in capitals", in: "rules.MD", .text("We wait.")),
  BeginnersFile(
    "UTF-8 with a byte order mark",
    .all(
      """
      \u{FEFF}---
      title: Rules
      ---

      We wait.

      """)),
  BeginnersFile(
    "Line ends of Windows",
    .all(
      """
      ---\r
      title: Rules\r
      lang: en\r
      ---\r
      \r
      We wait.\r

      """)),
  BeginnersFile(
    "Line ends of old Macs", .all("---\rtitle: Rules\rlang: en\r---\r\rWe wait.\r")),
  BeginnersFile(
    "Blanks behind the row",
    .all(
      """
      --- \u{20}
      title: Rules \u{20}
      ---\u{20}

      We wait.

      """)),
  BeginnersFile(
    "An empty line among fields",
    .fields(
      """
      title: Rules

      lang: en
      """)),
  BeginnersFile(
    "A note among fields", .fields("# what it is\ntitle: Rules")),
  BeginnersFile(
    "A blank before the colon", .fields("title : Rules")),
  BeginnersFile(
    "A tab behind the colon", .fields("title:\tRules")),
  BeginnersFile(
    "A colon without a blank in a title", .fields("title: At 9:30")),
  BeginnersFile(
    "An address in a field", .fields("title: Rules\nsource: https://example.org/a#b")),
  BeginnersFile(
    "An apostrophe in a title", .fields("title: The team's rules")),
  BeginnersFile(
    "A quotation in a title", .fields("title: What “why” means")),
  BeginnersFile(
    "A number as a title", .fields("title: 2026")),
  BeginnersFile(
    "Yes with a capital",
    .fields(
      """
      title: Rules
      adapted: Yes
      source: A guide
      """)),
  BeginnersFile(
    "True",
    .fields(
      """
      title: Rules
      adapted: true
      source: A guide
      """)),
  BeginnersFile(
    "One tag without brackets", .fields("title: Rules\ntags: waiting")),
  BeginnersFile(
    "A day in quotation marks", in: BeginnersHandbook.plan,
    .change("due: 2027-05-03", to: "due: \"2027-05-03\"")),
  BeginnersFile(
    "A number in quotation marks", in: BeginnersHandbook.plan,
    .change("target: 8", to: "target: \"8\"")),
  BeginnersFile(
    "A list at the edge", in: BeginnersHandbook.plan,
    .change("  - The log stays.", to: "- The log stays.")),
  BeginnersFile(
    "Empty fields",
    .fields(
      """
      title: Rules
      review_by:
      tags: []
      source: ""
      """)),
  BeginnersFile(
    "A list right behind a sentence",
    .text(
      """
      We:
      - wait
      - speak
      """)),
  BeginnersFile(
    "A hyphen in a sentence", .text("We wait\n-- or not.")),
  BeginnersFile(
    "A bare address", .text("See https://example.org and office@example.org.")),
  BeginnersFile(
    "Less than", .text("If a < b and 5 <6, we <3 waiting.")),
  BeginnersFile(
    "A number sign in a sentence", .text("We are\n#1 in waiting.")),
  BeginnersFile(
    "A link in angle brackets", .text("See [it](<budget.md>) and <https://example.org>.")),
  BeginnersFile(
    "Brackets in a sentence", .text("They [the team] wait (see below) [sic].")),
  BeginnersFile(
    "Stars in a sentence", .text("2 * 3 * 4 is 24, and 5** is a grade.")),
  BeginnersFile(
    "A row with fewer cells",
    .text(
      """
      | Who | When |
      | --- | --- |
      | Ana |
      """)),
  BeginnersFile(
    "A table without outer bars",
    .text(
      """
      Who | When
      --- | ---
      Ana | noon
      """)),
  BeginnersFile(
    "A page without a heading", .all("We wait.\n")),
  BeginnersFile(
    "Quotation marks of a word processor in a text", .text("“We wait,” she said — and we’re here…")),
  BeginnersFile(
    "A no-break space in a sentence", .text("We wait 5\u{A0}days.")),
  BeginnersFile(
    "Emoji",
    .all(
      """
      ---
      title: Rules 👩\u{200D}🏫
      ---

      We wait 👨\u{200D}👩\u{200D}👧.

      """)),
  BeginnersFile(
    "Persian with its joiners",
    .all(
      """
      ---
      title: Rules
      lang: fa
      ---

      می\u{200C}خواهم

      """)),
  BeginnersFile(
    "A form feed",
    .text(
      """
      We wait.\u{C}

      We speak.
      """)),
  BeginnersFile(
    "A comment in HTML", .text("We wait. <!-- Ask Ana. -->")),
]
