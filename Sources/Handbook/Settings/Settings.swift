package import FrontMatter

/// `content/handbook.yml`: what holds for the handbook as a whole.
package struct Settings: FieldGroup {
  @Field("What the handbook is called.", required: true) package var title = ""
  @Field("What it is for, in a sentence.") package var description: String?
  @Field("What the two sides of the partnership are called.") package var sides = Sides()
  @Field("The colors of the two sides and of what is joint; the program has its own when left out.")
  package var colors: ColorSettings?
  @Field(
    "A picture for the top of every page and for the browser's tab, by its path from the content folder."
  )
  package var emblem: Located<String>?
  @Field("The bargaining units and employee groups that have seats on teams.")
  package var units: [BargainingUnit] = []
  @Field("The language the handbook is written in, `en` when left out.")
  package var lang: Located<String>?
  @Field("The languages that joint communications come in, such as `[en, es]`.")
  package var languages: [Located<String>] = []
  @Field(
    "Whom the site is built for unless the command says otherwise: `public` (the default), `staff` or `team:ID`."
  )
  package var audience: Located<String>?
  @Field(
    "The address of the published site, for the sitemap, the feeds and the emails.", key: "base_url"
  )
  package var baseURL: WebAddress?
  @Field(
    "What tells this handbook from all others, so that no other one is published in its place; `accord init` writes it.",
    key: "handbook_id"
  )
  package var handbookID: Located<String>?
  @Field(
    "What is behind the names of calendar entries, so that calendars know them again; `handbook_id` when left out, and without one the title. Write it once, where people have added calendars already and the other two change.",
    key: "calendar_id"
  )
  package var calendarID: Located<String>?
  @Field(
    "Endings of more kinds of files that may be published, such as `[dwg, doc]`. No one has checked that they are harmless: a document can hold macros that run on a reader's computer."
  )
  package var publishFiles: [Located<String>] = []
  @Field(
    "Who on the web server may read the files of a site that is not public: `everyone`, `group` or `owner`; the computer's own rule holds when left out."
  )
  package var readableBy: FileReaders?
  @Field(
    "The seven ways in which decisions are made here, in the district's own words and in their order."
  )
  package var decisionModes: [Located<String>] = []
  @Field("Numbers that the rules count with.") package var thresholds = Thresholds()
  @Field("Rules that are turned `off`, or made a `warning` or an `error`.")
  package var rules = Pairs<RuleLevel>()
  @Field("Abbreviations that everyone in the district knows, so that no page has to explain them.")
  package var knownWords: [String] = []
  @Field(
    "What is not told of the handbook's past, where someone wrote something that should never have been there."
  )
  package var history: HistorySettings?

  /// The file, where it can't be read: what is judged by the settings then rests on it.
  package internal(set) var unreadable: String?

  package init() {}

  /// Those of a file that can't be read.
  package init(unreadable path: String) { unreadable = path }

  package static var subject: String { "The settings" }

  package static let schema = Schema(Settings.self)

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
  @Field("The labor side.", required: true) package var labor = SideLabel(name: "Labor")
  @Field("The management side.", required: true)
  package var management = SideLabel(name: "Management")

  package init() {}

  package static var subject: String { "“sides”" }

  package static let schema = Schema(Sides.self)

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
  @Field("What the side is called in this district.", required: true) package var name = ""
  /// What it is called in other languages, by their codes.
  @Field("What it is called in other languages, such as `es: Administración`.")
  package var names = Pairs<String>()

  package init() {}
  init(name: String) { self.name = name }

  package static var subject: String { "This side" }
  package static let schema = Schema(SideLabel.self)
}

/// A bargaining unit or employee group that has seats on teams.
package struct BargainingUnit: FieldGroup {
  @Field("A short name for `represents:`.", required: true) package var id = ""
  @Field("The unit's name.", required: true) package var name = ""
  @Field("`labor` or `management`.", required: true) package var side = Side.labor

  package init() {}

  package static var subject: String { "This unit" }
  package static let schema = Schema(BargainingUnit.self)
}

/// What the settings can make of a rule.
package enum RuleLevel: String, Choice {
  case off, warning, error
}

/// Numbers that rules count with. Those without a source behind them are proposals of this program,
/// so every district can set its own.
package struct Thresholds: FieldGroup {
  @Field("How many goals a plan holds at most; 3.", in: 1...50) package var goalsPerPlan = 3
  @Field("Days after which a plan is stale; 35.", in: 1...366) package var planUpdateDays = 35
  @Field("Months between reviews of norms; 12.", in: 1...120) package var normsReviewMonths = 12
  @Field("Months after which an inventory is old; 12.", in: 1...120)
  package var inventoryMonths = 12
  @Field("Words that a vision statement has at most; 60.", in: 5...1_000)
  package var visionWords = 60
  @Field("Words that fit on a norm's card; 45.", in: 5...1_000) package var normWords = 45
  @Field(
    "People who must have answered before a result is shown; 5. Of two people who answered, each knows what the other said, so it is never fewer than 3.",
    in: SmallGroups.floor...1_000
  )
  var respondents = 5
  @Field("Working days between an agenda and its meeting; 5.", in: 0...100)
  package var noticeDays = 5
  @Field("Words of a joint communication; 600.", in: 20...10_000)
  package var communicationWords = 600
  @Field("Words that a sentence has at most; 40.", in: 1...500) package var sentenceWords = 40
  @Field("Months until a resource is looked up again; 12.", in: 1...120)
  package var linkCheckMonths = 12
  @Field("Days after which a project without an entry is quiet; 90.", in: 1...3_660)
  package var projectDays = 90
  @Field("Months between rounds of a skills inventory; 7.", in: 1...120)
  package var skillsMonths = 7

  package init() {}

  /// The fewest people of whom a result is shown.
  package var smallestGroup: GroupLimit { GroupLimit(respondents) }

  package static var subject: String { "“thresholds”" }
  package static let schema = Schema(Thresholds.self)
}
