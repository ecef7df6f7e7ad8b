import Diagnostics

/// What is checked in marks that may be a slip of the pen.
extension MarkupRules {
  static let slips: [Rule] = [
    tableShape, linkEmpty, linkMarks, linkAddress, definitionMissing, noteUnmatched,
    characterUnreadable, markSpaces, listMarks, blockByAccident,
  ]

  static let tableShape = Rule(
    "table-shape", .warning,
    "Each row of a table has a cell for each column, and no more, with nothing but rows between them.",
    reason: """
      A table is its head, a line of hyphens with as many cells, and the rows, without a blank line \
      among them. Markdown throws away the cells of a row that are one too many, and shows bars and \
      hyphens where a table is broken. Accord shows every word all the same, as well as it can.
      """,
    wrong: Example("hours.md", "# Hours\n\n| Who | When |\n| — | — |\n| Office | 8 to 4 |"),
    right: Example("hours.md", "# Hours\n\n| Who | When |\n| --- | --- |\n| Office | 8 to 4 |"))

  static let linkEmpty = Rule(
    "link-empty", .warning, "A link has words, and an address that leads somewhere.",
    reason: """
      Readers who click on a link without an address stay where they are, and no one can click on a \
      link without words. Accord shows the words without the link, or the title of the page.
      """,
    wrong: Example("links.md", "# Links\n\nSee [the hours]() of the office."),
    right: Example(
      "links.md", "# Links\n\nSee [the hours](hours.md) of the office.",
      with: ["hours.md": "# Hours\n\n8 to 4."]))

  static let linkMarks = Rule(
    "link-marks", .warning,
    "A link is [words](address) and a picture ![words](address), with nothing between the marks.",
    reason: """
      Where one of the marks is missing, or a space is between them, Markdown shows the marks \
      instead of a link. Accord makes the link where it is sure what was meant.
      """,
    wrong: Example(
      "links.md", "# Links\n\nSee [the hours] (hours.md).", with: ["hours.md": "# Hours\n\n8 to 4."]
    ),
    right: Example(
      "links.md", "# Links\n\nSee [the hours](hours.md).", with: ["hours.md": "# Hours\n\n8 to 4."])
  )

  static let linkAddress = Rule(
    "link-address", .warning,
    "An address is written out: https:// before a site, mailto: before an email address, no spaces, and / between folders.",
    reason: """
      Without https:// an address is that of a page of the handbook, and a space ends it. Browsers \
      fill such gaps in for people, not in links.
      """,
    wrong: Example("links.md", "# Links\n\nSee [the rules](www.example.org/rules)."),
    right: Example("links.md", "# Links\n\nSee [the rules](https://www.example.org/rules)."))

  static let definitionMissing = Rule(
    "definition-missing", .warning,
    "A link with a name, [words][name], has its address on the page: [name]: address.",
    reason: """
      Without the address readers see the brackets. The other way around, words behind [name]: at \
      the start of a line are taken for an address, and no one sees them.
      """,
    wrong: Example("links.md", "# Links\n\nSee [the rules][state]."),
    right: Example(
      "links.md", "# Links\n\nSee [the rules][state].\n\n[state]: https://example.org/rules"))

  static let noteUnmatched = Rule(
    "note-unmatched", .warning,
    "A mark such as [^1] has one note, [^1]: with its words, and each note has a mark.",
    reason: """
      A mark without a note shows its brackets, and a note without a mark would not be on the page. \
      Accord shows its words where they are.
      """,
    wrong: Example("hours.md", "# Hours\n\nFrom 8 to 4.[^1]"),
    right: Example("hours.md", "# Hours\n\nFrom 8 to 4.[^1]\n\n[^1]: On school days."))

  static let characterUnreadable = Rule(
    "character-unreadable", .warning, "Every character of a page is one that readers can see.",
    reason: """
      Text that was copied out of a PDF or an old file can bring characters that no one sees, or a \
      � where a letter was lost. Accord leaves out what is no character; what was lost only its \
      author can write again.
      """,
    wrong: Example("hours.md", "# Hours\n\nThe caf\u{FFFD} opens at 8."),
    right: Example("hours.md", "# Hours\n\nThe café opens at 8."))

  static let markSpaces = Rule(
    "mark-spaces", .warning,
    "A space is behind the mark of a heading or an item, and none inside the marks of bold words.",
    reason: """
      A mark without its space, or with one where none may be, is shown to readers as it is written. \
      Accord reads it as it was meant where that is sure.
      """,
    wrong: Example("hours.md", "# Hours\n\n##On school days\n\n8 to 4."),
    right: Example("hours.md", "# Hours\n\n## On school days\n\n8 to 4."))

  static let listMarks = Rule(
    "list-marks", .warning,
    "The items of a list begin with a hyphen, or with 1., 2., 3. in their order.",
    reason: """
      Bullets of a word processor are letters to Markdown, so that all items become one paragraph. \
      And a list counts from its first number, whatever numbers follow: readers would quote others \
      than the file has.
      """,
    wrong: Example("agenda.md", "# Agenda\n\n• Minutes\n• Budget"),
    right: Example("agenda.md", "# Agenda\n\n- Minutes\n- Budget"))

  static let blockByAccident = Rule(
    "block-by-accident", .warning,
    "Words are not turned into a heading by a line below them, or into code by spaces before them.",
    reason: """
      A line of hyphens right below a paragraph makes a heading of it, and four spaces before a \
      paragraph make code of it, which is read aloud and wrapped differently.
      """,
    wrong: Example(
      "hours.md",
      "# Hours\n\nThe office is open from 8 to 4\non school days.\n---\nCall before you come."),
    right: Example(
      "hours.md",
      "# Hours\n\nThe office is open from 8 to 4\non school days.\n\n---\nCall before you come."))
}
