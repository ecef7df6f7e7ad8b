package import FrontMatter
package import Language
package import Text

/// How the partnership reaches every site, in cohorts, and how it outlives its first leaders.
///
/// Source: Resource guidebook for labor-management partnerships, component 5.B (participating
/// sites, expectations, training, milestones) and 6.B (transition and sustainability).
package struct Rollout: Kind {
  package var cohorts: [RolloutCohort] = []
  package var expectations: [String] = []
  package var training: [String] = []
  package var milestones: [RolloutMilestone] = []
  package var transition: [RolloutTransition] = []
  package var budget: String?
  package var lcap: String?

  package init() {}

  package static let info = KindInfo(
    "rollout", folder: "rollouts", singular: "rollout plan",
    area: .plans, visibility: .staff)

  package static let schema = Schema<Rollout>([
    Field("cohorts", \.cohorts, "The sites in groups that begin together.", required: true),
    Field("expectations", \.expectations, "What is expected of every site that takes part."),
    Field("training", \.training, "How people at new sites learn it, in order."),
    Field("milestones", \.milestones, "What every site reaches, by when."),
    Field("transition", \.transition, "Roles that the work depends on, and who follows."),
    Field("budget", \.budget, "The line of the budget that pays for it."),
    Field("lcap", \.lcap, "The goal or action of the district's LCAP that it belongs to."),
  ])

  package var composedSummary: Saying? {
    let sites = cohorts.reduce(0) { $0 + $1.sites.count }
    let starts = cohorts.compactMap { $0.start }
    let words = Saying.sitesInCohorts(cohorts: .nCohorts(cohorts.count), sites: .nSites(sites))
    guard let first = starts.min(), let last = starts.max() else { return .sentence(words) }
    return first == last
      ? .sentence(.fromDay(words, day: first)) : .firstAndLastBegin(words, first: first, last: last)
  }

  package static let checks: [Check<Rollout>] = [
    .rolloutMilestoneUndated, .rolloutUnknownName, .rolloutSiteWithoutTeam,
  ]
}

/// Sites that begin together.
package struct RolloutCohort: FieldGroup {
  package var name: Located<String>?
  package var sites: [RolloutSite] = []
  package var start: CalendarDate?

  package init() {}

  package static var subject: String { "This cohort" }
  package static let schema = Schema<RolloutCohort>([
    Field("name", \.name, "What the cohort is called.", required: true),
    Field(
      "sites", \.sites, "Its sites: each the id of its team, or its name with a capital letter.",
      required: true),
    Field("start", \.start, "The day it begins.", required: true),
  ])
}

/// Something that every site of a cohort reaches.
package struct RolloutMilestone: FieldGroup {
  package var name: Located<String>?
  package var due: CalendarDate?
  package var cohort: Located<String>?
  package var done: [RolloutSite] = []

  package init() {}

  package static var subject: String { "This milestone" }
  package static let schema = Schema<RolloutMilestone>([
    Field("name", \.name, "What is reached, in a few words.", required: true),
    Field("due", \.due, "The day by which it is reached; every milestone has one."),
    Field("cohort", \.cohort, "The cohort it is for; all of them when left out."),
    Field("done", \.done, "The sites that have reached it."),
  ])
}

/// A role that the work depends on.
package struct RolloutTransition: FieldGroup {
  package var role = ""
  package var successorReady: Bool?
  package var note: String?

  package init() {}

  package static var subject: String { "This role" }
  package static let schema = Schema<RolloutTransition>([
    Field("role", \.role, "The role.", required: true),
    Field(
      "successor_ready", \.successorReady, "`yes` when someone could take it over tomorrow.",
      required: true),
    Field("note", \.note, "How a successor is prepared."),
  ])
}
