/// Tabs, indentation, and the hyphens of lists.
let mistakesInIndentation: [BeginnersMistake] = [
  // Reported for many programs that read YAML; what they say names no tab.
  BeginnersMistake(
    "A tab before a field", in: BeginnersHandbook.plan,
    .change("    measure: The log", to: "‸\tmeasure: The log"), gives: "yaml-syntax", saying: "tab",
    mend: .edits),
  BeginnersMistake(
    "A tab behind spaces", in: BeginnersHandbook.plan,
    .change("    measure: The log", to: "  ‸\tmeasure: The log"), gives: "yaml-syntax",
    saying: "tab", mend: .edits),
  BeginnersMistake(
    "A field is indented by one blank too few", in: BeginnersHandbook.plan,
    .change("    measure: The log", to: "   ‸measure: The log"), gives: "yaml-syntax",
    mend: .change("   measure: The log", to: "    measure: The log")),
  BeginnersMistake(
    "A field is indented by one blank too many", in: BeginnersHandbook.plan,
    .change("    measure: The log", to: "     ‸measure: The log"), gives: "yaml-syntax",
    saying: "indent", mend: .change("     measure: The log", to: "    measure: The log")),
  BeginnersMistake(
    "The first field is indented", .fields("‸ title: Rules\nlang: en"), gives: "yaml-syntax",
    mend: .edits),
  BeginnersMistake(
    "A field below a value", .fields("title: Rules\n  lang‸: en"), gives: "yaml-syntax",
    saying: "indent", mend: .change("  lang", to: "lang")),
  BeginnersMistake(
    "A goal without its hyphen", in: BeginnersHandbook.plan,
    .change("  - id: routes", to: "    ‸id: routes"), gives: "field-type",
    mend: .change("    id: routes", to: "  - id: routes")),
  BeginnersMistake(
    "No blank behind the hyphen of a list", in: BeginnersHandbook.plan,
    .change("  - The log stays.", to: "  ‸-The log stays."), gives: "field-type", mend: .edits),
  BeginnersMistake(
    "A star before an entry", in: BeginnersHandbook.plan,
    .change("  - The log stays.", to: "  ‸* The log stays."), gives: "yaml-syntax", mend: .edits),
  BeginnersMistake(
    "A number before an entry", in: BeginnersHandbook.plan,
    .change("  - The log stays.", to: "  ‸1. The log stays."), gives: "field-type", mend: .edits),
  BeginnersMistake(
    "A list begins on the line of its field", in: BeginnersHandbook.plan,
    .change("sustain:\n  - The log stays.", to: "sustain: ‸- The log stays."), gives: "yaml-syntax",
    mend: .edits),
  BeginnersMistake(
    "A longer text that is not indented", in: BeginnersHandbook.plan,
    .change("    measure: The log", to: "    measure: |\n‸The log"), gives: "yaml-syntax",
    mend: .change("|\nThe log", to: "|\n      The log")),
  BeginnersMistake(
    "Updates within a goal", in: BeginnersHandbook.plan,
    .change(
      """
      sustain:
        - The log stays.
      updates:
        - {on: 2026-11-16, goal: routes, status: on-track, actual: 6, note: Two drivers came.}

      """,
      to: """
            ‸updates:
              - {on: 2026-11-16, goal: routes, status: on-track, actual: 6, note: Two drivers came.}
        sustain:
          - The log stays.

        """), gives: "field-unknown", saying: "updates", mend: .original),
  BeginnersMistake(
    "A field of a goal at the edge", in: BeginnersHandbook.plan,
    .change("    measure: The log", to: "‸measure: The log"), gives: "yaml-syntax",
    saying: "indent", mend: .change("measure: The log", to: "    measure: The log")),
]
