package import Diagnostics

/// What can be wrong with front matter whatever the kind of document.
package enum FrontMatterRules {
  /// Every rule of this room.
  package static let all: [Rule] = [
    .yamlSyntax, .yamlNotPlain, .yamlTooDeep, .yamlDuplicateKey, .fieldUnknown,
    .fieldDecidesAudience, .fieldMissing, .fieldType, .fieldRange, .fieldDate, .fieldChoice,
    .fieldAddress,
  ]
}

extension Rule {
  package static let yamlSyntax = Rule(
    "yaml-syntax", .error, "The lines between the “---” marks can be read.",
    reason:
      "They are written in YAML: a key, a colon, a space, a value. Where they can't be read, nothing is known about the document, so it can't be published.",
    wrong: Example("welcome.md", "---\ntitle: Welcome: start here\n---\nHello."),
    right: Example("welcome.md", "---\ntitle: \"Welcome: start here\"\n---\nHello."),
    latitude: .relaxed)

  package static let yamlNotPlain = Rule(
    "yaml-not-plain", .error, "Values are written out, without anchors, aliases or tags.",
    reason:
      "YAML can name a value in one place and repeat it in another. People who edit a handbook should see what a file says where it says it.",
    wrong: Example("welcome.md", "---\ntitle: &name Welcome\n---\nHello."),
    right: Example("welcome.md", "---\ntitle: Welcome\n---\nHello."),
    latitude: .relaxed)

  package static let yamlTooDeep = Rule(
    "yaml-too-deep", .error, "Lists and keys lie at most 20 deep inside each other.",
    reason: "Deeper nesting is always a mistake, and can be made to stop a program.",
    wrong: Example(
      "welcome.md",
      "---\ntitle: Welcome\ntags: [[[[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]]]\n---\nHello."),
    right: Example("welcome.md", "---\ntitle: Welcome\ntags: [a]\n---\nHello."),
    latitude: .relaxed)

  package static let yamlDuplicateKey = Rule(
    "yaml-duplicate-key", .error, "A key is written once.",
    reason: "Of two values for one key, only one could be shown, and no one would know which.",
    wrong: Example("welcome.md", "---\ntitle: Welcome\ntitle: Start here\n---\nHello."),
    right: Example("welcome.md", "---\ntitle: Welcome\n---\nHello."),
    latitude: .relaxed)

  static let fieldUnknown = Rule(
    "field-unknown", .error, "Every field is one that the kind of document knows.",
    reason:
      "A field with a slip in its name would be left out in silence: a due date that no one sees.",
    wrong: Example("welcome.md", "---\ntitle: Welcome\nlnag: en\n---\nHello."),
    right: Example("welcome.md", "---\ntitle: Welcome\nlang: en\n---\nHello."),
    latitude: .relaxed)

  package static let fieldDecidesAudience = Rule(
    "field-decides-audience", .error,
    "A field that decides who sees a document has no slip in its name.",
    reason:
      "Who may see a document follows from “visibility”, “type”, “team” and “status”. Were one of them passed over, a page for few could be shown to all.",
    wrong: Example("salaries.md", "---\ntitle: Salaries\nvisibilty: staff\n---\nAll of them."),
    right: Example("salaries.md", "---\ntitle: Salaries\nvisibility: staff\n---\nAll of them."),
    latitude: .relaxed)

  package static let fieldMissing = Rule(
    "field-missing", .error, "Fields that a kind of document can't do without are there.",
    reason: "What has no honest default has to be written by someone who knows.",
    wrong: Example("glossary/dlt.md", "---\ntitle: DLT\nexpansion: District Leadership Team\n---"),
    right: Example(
      "glossary/dlt.md",
      "---\ntitle: DLT\nexpansion: District Leadership Team\ndefinition: The team that guides the partnership.\n---"
    ),
    latitude: .relaxed)

  package static let fieldType = Rule(
    "field-type", .error, "A field holds what it is meant to hold.",
    reason: "A number can be counted and a list can be shown only when they are written as such.",
    wrong: Example("welcome.md", "---\ntitle: [Welcome]\n---\nHello."),
    right: Example("welcome.md", "---\ntitle: Welcome\n---\nHello."),
    latitude: .relaxed)

  static let fieldRange = Rule(
    "field-range", .error, "A number lies in the range of its field.",
    reason:
      "A number far too large or too small is a slip, and everything counted with it would be wrong. The range of each number is in the table of its kind's fields.",
    wrong: Example("handbook.yml", "title: Handbook\nthresholds: {goals_per_plan: 300}"),
    right: Example("handbook.yml", "title: Handbook\nthresholds: {goals_per_plan: 4}"),
    latitude: .relaxed)

  static let fieldDate = Rule(
    "field-date", .error, "Days are written as year, month and day: 2026-11-03.",
    reason:
      "3/11 is a day in March to some and in November to others. One form, the international one (ISO 8601), can't be misread.",
    wrong: Example("welcome.md", "---\ntitle: Welcome\nreview_by: 11/3/2030\n---\nHello."),
    right: Example("welcome.md", "---\ntitle: Welcome\nreview_by: 2030-11-03\n---\nHello."),
    latitude: .relaxed)

  package static let fieldChoice = Rule(
    "field-choice", .error, "A field that takes one of a few words holds one of them.",
    reason:
      "Words that are chosen can be counted and searched; a misspelt audience must never publish a page.",
    wrong: Example("welcome.md", "---\ntitle: Welcome\nvisibility: publik\n---\nHello."),
    right: Example("welcome.md", "---\ntitle: Welcome\nvisibility: public\n---\nHello."),
    latitude: .relaxed)

  static let fieldAddress = Rule(
    "field-address", .error, "Addresses are whole and begin with https:// or mailto:.",
    reason: "An address of another kind can carry a program, or leads nowhere.",
    wrong: Example("handbook.yml", "title: Handbook\nbase_url: handbook.example.org"),
    right: Example("handbook.yml", "title: Handbook\nbase_url: https://handbook.example.org"),
    latitude: .relaxed)
}
