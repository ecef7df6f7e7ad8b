internal import FrontMatter
internal import Handbook
internal import Text

extension RolloutPage {
  static let dataSets: [DataSet] = [.rolloutSites, .rolloutMilestones]
}

extension DataSet {
  fileprivate static let rolloutSites = DataSet(
    "rollout-sites", "Sites of rollouts", "Every site of every rollout plan.",
    DataColumns<RolloutRow>()
      .whole("rollout", "the rollout plan")
      .text("cohort", "The cohort it begins with.") { $0.cohort.name?.value }
      .day("start", "The day the cohort begins.") { $0.cohort.start }
      .text("site", "The site, as the plan names it.") { $0.siteName }
      .page("site_team", "The page of its team, where it has one.") { $0.team?.page }
      .count("milestones", of: "milestones", "How many milestones are for it.") {
        $0.milestones.count
      }
      .count("reached", of: "milestones", "How many of them it has reached.") { row in
        row.milestones.count { $0.isReached }
      }
  ) { RolloutRow.all(of: $0) }

  fileprivate static let rolloutMilestones = DataSet(
    "rollout-milestones", "Milestones of sites",
    "Every milestone of every site of a rollout plan, and whether the site has reached it.",
    DataColumns<RolloutRow.Step>()
      .whole("rollout", "the rollout plan")
      .text("cohort", "The cohort.") { $0.row.cohort.name?.value }
      .text("site", "The site, as the plan names it.") { $0.row.siteName }
      .text("milestone", "What is reached.") { $0.milestone.name?.value }
      .day("due", "The day by which it is reached.") { $0.milestone.due }
      .flag("reached", "Whether the site has reached it.") { $0.isReached }
      .flag("overdue", "Whether the day has passed and the site has not reached it.") { step in
        !step.isReached
          && (step.milestone.due.map { $0 < step.row.source.handbook.today } ?? false)
      }
  ) { site in
    RolloutRow.all(of: site).flatMap { row in
      row.milestones.map {
        RolloutRow.Step(row: row, milestone: $0.milestone, isReached: $0.isReached)
      }
    }
  }
}

/// A site of a rollout with its milestones.
struct RolloutRow: DataRow {
  let source: DataSource
  let cohort: RolloutCohort
  let site: RolloutSite
  let milestones: [(milestone: RolloutMilestone, isReached: Bool)]

  /// A milestone of a site.
  struct Step: DataRow {
    let row: RolloutRow
    let milestone: RolloutMilestone
    let isReached: Bool
    var source: DataSource { row.source }
  }

  var team: Document? {
    source.handbook.team(ofSite: site, from: source.document)
      .map { source.handbook.documents[$0] }
  }

  /// The site as people call it.
  var siteName: String {
    team.map { $0.as(Team.self)?.site ?? $0.title } ?? site.text
  }

  static func all(of site: Site) -> [RolloutRow] {
    KindRow<Rollout>.all(of: site).flatMap { row in
      let reached = row.value.reached(in: site.handbook, from: row.source.document)
      return row.value.cohorts.flatMap { cohort in
        let places = row.value.milestones(of: cohort)
        return cohort.sites.map { one in
          RolloutRow(
            source: row.source, cohort: cohort, site: one,
            milestones: places.map { (row.value.milestones[$0], reached.contains(one, $0)) })
        }
      }
    }
  }
}
