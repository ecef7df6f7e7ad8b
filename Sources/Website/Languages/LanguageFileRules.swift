internal import Diagnostics

extension Rule {
  static let languageUnknownText = Rule(
    "language-unknown-text", .error, "A file of a language has only texts that pages ask for.",
    reason: "A slip in a key would leave the English words on every page of that language.",
    wrong: Example("languages/es.txt", "serch: Buscar", folder: "templates"),
    right: Example("languages/es.txt", "search: Buscar", folder: "templates"), latitude: .none)

  static let languageTextForm = Rule(
    "language-text-form", .error, "A text of a language has the same holes as the English one.",
    reason: """
      A number, a day or a link is put into each hole; without it, readers would miss just that. \
      Each line is a key, a colon and the text.
      """,
    wrong: Example("languages/es.txt", "progress_of: Avance del equipo", folder: "templates"),
    right: Example("languages/es.txt", "progress_of: Avance: {name}", folder: "templates"),
    latitude: .none)

  static let languageTextMissing = Rule(
    "language-text-missing", .warning, "A language has a text for everything that pages say.",
    reason: "Where a text is missing, English words stand among those of the other language.",
    wrong: Example("languages/fr.txt", "search: Rechercher", folder: "templates"),
    right: Example("languages/es.txt", "search: Buscar", folder: "templates"))
}
