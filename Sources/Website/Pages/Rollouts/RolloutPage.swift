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
    sheet.fact(
      .sites, .sitesInCohorts(cohorts: .nCohorts(content.cohorts.count), sites: .count(sites.count))
    )
    sheet.fact(.withATeamHere, .nOf(teams.count, all: sites.count))
    sheet.fact(
      .withNorms(seen: handbook.sight(of: Norms.self)), .nOf(withNorms.count, all: sites.count))
    sheet.fact(.budget, written: content.budget)
    sheet.fact(.written("LCAP"), written: content.lcap)
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
          [SheetColumn(.site)]
          + milestones.map { SheetColumn(.written(content.milestones[$0].name?.value ?? "")) }
        let name = cohort.name.map { Saying.written($0.value) } ?? .cohortN(number + 1)
        return SheetSection(
          "part.cohort.\(number + 1)", name,
          [
            .text(cohort.start.map { Self.start($0, handbook.today) }),
            .figure(
              Figure(
                "cohort-\(number + 1)",
                headline: Self.headline(content, cohort, milestones, reached, page),
                subtitle: .sitesOfCohort(name), drawing: nil,
                table: SheetTable(.milestonesOf(name), columns, rows), on: page)),
          ])
      })
    sheet.section(
      "expectations", .whatIsExpectedOfEverySite, [.list(written: content.expectations)])
    sheet.section("training", .howPeopleLearnIt, [.steps(content.training.written)])
    sheet.section(
      "transition", .whoFollows,
      [
        .text(.notOnOnePerson),
        .table(
          SheetTable(
            .rolesAndTheirSuccessors,
            [Saying.role, .successorReady, .howColumn].map { SheetColumn($0) },
            content.transition.map { role in
              SheetRow([
                .written(role.role),
                role.successorReady.map { $0 ? .yes : .notYet } ?? .written(""),
                .written(role.note ?? ""),
              ])
            })),
      ].filter { _ in !content.transition.isEmpty })
    self.sheet = sheet
  }

  /// How many milestones are reached, over all sites of a cohort, and how many are late.
  private static func headline(
    _ content: Rollout, _ cohort: RolloutCohort, _ milestones: [Int], _ reached: Rollout.Reached,
    _ page: PageContext
  ) -> Saying {
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
    guard all > 0 else { return .noMilestonesYet }
    return late == 0
      ? .reachedNoneOverdue(done, all: all) : .reachedSomeOverdue(done, all: all, late: late)
  }

  private static func start(_ day: CalendarDate, _ today: CalendarDate) -> Saying {
    day <= today ? .beganOnDay(day) : .sentence(.title(.beginsOn(day)))
  }

  /// A site, leading to its team where that has a page.
  private static func phrase(
    _ site: RolloutSite, in document: Document, on page: PageContext
  ) -> Phrase {
    guard let index = page.handbook.team(ofSite: site, from: document) else {
      return Phrase(.written(site.text))
    }
    let team = page.handbook.documents[index]
    let name = team.as(Team.self)?.site ?? team.title
    return Phrase(LinkView(label: .written(name), href: page.address(of: index)))
  }

  private static func state(
    of milestone: RolloutMilestone, _ isReached: Bool, _ page: PageContext
  ) -> Phrase {
    if isReached { return Phrase(.doneWord) }
    guard let due = milestone.due else { return Phrase(.noDaySetWord) }
    return due < page.handbook.today
      ? Phrase(.overdue, note: .sinceDayWord(due)) : Phrase(.byDay(due))
  }

  private static func hasNorms(_ team: Int, _ handbook: Handbook) -> Bool {
    if let value = handbook.documents[team].as(Team.self), value.norms != nil { return true }
    return handbook.documents(ofTeam: team).contains { handbook.documents[$0].is(Norms.self) }
  }

  static func facts(of content: Rollout, in handbook: Handbook) -> [Saying] {
    [.nMilestones(content.milestones.count)]
  }
}
