package import Diagnostics
internal import FrontMatter
package import Text

/// Reads `handbook.yml`.
package enum SettingsReader {
  /// The settings of a file and what is wrong with them. `rules` are all rules of the program, so
  /// that a misspelt code is found.
  package static func read(
    _ bytes: Bytes, path: String, rules: [Rule]
  ) -> (Settings, [Diagnostic]) {
    var settings = Settings()
    var reader = FieldReader(path: path)
    switch TextIntake.text(bytes, path: path) {
    case .failure(let stop):
      return (Settings(unreadable: path), [stop.diagnostic])
    case .success(let text):
      let (node, findings) = YAMLReader.read(text[...], path: path)
      // Words that YAML takes for a note are there all the same.
      let isLost = node == nil && !findings.isEmpty
      if isLost || findings.contains(where: { $0.rule.latitude != .relaxed }) {
        return (Settings(unreadable: path), findings)
      }
      findings.forEach { reader.add($0) }
      let map = node ?? Node(content: .map([]), location: SourceLocation())
      settings = Settings.read(map, &reader) ?? settings
    }
    check(settings, rules, &reader)
    Appearance.check(settings, &reader)
    PublishingSettings.check(settings, &reader)
    return (settings, reader.diagnostics)
  }

  /// What is wrong with an audience that is a team: whether there is such a team is known only
  /// when all documents are read.
  package static func checkTeam(
    of settings: Settings, teams: Set<String>, path: String
  ) -> [Diagnostic] {
    guard let written = settings.audience, case .team(let id) = Audience(written.value),
      !teams.contains(id)
    else { return [] }
    let guess = Guess(id, among: teams.sorted())
    return [
      Diagnostic(
        .settingsAudience, path, written.location, "There is no team “\(id.shortened)”.",
        fix: guess.map { "Did you mean “team:\($0.word)”?" }
          ?? "Write public, staff, or team: with the id of a team behind it.")
    ]
  }

  /// What is wrong with what the settings forget: whether there is such a commit or file is known
  /// only when the history is.
  package static func checkForgotten(
    of settings: Settings, in history: History, path: String
  ) -> [Diagnostic] {
    Forgetting(history, settings.history).unknown.map { entry in
      Diagnostic(
        .settingsHistory, path, entry.location,
        "The history has nothing called “\(entry.value.shortened)”, so it can't be forgotten.",
        fix:
          "Correct it, or remove it if the history was rewritten. “git log --first-parent” shows the commits that count: of a merged branch, name the merge."
      )
    }
  }

  private static func check(_ settings: Settings, _ rules: [Rule], _ reader: inout FieldReader) {
    if let audience = settings.audience, Audience(audience.value) == nil {
      reader.report(
        .settingsAudience, audience.location, "“\(audience.value.shortened)” is no audience.",
        fix: "Write public, staff, or team: with the id of a team behind it.")
    }
    let modes = settings.decisionModes
    if let first = modes.first, modes.count != Settings.decisionModeCount {
      reader.report(
        .settingsDecisionModes, first.location,
        "“decision_modes” has \(modes.count.counted("entry", "entries")), and decisions are made in exactly \(Settings.decisionModeCount) ways.",
        fix:
          "Write seven, from one person deciding alone to everyone agreeing, or remove them all."
      )
    }
    for (again, first) in settings.units.compactMap(\.written).doubles() {
      reader.report(
        .settingsUnitTwice, again.location,
        "The unit on line \(first.location.line) has the id “\(again.value.shortened)” already.",
        fix: "Give one of the two another id; members are counted for a unit by its id.")
    }
    if let lang = settings.lang { LanguageTag.check(lang, &reader) }
    for language in settings.languages { LanguageTag.check(language, &reader) }
    for entry in settings.history?.forget ?? []
    where HistorySettings.Forgotten(entry.value) == nil {
      reader.report(
        .settingsHistory, entry.location,
        "“\(entry.value.shortened)” is neither a commit nor a Markdown file.",
        fix:
          "Write at least seven letters of a commit's name as “git log” shows it, or a file's path from the content folder, such as teams/dlt/plan.md."
      )
    }
    for pair in settings.rules.pairs {
      guard let rule = rules.first(where: { $0.code == pair.key }) else {
        let guess = Guess(pair.key, among: rules.map(\.code))
        reader.report(
          .settingsRule, pair.location, "There is no rule called “\(pair.key.shortened)”.",
          fix: guess?.question ?? "“accord explain” lists all rules.",
          edit: guess?.edit(at: pair.location))
        continue
      }
      if rule.latitude != .settings {
        reader.report(
          .settingsRule, pair.location, "The rule “\(pair.key)” can't be changed.",
          fix: "Remove the line; a site that breaks this rule would be broken itself.")
      }
    }
  }
}

/// What can be wrong with the settings.
package enum SettingsRules {
  /// Every rule of this room.
  package static let all: [Rule] =
    [
      .settingsAudience, .settingsRule, .settingsDecisionModes, .settingsHistory,
      .settingsUnitTwice,
    ] + Appearance.rules + PublishingSettings.rules
}

extension Rule {
  static let settingsAudience = Rule(
    "settings-audience", .error, "The audience is public, staff or team:ID.",
    reason: "A misspelt audience must never publish what was meant for fewer people.",
    wrong: Example("handbook.yml", "title: Handbook\naudience: staf"),
    right: Example("handbook.yml", "title: Handbook\naudience: staff"),
    latitude: .none)

  static let settingsRule = Rule(
    "settings-rule", .error, "The settings change rules that exist and may be changed.",
    reason: "A misspelt code would leave a rule as it is, in silence.",
    wrong: Example("handbook.yml", "title: Handbook\nrules: {goal-vage: off}"),
    right: Example("handbook.yml", "title: Handbook\nrules: {goal-vague: off}"),
    latitude: .none)

  static let settingsHistory = Rule(
    "settings-history", .error, "What the settings forget of the past is there to be forgotten.",
    reason:
      "With a misspelt commit or file, the pages of changes would go on telling what someone wanted to be gone.",
    wrong: Example("handbook.yml", "title: Handbook\nhistory: {forget: [../old notes]}"),
    right: Example("handbook.yml", "title: Handbook\nhistory: {since: 2026-09-01}"),
    latitude: .none)

  static let settingsUnitTwice = Rule(
    "settings-unit-twice", .error, "Every unit has an id of its own.",
    reason:
      "Members represent a unit by its id. Of two units with one id, no one knows which is meant, or on which side it is.",
    wrong: units("cabinet"), right: units("teachers"), latitude: .none)

  private static func units(_ id: String) -> Example {
    Example(
      "handbook.yml",
      "title: Handbook\nunits:\n  - {id: cabinet, name: Cabinet, side: management}\n  - {id: \(id), name: Teachers, side: labor}"
    )
  }

  static let settingsDecisionModes = Rule(
    "settings-decision-modes", .error, "The settings name exactly seven ways to decide, or none.",
    reason:
      "The 7 Point Decision-Making Continuum (resource guidebook for labor-management partnerships, 3.B) has seven points. “4 of 7” tells a reader something only when there are seven.",
    wrong: Example(
      "handbook.yml", "title: Handbook\ndecision_modes: [One decides, All of us decide]"),
    right: Example("handbook.yml", "title: Handbook\n\(DecisionModes.example)"),
    latitude: .none)
}

/// Seven ways to decide, for examples.
enum DecisionModes {
  static let example =
    "decision_modes:\n  - One decides and tells\n  - One decides and explains\n  - One asks, then decides\n  - Many are asked, then one decides\n  - A majority decides\n  - All can live with it\n  - All agree"
}
