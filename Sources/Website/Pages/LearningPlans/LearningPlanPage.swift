internal import FrontMatter
internal import Handbook
internal import Templates
internal import Text

/// The blank template of a learning plan, with both ladders side by side.
struct LearningPlanPage: SheetPage {
  let sheet: Sheet

  init(_ content: LearningPlan, _ page: PageContext) {
    var sheet = Sheet()
    sheet.notice = content.notice
    sheet.lead = content.purpose
    sheet.fact("Taken up again", "after \(content.revisitMonths.counted("month"))")
    sheet.section(
      "roles", "Who takes part",
      [
        .table(
          SheetTable(
            "Roles", [SheetColumn("Role"), SheetColumn("What it does")],
            content.roles.map { SheetRow([$0.role, $0.does]) }))
      ])
    sheet.section("keywords", "What we remind each other of", [.list(content.keywords)])
    sheet.section(
      "ladders", "Two ways to go", [],
      parts: [
        SheetSection(
          anchor: "part.shared", title: "The shared way",
          blocks: [.steps(content.shared.phrases)].filter { !$0.isEmpty }),
        SheetSection(
          anchor: "part.conventional", title: "The conventional way, for comparison",
          blocks: [.steps(content.conventional.phrases)].filter { !$0.isEmpty }),
      ])
    sheet.section(
      "summary", "Summary and context",
      [.blanks(content.outline.map { SheetBlank(text: $0, lines: 3) })])
    if let goals = content.goals {
      sheet.section(
        "goals", "Goals", [],
        parts: [
          ("organization", "Of the organization", goals.organization),
          ("individual", "Of the individual", goals.individual),
        ].map { id, title, goals in
          SheetSection(
            anchor: "part.goals.\(id)", title: title,
            blocks: goals.isEmpty ? [] : [.blanks(goals.map { SheetBlank(text: $0, lines: 2) })])
        })
    }
    sheet.section(
      "objectives", "Objectives",
      [
        .blanks(
          content.objectives.map { objective in
            let by = objective.by.map { ", by \($0)" } ?? ""
            return SheetBlank(text: "\(objective.party) will \(objective.will)\(by)", lines: 2)
          })
      ])
    sheet.section(
      "monitoring", "Following the plan", [.list(content.monitoring)],
      parts: [
        SheetSection(
          anchor: "part.reviews", title: "Looking at it together",
          blocks: content.reviews.isEmpty ? [] : [.steps(content.reviews.phrases)])
      ])
    sheet.section(
      "sign-off", "Agreed by",
      [
        .blanks(content.signOff.map { SheetBlank(text: "\($0), and the day", lines: 1) }),
        .list(
          content.signatures.map {
            [$0.role, $0.name, $0.signed?.inWords].compactMap { $0 }.joined(separator: ", ")
          }),
      ])
    self.sheet = sheet
  }

  static func facts(of content: LearningPlan, in handbook: Handbook) -> [String] {
    ["blank template"]
  }

  static let fields = Fields<LearningPlanPage>("learning-plan").one("sheet", Sheet.self) {
    $0.sheet
  }
}
