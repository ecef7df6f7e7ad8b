package import FrontMatter

/// `content/handbook.yml`: what holds for the handbook as a whole.
package struct Settings: FieldGroup {
  package var title = ""
  package var description: String?
  package var sides = Sides()
  package var colors: ColorSettings?
  package var emblem: Located<String>?
  package var units: [BargainingUnit] = []
  package var lang: Located<String>?
  package var languages: [Located<String>] = []
  package var audience: Located<String>?
  package var baseURL: WebAddress?
  package var handbookID: Located<String>?
  package var publishFiles: [Located<String>] = []
  package var readableBy: FileReaders?
  package var decisionModes: [Located<String>] = []
  package var thresholds = Thresholds()
  package var rules = Pairs<RuleLevel>()
  package var knownWords: [String] = []
  package var history: HistorySettings?

  /// The file, where it can't be read: what is judged by the settings then rests on it.
  package internal(set) var unreadable: String?

  package init() {}

  /// Those of a file that can't be read.
  package init(unreadable path: String) { unreadable = path }

  package static var subject: String { "The settings" }

  package static let schema = Schema<Settings>([
    Field("title", \.title, "What the handbook is called.", required: true),
    Field("description", \.description, "What it is for, in a sentence."),
    Field("sides", \.sides, "What the two sides of the partnership are called."),
    Field(
      "colors", \.colors,
      "The colors of the two sides and of what is joint; the program has its own when left out."),
    Field(
      "emblem", \.emblem,
      "A picture for the top of every page and for the browser's tab, by its path from the content folder."
    ),
    Field("units", \.units, "The bargaining units and employee groups that have seats on teams."),
    Field("lang", \.lang, "The language the handbook is written in, `en` when left out."),
    Field(
      "languages", \.languages,
      "The languages that joint communications come in, such as `[en, es]`."),
    Field(
      "audience", \.audience,
      "Whom the site is built for unless the command says otherwise: `public` (the default), `staff` or `team:ID`."
    ),
    Field(
      "base_url", \.baseURL,
      "The address of the published site, for the sitemap, the feeds and the emails."),
    Field(
      "handbook_id", \.handbookID,
      "What tells this handbook from all others, so that no other one is published in its place; `accord init` writes it."
    ),
    Field(
      "publish_files", \.publishFiles,
      "Endings of more kinds of files that may be published, such as `[dwg, doc]`. No one has checked that they are harmless: a document can hold macros that run on a reader's computer."
    ),
    Field(
      "readable_by", \.readableBy,
      "Who on the web server may read the files of a site that is not public: `everyone`, `group` or `owner`; the computer's own rule holds when left out."
    ),
    Field(
      "decision_modes", \.decisionModes,
      "The seven ways in which decisions are made here, in the district's own words and in their order."
    ),
    Field("thresholds", \.thresholds, "Numbers that the rules count with."),
    Field("rules", \.rules, "Rules that are turned `off`, or made a `warning` or an `error`."),
    Field(
      "known_words", \.knownWords,
      "Abbreviations that everyone in the district knows, so that no page has to explain them."),
    Field(
      "history", \.history,
      "What is not told of the handbook's past, where someone wrote something that should never have been there."
    ),
  ])

  package static let gone = [
    "open":
      "Take the line out. Records about people are kept in no repository, for no audience, because whoever can open the folder reads them; fact-finding plans are for their team without it."
  ]

  /// How many ways to decide there are, no more and no fewer.
  ///
  /// Source: resource guidebook for labor-management partnerships, component 3.B, which names the 7
  /// Point Decision-Making Continuum. Its labels are lost there, so each district writes its own.
  package static let decisionModeCount = 7

  /// What a way to decide is called, by its number from 1; nil when nothing names it.
  package func decisionMode(_ number: Int) -> String? {
    decisionModes.indices.contains(number - 1) ? decisionModes[number - 1].value : nil
  }

  /// The endings of files that are published besides those that are known to be harmless.
  var permittedEndings: Set<String> { Set(publishFiles.map { $0.value.lowercased() }) }

  /// The language of documents that do not say.
  package var language: String { lang?.value ?? "en" }
}

/// The two sides of the partnership, always both.
package struct Sides: FieldGroup {
  package var labor = SideLabel(name: "Labor")
  package var management = SideLabel(name: "Management")

  package init() {}

  package static var subject: String { "“sides”" }

  package static let schema = Schema<Sides>([
    Field("labor", \.labor, "The labor side.", required: true),
    Field("management", \.management, "The management side.", required: true),
  ])

  /// What a side is called in this district.
  package func name(of side: Side) -> String { label(of: side).name }

  /// What a side is called in a language, by its code; what it is called at all where the settings
  /// name nothing for that language.
  package func name(of side: Side, in language: String) -> String {
    let label = label(of: side)
    return label.names.pairs.first { $0.key == language }?.value ?? label.name
  }

  private func label(of side: Side) -> SideLabel {
    switch side {
    case .labor: labor
    case .management: management
    }
  }
}

/// One of the two sides.
package enum Side: String, Choice {
  case labor, management
}

/// What a side is called.
package struct SideLabel: FieldGroup {
  package var name = ""
  /// What it is called in other languages, by their codes.
  package var names = Pairs<String>()

  package init() {}
  init(name: String) { self.name = name }

  package static var subject: String { "This side" }
  package static let schema = Schema<SideLabel>([
    Field("name", \.name, "What the side is called in this district.", required: true),
    Field(
      "names", \.names, "What it is called in other languages, such as `es: Administración`."),
  ])
}

/// A bargaining unit or employee group that has seats on teams.
package struct BargainingUnit: FieldGroup {
  package var id = ""
  package var name = ""
  package var side = Side.labor

  package init() {}

  package static var subject: String { "This unit" }
  package static let schema = Schema<BargainingUnit>([
    Field("id", \.id, "A short name for `represents:`.", required: true),
    Field("name", \.name, "The unit's name.", required: true),
    Field("side", \.side, "`labor` or `management`.", required: true),
  ])
}

/// What the settings can make of a rule.
package enum RuleLevel: String, Choice {
  case off, warning, error
}

/// Numbers that rules count with. Those without a source behind them are proposals of this program,
/// so every district can set its own.
package struct Thresholds: FieldGroup {
  package var goalsPerPlan = 3
  package var planUpdateDays = 35
  package var normsReviewMonths = 12
  package var inventoryMonths = 12
  package var visionWords = 60
  package var normWords = 45
  var respondents = 5
  package var noticeDays = 5
  package var communicationWords = 600
  package var sentenceWords = 40
  package var linkCheckMonths = 12
  package var projectDays = 90
  package var skillsMonths = 7

  package init() {}

  /// The fewest people of whom a result is shown.
  package var smallestGroup: GroupLimit { GroupLimit(respondents) }

  package static var subject: String { "“thresholds”" }
  package static let schema = Schema<Thresholds>([
    Field("goals_per_plan", \.goalsPerPlan, in: 1...50, "How many goals a plan holds at most; 3."),
    Field(
      "plan_update_days", \.planUpdateDays, in: 1...366, "Days after which a plan is stale; 35."),
    Field(
      "norms_review_months", \.normsReviewMonths, in: 1...120,
      "Months between reviews of norms; 12."),
    Field(
      "inventory_months", \.inventoryMonths, in: 1...120,
      "Months after which an inventory is old; 12."),
    Field(
      "vision_words", \.visionWords, in: 5...1_000, "Words that a vision statement has at most; 60."
    ),
    Field("norm_words", \.normWords, in: 5...1_000, "Words that fit on a norm's card; 45."),
    Field(
      "respondents", \.respondents, in: SmallGroups.floor...1_000,
      "People who must have answered before a result is shown; 5. Of two people who answered, each knows what the other said, so it is never fewer than 3."
    ),
    Field(
      "notice_days", \.noticeDays, in: 0...100, "Working days between an agenda and its meeting; 5."
    ),
    Field(
      "communication_words", \.communicationWords, in: 20...10_000,
      "Words of a joint communication; 600."),
    Field("sentence_words", \.sentenceWords, in: 1...500, "Words that a sentence has at most; 40."),
    Field(
      "link_check_months", \.linkCheckMonths, in: 1...120,
      "Months until a resource is looked up again; 12."),
    Field(
      "project_days", \.projectDays, in: 1...3_660,
      "Days after which a project without an entry is quiet; 90."),
    Field(
      "skills_months", \.skillsMonths, in: 1...120,
      "Months between rounds of a skills inventory; 7."),
  ])
}
