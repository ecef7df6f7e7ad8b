package import Diagnostics

/// What can be wrong with the words of a handbook.
package enum LanguageRules {
  /// Every rule of this room.
  package static let all: [Rule] = [.termAvoid, .acronymUndefined, .sentenceTooLong, .listMark]
}

extension Rule {
  static let termAvoid = Rule(
    "term-avoid", .warning, "Pages use the words that the glossary asks for.",
    reason:
      "Where one thing has two names, readers look for two things. The terms of the glossary say under “avoid” which words not to use; words in code and in quotations stay as they are.",
    wrong: Example(
      "welcome.md", "# Welcome\n\nThe chairman opens the meeting.",
      with: ["glossary/cochair.md": cochair]),
    right: Example(
      "welcome.md", "# Welcome\n\nThe cochair opens the meeting.",
      with: ["glossary/cochair.md": cochair]))

  private static let cochair = Example.documentText([
    "title: Cochair", "definition: One of the two people who lead a team.", "avoid: [chairman]",
  ])

  static let acronymUndefined = Rule(
    "acronym-undefined", .warning, "An abbreviation is explained where readers meet it.",
    reason:
      "Abbreviations shut newcomers out, and a joint handbook is read by parents and new members too. One counts as explained by a term of the glossary (its title, “term”, “aka” or file name), by the page itself, or by “known_words” in the settings. The short list of those that everyone knows is this program's proposal.",
    wrong: Example("welcome.md", "# Welcome\n\nThe LMT meets on Mondays."),
    right: Example(
      "welcome.md", "# Welcome\n\nThe Labor Management Team (LMT) meets on Mondays."))

  static let listMark = Rule(
    "list-mark", .warning, "Lists and headings begin with the marks of Markdown.",
    reason:
      "Word processors put dashes, bullets and blanks of their own there. In Markdown those are words, and the lines run together in one paragraph.",
    wrong: Example("welcome.md", "# Welcome\n\n– Read the norms.\n– Say what you need."),
    right: Example("welcome.md", "# Welcome\n\n- Read the norms.\n- Say what you need."))

  static let sentenceTooLong = Rule(
    "sentence-too-long", .warning, "A sentence is short enough to be read once.",
    reason:
      "Long sentences are read twice or not at all. That 40 words are the most is this program's proposal; thresholds.sentence_words changes it.",
    wrong: Example(
      "welcome.md",
      "# Welcome\n\nWhen a team meets it looks at its plan, and then at the numbers that came in since the last meeting, and then it asks what has to change, who will do it, by what day, and how everyone else in the building will hear of it."
    ),
    right: Example(
      "welcome.md",
      "# Welcome\n\nWhen a team meets it looks at its plan, and then at the numbers that came in since the last meeting. Then it asks what has to change, who will do it and by what day."
    ))
}
