internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A set of norms.
struct NormsPage: KindPage, View {
  let content: Norms
  let norms: [NormView]
  let lastReview: DateView?
  let rules: [LinkView]

  init(_ content: Norms, _ page: PageContext) {
    self.content = content
    norms = content.norms.enumerated().map {
      NormView(norm: $0.element, number: $0.offset + 1, rules: content.rules)
    }
    rules = MachineRules.Topic.allCases.compactMap { topic in
      guard let sentence = content.rules?.sentence(about: topic) else { return nil }
      let place = content.norms.firstIndex { $0.rule?.value == topic }
      return LinkView(
        label: sentence,
        href: place.map { "#\(content.norms[$0].anchor(number: $0 + 1))" },
        note: place.flatMap { content.norms[$0].name?.value }.map { .written($0) })
    }
    lastReview = DateView(content.lastReview(until: page.handbook.today))
  }

  var parts: [LinkView] {
    Part.link("rules", .whatCounted, when: !rules.isEmpty)
  }

  static func facts(of content: Norms, in handbook: Handbook) -> [Saying] {
    [.nNorms(content.norms.count)]
  }

  static let fields = Fields<NormsPage>("norms")
    .text("motto") { $0.content.motto }
    .many("norms", NormView.self) { $0.norms }
    .one("adopted_on", DateView.self) { DateView($0.content.adoptedOn) }
    .one("last_review", DateView.self) { $0.lastReview }
    .many("participants", TextView.self) { $0.content.participants.views }
    .flag("has_participants") { !$0.content.participants.isEmpty }
    .text("based_on") { $0.content.basedOn }
    .many("rules", LinkView.self) { $0.rules }
    .flag("has_rules") { !$0.rules.isEmpty }
}

/// One norm with its number.
struct NormView: View {
  let norm: Norm
  let number: Int
  let rules: MachineRules?

  static let fields = Fields<NormView>("norm")
    .text("number") { "\($0.number)" }
    .text("anchor") { $0.norm.anchor(number: $0.number) }
    .text("name") { $0.norm.name?.value }
    .text("text") { $0.norm.text?.value }
    .many("starters", TextView.self) { $0.norm.starters.views }
    .flag("has_starters") { !$0.norm.starters.isEmpty }
    .say("rule") { view in view.norm.rule.flatMap { view.rules?.sentence(about: $0.value) } }
}

extension NormsPage {
  /// The day by which a team goes through its norms again: so many months after it last did.
  static func days(
    of norms: Norms, in document: Document, of handbook: Handbook
  ) -> [CalendarEntry?] {
    let months = handbook.settings.thresholds.normsReviewMonths
    return [
      .day(
        "again", norms.lastReview(until: handbook.today)?.adding(months: months), .review,
        .goThroughAgain(.written(document.title)))
    ]
  }

  /// The teams that work by them have the day in their calendars.
  static func teams(concernedBy norms: Norms, at index: Int, in handbook: Handbook) -> [Int] {
    handbook.teams(workingBy: index)
  }

  static let prints: Set<PrintMatter> = [.cards]

  static func cards(
    of norms: Norms, at index: Int, in handbook: Handbook, _ words: Words
  ) -> CardSet? {
    let document = handbook.documents[index]
    let team = handbook.team(of: document).map { handbook.documents[$0].title }
    return CardSet(
      title: document.title, lead: norms.motto,
      cards: norms.norms.enumerated().map { place, norm in
        Card(
          number: place + 1, name: norm.name?.value ?? "", text: norm.text?.value ?? "",
          starters: norm.starters, startersTitle: words[.mightSay], foot: team ?? document.title)
      }, stocks: Stock.allCases, hasPoster: true)
  }

  /// Norms stand before what only speaks of them.
  static let searchWeight = 3

  /// Each norm by itself, because a rule is what people look for most.
  static func searchParts(of norms: Norms) -> [SearchPart] {
    norms.norms.enumerated().map { place, norm in
      SearchPart(
        title: norm.name?.value, anchor: norm.anchor(number: place + 1),
        heading: norm.rule?.value.rawValue ?? "", text: norm.text?.value ?? "")
    }
  }
}
