internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// The blank template of a learning plan, with both ladders side by side.
struct LearningPlanPage: SheetPage {
  let sheet: Sheet

  init(_ content: LearningPlan, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.notice = content.notice.map { .written($0) }
    sheet.lead(written: content.purpose)
    sheet.fact(.takenUpAgain, .afterTime(.nMonths(content.revisitMonths)))
    sheet.section(
      "roles", .whoTakesPart,
      [
        .table(
          SheetTable(
            .roles, [SheetColumn(.role), SheetColumn(.whatItDoes)],
            content.roles.map { SheetRow([.written($0.role), .written($0.does)]) }))
      ])
    sheet.section("keywords", .whatWeRemindEachOtherOf, [.list(written: content.keywords)])
    sheet.section(
      "ladders", .twoWaysToGo, [],
      parts: [
        SheetSection("part.shared", .theSharedWay, [.steps(content.shared.written)]),
        SheetSection(
          "part.conventional", .theConventionalWayFor,
          [.steps(content.conventional.written)]),
      ])
    sheet.section(
      "summary", .summaryAndContext,
      [.blanks(content.outline.map { SheetBlank(text: .written($0), lines: 3) })])
    if let goals = content.goals {
      sheet.section(
        "goals", .goals, [],
        parts: [
          ("organization", Saying.ofTheOrganization, goals.organization),
          ("individual", .ofTheIndividual, goals.individual),
        ].map { id, title, goals in
          SheetSection(
            "part.goals.\(id)", title,
            [.blanks(goals.map { SheetBlank(text: .written($0), lines: 2) })])
        })
    }
    sheet.section(
      "objectives", .objectives,
      [
        .blanks(
          content.objectives.map { objective in
            SheetBlank(text: Self.sentence(objective, page), lines: 2)
          })
      ])
    sheet.section(
      "monitoring", .followingThePlan, [.list(written: content.monitoring)],
      parts: [
        SheetSection(
          "part.reviews", .lookingAtItTogether,
          [.steps(content.reviews.map { Phrase($0.said) })])
      ])
    sheet.section(
      "sign-off", .agreedBy,
      [
        .blanks(content.signOff.map { SheetBlank(text: .andTheDay(.written($0.value)), lines: 1) })
      ])
    self.sheet = sheet
  }

  /// Who will do what by when. A term or a team is called by its title, and one that readers may not
  /// see by nothing.
  private static func sentence(_ objective: LearningObjective, _ page: PageContext) -> Saying {
    let document = page.index.map { page.handbook.documents[$0] }
    let parties = objective.party.compactMap { party -> String? in
      guard let document else { return party.value }
      if let target = page.handbook.find(anyNamed: party.value, from: document) {
        return page.words.title(of: page.handbook.documents[target])
      }
      return page.handbook.isWithheld(anyNamed: party.value, from: document) ? nil : party.value
    }
    let sentence = Saying.partiesWill(
      parties: parties.map { .written($0) }, will: .written(objective.will))
    guard let by = objective.by else { return sentence }
    return .joined([sentence, by.unit == .month ? .byMonth(by.number) : .byWeek(by.number)])
  }

  static func facts(of content: LearningPlan, in handbook: Handbook) -> [Saying] {
    [.blankTemplate]
  }
}

extension CountedTime {
  /// The time as it is read: `at the end of month 3`.
  fileprivate var said: Saying {
    switch unit {
    case .month: .endOfMonth(number)
    case .week: .endOfWeek(number)
    }
  }
}

extension LearningPlanPage {
  static let prints: Set<PrintMatter> = [.form]
}
