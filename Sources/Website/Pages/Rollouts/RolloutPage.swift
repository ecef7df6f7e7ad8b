internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A rollout: for each cohort a table of its sites and their milestones, then what is expected, how
/// people are trained, and who follows.
struct RolloutPage: SheetPage {
  let sheet: Sheet

  init(_ content: Rollout, _ page: PageContext) {
    var sheet = Sheet(on: page)
    guard let index = page.index else {
      self.sheet = sheet
      return
    }
    let handbook = page.handbook
    let document = handbook.documents[index]
    let sites = content.cohorts.flatMap { $0.sites }
    let teams = sites.compactMap { handbook.team(ofSite: $0, from: document) }
    let withNorms = teams.filter { Self.hasNorms($0, handbook) }
    sheet.fact(.sites, "\(sites.count) in \(content.cohorts.count.counted("cohort"))")
    sheet.fact(.withATeamHere, "\(teams.count) of \(sites.count)")
    sheet.fact(.withNorms, "\(withNorms.count) of \(sites.count)")
    sheet.fact(.budget, written: content.budget)
    sheet.fact("LCAP", written: content.lcap)
    let reached = content.reached(in: handbook, from: document)
    sheet.section(
      "cohorts", .sitesAndMilestones,
      parts: content.cohorts.enumerated().map { number, cohort in
        let milestones = content.milestones(of: cohort)
        let rows = cohort.sites.map { site in
          SheetRow(
            [[Self.phrase(site, in: document, on: page)]]
              + milestones.map { place in
                [Self.state(of: content.milestones[place], reached.contains(site, place), page)]
              })
        }
        let columns =
          [SheetColumn(.siteWord)]
          + milestones.map { SheetColumn(.written(content.milestones[$0].name?.value ?? "")) }
        let name = cohort.name?.value ?? "Cohort \(number + 1)"
        return SheetSection(
          "part.cohort.\(number + 1)", .written(name),
          [
            .text(cohort.start.map { Self.start($0, handbook.today) }),
            .figure(
              Figure(
                "cohort-\(number + 1)",
                headline: .label(Self.headline(content, cohort, milestones, reached, page)),
                subtitle: "Each site of \(name) with its milestones", drawing: nil,
                table: SheetTable("Milestones of \(name)", columns, rows), on: page)),
          ])
      })
    sheet.section(
      "expectations", .whatIsExpectedOfEverySite, [.list(written: content.expectations)])
    sheet.section("training", .howPeopleLearnIt, [.steps(content.training.written)])
    sheet.section(
      "transition", .whoFollows,
      [
        .text(
          "The work should not hang on one person. For each of these roles somebody is ready, or is being prepared."
        ),
        .table(
          SheetTable(
            .rolesAndTheirSuccessors,
            [Saying.role, .successorReady, .howColumn].map { SheetColumn($0) },
            content.transition.map { role in
              SheetRow([
                role.role, role.successorReady.map { $0 ? "yes" : "not yet" } ?? "",
                role.note ?? "",
              ])
            })),
      ].filter { _ in !content.transition.isEmpty })
    self.sheet = sheet
  }

  /// How many milestones are reached, over all sites of a cohort, and how many are late.
  private static func headline(
    _ content: Rollout, _ cohort: RolloutCohort, _ milestones: [Int], _ reached: Rollout.Reached,
    _ page: PageContext
  ) -> String {
    var (done, late) = (0, 0)
    for site in cohort.sites {
      for place in milestones {
        if reached.contains(site, place) {
          done += 1
        } else if let due = content.milestones[place].due, due < page.handbook.today {
          late += 1
        }
      }
    }
    let all = cohort.sites.count * milestones.count
    guard all > 0 else { return "No milestones yet." }
    return "\(done) of \(all) reached, \(late == 0 ? "none" : "\(late)") overdue."
  }

  private static func start(_ day: CalendarDate, _ today: CalendarDate) -> String {
    day <= today ? "Began on \(day.inWords)." : "Begins on \(day.inWords)."
  }

  /// A site, leading to its team where that has a page.
  private static func phrase(
    _ site: RolloutSite, in document: Document, on page: PageContext
  ) -> Phrase {
    guard let index = page.handbook.team(ofSite: site, from: document) else {
      return Phrase(site.text)
    }
    let team = page.handbook.documents[index]
    let name = (team.value as? Team)?.site ?? team.title
    return Phrase(LinkView(label: .written(name), href: page.address(of: index)))
  }

  private static func state(
    of milestone: RolloutMilestone, _ isReached: Bool, _ page: PageContext
  ) -> Phrase {
    if isReached { return Phrase("done") }
    guard let due = milestone.due else { return Phrase(.noDaySetWord) }
    return due < page.handbook.today
      ? Phrase("overdue", note: "since \(due.inWords)") : Phrase("by \(due.inWords)")
  }

  private static func hasNorms(_ team: Int, _ handbook: Handbook) -> Bool {
    if let value = handbook.documents[team].value as? Team, value.norms != nil { return true }
    return handbook.documents(ofTeam: team).contains { handbook.documents[$0].value is Norms }
  }

  static func facts(of content: Rollout, in handbook: Handbook) -> [String] {
    [content.milestones.count.counted("milestone")]
  }
}
