package import FrontMatter
package import Language
package import Text

/// How the partnership reaches every site, in cohorts, and how it outlives its first leaders.
///
/// Source: Resource guidebook for labor-management partnerships, component 5.B (participating
/// sites, expectations, training, milestones) and 6.B (transition and sustainability).
package struct Rollout: Kind {
  @Field("The sites in groups that begin together.", required: true)
  package var cohorts: [RolloutCohort] = []
  @Field("What is expected of every site that takes part.") package var expectations: [String] = []
  @Field("How people at new sites learn it, in order.") package var training: [String] = []
  @Field("What every site reaches, by when.") package var milestones: [RolloutMilestone] = []
  @Field("Roles that the work depends on, and who follows.")
  package var transition: [RolloutTransition] = []
  @Field("The line of the budget that pays for it.") package var budget: String?
  @Field("The goal or action of the district's LCAP that it belongs to.") package var lcap: String?

  package init() {}

  package static let info = KindInfo(
    "rollout", folder: "rollouts", singular: "rollout plan",
    area: .plans, visibility: .staff)

  package static let schema = Schema(Rollout.self)

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
  @Field("What the cohort is called.", required: true) package var name: Located<String>?
  @Field("Its sites: each the id of its team, or its name with a capital letter.", required: true)
  package var sites: [RolloutSite] = []
  @Field("The day it begins.", required: true) package var start: CalendarDate?

  package init() {}

  package static var subject: String { "This cohort" }
  package static let schema = Schema(RolloutCohort.self)
}

/// Something that every site of a cohort reaches.
package struct RolloutMilestone: FieldGroup {
  @Field("What is reached, in a few words.", required: true) package var name: Located<String>?
  @Field("The day by which it is reached; every milestone has one.") package var due: CalendarDate?
  @Field("The cohort it is for; all of them when left out.") package var cohort: Located<String>?
  @Field("The sites that have reached it.") package var done: [RolloutSite] = []

  package init() {}

  package static var subject: String { "This milestone" }
  package static let schema = Schema(RolloutMilestone.self)
}

/// A role that the work depends on.
package struct RolloutTransition: FieldGroup {
  @Field("The role.", required: true) package var role = ""
  @Field("`yes` when someone could take it over tomorrow.", required: true)
  package var successorReady: Bool?
  @Field("How a successor is prepared.") package var note: String?

  package init() {}

  package static var subject: String { "This role" }
  package static let schema = Schema(RolloutTransition.self)
}
