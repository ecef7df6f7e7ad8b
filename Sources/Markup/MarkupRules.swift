package import Diagnostics

/// What is checked in the Markdown of a page by itself.
package enum MarkupRules {
  /// All of them.
  package static let all: [Rule] = [
    linkScheme, referenceNotClosed, imageWithoutAlt, imageOutside, headingID, headingSkipsLevel,
    alertUnknown, htmlWords, rawHTML, tooDeep, hostile, pageTooLarge,
  ]

  static let linkScheme = Rule(
    "link-scheme", .error,
    "A link leads to a page of the handbook, or begins with https:, http:, mailto: or tel:.",
    reason: """
      Other addresses can run a program in the reader's browser (javascript:, data:) or lead to \
      one person's computer (file:, C:), so no reader is served by them.
      """,
    wrong: Example("links.md", "# Links\n\n[Print this page](javascript:print())"),
    right: Example("links.md", "# Links\n\n[State rules](https://example.org/rules)"),
    latitude: .relaxed)

  static let referenceNotClosed = Rule(
    "reference-not-closed", .warning,
    "A reference that begins with [[ names an id and ends with ]] in the same line.",
    reason: """
      Without its end the reference is no link, and readers see the brackets. In a table, a bar \
      inside a reference is written \\|, because a bare bar ends the cell.
      """,
    wrong: Example("links.md", "# Links\n\nSee [[meeting for the day.", with: meetingPage),
    right: Example("links.md", "# Links\n\nSee [[meeting]] for the day.", with: meetingPage))

  static let imageWithoutAlt = Rule(
    "image-without-alt", .warning,
    "An image has words that describe it.",
    reason: """
      People who cannot see a picture hear its words instead (WCAG 2.2, success criterion 1.1.1); \
      with none, they hear that something is kept from them.
      """,
    wrong: Example("picture.md", "# Picture\n\n![](room.gif)", with: ["room.gif": Example.picture]),
    right: Example(
      "picture.md", "# Picture\n\n![The meeting room](room.gif)",
      with: ["room.gif": Example.picture]))

  static let imageOutside = Rule(
    "image-outside", .error,
    "An image lies beside the page that shows it.",
    reason: """
      A picture on another site tells that site who reads the handbook, and it is gone when that \
      site changes. Pages of a handbook never load anything from elsewhere.
      """,
    wrong: Example("picture.md", "# Picture\n\n![Our team](https://example.org/team.jpg)"),
    right: Example(
      "picture.md", "# Picture\n\n![The meeting room](room.gif)",
      with: ["room.gif": Example.picture]),
    latitude: .relaxed)

  static let headingID = Rule(
    "heading-id", .error,
    "The id of a heading, {#own-id}, is made of letters a to z, digits, - and _, and is given once.",
    reason: """
      The id is part of an address that people copy and print. Two headings with one id would make \
      links lead to the first of them.
      """,
    wrong: Example("goals.md", "# Goals\n\n## What we want {#our goals}\n\nTime."),
    right: Example("goals.md", "# Goals\n\n## What we want {#our-goals}\n\nTime."),
    latitude: .relaxed)

  static let headingSkipsLevel = Rule(
    "heading-skips-level", .warning,
    "A heading is at most one level below the heading before it.",
    reason: """
      Screen readers show headings as an outline; a level that is left out looks like a part that \
      is missing. The title of the page is level 1, so its parts begin with ##.
      """,
    wrong: Example("goals.md", "# Goals\n\n### This year\n\nTime."),
    right: Example("goals.md", "# Goals\n\n## This year\n\nTime."))

  static let alertUnknown = Rule(
    "alert-unknown", .warning,
    "An alert is one of NOTE, TIP, IMPORTANT, WARNING and CAUTION, alone on its line.",
    reason: """
      These five are GitHub's. Anything else is an ordinary quotation, and readers see the \
      brackets.
      """,
    wrong: Example("notice.md", "# Notice\n\n> [!ATTENTION]\n> The room has changed."),
    right: Example("notice.md", "# Notice\n\n> [!IMPORTANT]\n> The room has changed."))

  static let htmlWords = Rule(
    "html-words", .error,
    "No words are left out of a page with the HTML around them.",
    reason: """
      Scripts, styles and what is embedded from elsewhere never reach a page, because they can do \
      anything in a reader's browser. Words in them would vanish with them; so the page waits until \
      someone has looked. All other HTML keeps its words: lists, tables, headings, quotations, \
      details, and marks such as <sup>, <kbd> and <s> mean what they mean, and the rest is only \
      taken from around its words.
      """,
    wrong: Example("notice.md", "# Notice\n\n<script>The room has changed.</script>"),
    right: Example("notice.md", "# Notice\n\n<details>The room has changed.</details>"))

  static let rawHTML = Rule(
    "raw-html", .warning,
    "HTML on a page is such that readers see it.",
    reason: """
      Forms, frames and what is embedded from elsewhere are left out of a page, because the site \
      can't vouch for them. And what only looks like a mark, such as <name of the team>, is shown \
      as it is written here, while other programs would hide it. Comments (<!-- … -->) are left out \
      without a word.
      """,
    wrong: Example("notice.md", "# Notice\n\nThe room of <team> has changed."),
    right: Example("notice.md", "# Notice\n\nThe room of `<team>` has changed."))

  static let tooDeep = Rule(
    "markdown-too-deep", .error,
    "Lists and quotations nest at most \(Shape.depthLimit) levels deep, a list counting as two.",
    reason: """
      No one can follow so many levels, and no browser shows them well; such a text is a mistake \
      or an attack.
      """,
    wrong: Example("deep.md", "# Deep\n\n" + String(repeating: "> ", count: 101) + "here"),
    right: Example("deep.md", "# Deep\n\n> > here"),
    latitude: .relaxed)

  static let hostile = Rule(
    "markdown-hostile", .error,
    "A page has no shape that takes more than seconds to read.",
    reason: """
      A few shapes, such as a table with thousands of columns, keep the reader of Markdown busy \
      for minutes. One page must not stop the whole site.
      """,
    wrong: Example(
      "wide.md",
      """
      # Wide

      |\(String(repeating: "a|", count: 250))
      |\(String(repeating: "-|", count: 250))
      """),
    right: Example("wide.md", "# Wide\n\n|a|b|\n|-|-|\n|1|2|"),
    latitude: .relaxed)

  static let pageTooLarge = Rule(
    "page-too-large", .error,
    "The text of a page is at most 1 MiB (1,048,576 bytes).",
    reason: """
      That is more than three hundred printed pages. What is larger is nearly always data or a \
      picture pasted into the text.
      """,
    wrong: Example(
      "large.md",
      // In two steps, because every start of the program makes it.
      "# Large\n\n"
        + String(
          repeating: String(repeating: "What was said, word by word.\n\n", count: 350), count: 100)
    ),
    right: Example("large.md", "# Large\n\nWhat was said, in short."),
    latitude: .relaxed)

  private static let meetingPage = ["meeting.md": "# Meeting\n\nTuesday."]
}
