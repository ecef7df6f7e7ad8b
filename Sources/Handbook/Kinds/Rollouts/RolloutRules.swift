internal import Diagnostics
internal import FrontMatter
internal import Text

private let team = [
  "teams/lincoln.md": Example.documentText([
    "title: Lincoln site team", "kind: site", "site: Lincoln School",
    "purpose: The team looks after the school's time.", "meets: FREQ=MONTHLY;BYDAY=2TH",
  ])
]

/// A rollout without a fault, to be spoiled in one place by each example.
private func example(
  due: String = ", due: 2027-02-26", done: String = "Lincoln School",
  with others: [String: String] = team
) -> Example {
  .document(
    "rollouts/site-teams.md",
    [
      "title: Site teams at every school", "cohorts:",
      "  - {name: First schools, start: 2026-08-17, sites: [Lincoln School]}",
      "  - {name: All others, start: 2027-08-16, sites: [Oak School, Hill School]}",
      "expectations: [The team meets every month.]",
      "training: [Both cochairs take the course together.]", "milestones:",
      "  - {name: Norms adopted\(due), done: [\(done)]}", "transition:",
      "  - {role: facilitator of the district team, successor_ready: no}",
    ], with: others)
}

extension Check<Rollout> {
  static let rolloutMilestoneUndated = Check(
    Rule(
      "rollout-milestone-undated", .error, "Every milestone of a rollout has a day.",
      reason:
        "A milestone without a day can't be missed, so no one would offer help in time (guidebook, component 5.B).",
      wrong: example(due: ""), right: example())
  ) { rollout, findings in
    for milestone in rollout.milestones where milestone.due == nil {
      guard let name = milestone.name else { continue }
      findings.report(
        name.location, "The milestone “\(name.value)” has no day.",
        fix: "Add “due:” with the day by which it is reached, such as “due: 2027-02-26”.")
    }
  }

  static let rolloutUnknownName = Check(
    Rule(
      "rollout-unknown-name", .error, "Milestones name sites and cohorts of their rollout.",
      reason: "A site that is in no cohort has no row in the table, so its success would be lost.",
      wrong: example(done: "Lincoln Scool"), right: example())
  ) { rollout, findings in
    let (handbook, document) = (findings.handbook, findings.document)
    let sites = rollout.cohorts.flatMap { $0.sites }
    let keys = Set(sites.map { $0.key(in: handbook, from: document) })
    let cohorts = rollout.cohorts.compactMap { $0.name?.value }
    for milestone in rollout.milestones {
      for site in milestone.done where !keys.contains(site.key(in: handbook, from: document)) {
        // An id that belongs to no team, or to one that is not for this audience, is no matter of
        // this rule.
        if site.team != nil, handbook.team(ofSite: site, from: document) == nil { continue }
        let guess = Guess(site.text, among: sites.map { $0.text })
        findings.report(
          site.location, "“\(site.text.shortened)” is in no cohort of this rollout.",
          fix: guess?.question
            ?? "Add it to the “sites” of its cohort, or remove it here.",
          edit: guess?.edit(at: site.location))
      }
      guard let cohort = milestone.cohort,
        !cohorts.contains(where: { $0.lowercased() == cohort.value.lowercased() })
      else { continue }
      let guess = Guess(cohort.value, among: cohorts)
      findings.report(
        cohort.location, "This rollout has no cohort “\(cohort.value.shortened)”.",
        fix: guess?.question ?? "Write the “name” of a cohort.",
        edit: guess?.edit(at: cohort.location))
    }
  }

  static let rolloutSiteWithoutTeam = Check(
    Rule(
      "rollout-site-without-team", .warning, "A site whose cohort has begun has a team.",
      reason:
        "A site takes part through its team (guidebook, component 5.B). Without a page for it, no one can see who is on it or when it meets.",
      wrong: example(with: [:]), right: example())
  ) { rollout, findings in
    guard findings.document.fields.status == .adopted, !findings.handbook.leavesOut(Team.self)
    else { return }
    for cohort in rollout.cohorts where cohort.start.map({ $0 <= findings.today }) ?? false {
      // An id that belongs to no team is a finding of its own.
      for site in cohort.sites where site.team == nil {
        guard findings.handbook.team(ofSite: site, from: findings.document) == nil else {
          continue
        }
        findings.report(
          site.location,
          "“\(site.text)” has begun with “\(cohort.name?.value ?? "")”, and no team here is the team of that site.",
          fix: "Add the team with “site: \(site.text)”, or write the id of its team instead.")
      }
    }
  }
}
