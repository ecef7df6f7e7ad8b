internal import FrontMatter
internal import Handbook
internal import Language

/// The documents that belong to a team, by what they are.
struct TeamPapers: Sendable {
  /// The goals of the team's plans.
  let goals: [GoalView]
  /// For each kind the team's documents, and teams that report to it.
  let groups: [SheetFact]

  /// The papers of a page's team: its own, those that its fields name, and inventories that have a
  /// row for it.
  init(of team: Team, on page: PageContext) {
    guard let index = page.index else {
      (goals, groups) = ([], [])
      return
    }
    let handbook = page.handbook
    let document = handbook.documents[index]
    let own = handbook.documents(ofTeam: index)
    goals = GoalView.all(ofPlans: own.filter { handbook.documents[$0].is(Plan.self) }, on: page)

    var papers = own
    papers += team.norms.flatMap { handbook.find($0, from: document) }.map { [$0] } ?? []
    papers += team.goalRefs.compactMap { handbook.find($0, from: document) }
    papers += handbook.mentions(of: index, by: Inventory.self).map { $0.index }
    var byKind: [Int: [Phrase]] = [:]
    var seen: Set<Int> = []
    for paper in papers where seen.insert(paper).inserted {
      byKind[handbook.documents[paper].kind, default: []].append(Phrase(page.link(to: paper)))
    }
    var groups = handbook.kinds.all.indices.dropFirst().compactMap { kind in
      byKind[kind].map { SheetFact(label: .written(page.words.kinds[kind].all), values: $0) }
    }
    let children = handbook.mentions(of: index, by: Team.self).filter { child in
      child.value.parent.flatMap { handbook.find($0, from: handbook.documents[child.index]) }
        == index
    }
    if !children.isEmpty {
      groups.append(
        SheetFact(
          label: .teamsThatReportToIt, values: children.map { Phrase(page.link(to: $0.index)) }
        )
      )
    }
    if let pages = byKind[0] { groups.append(SheetFact(label: .otherPages, values: pages)) }
    self.groups = groups
  }
}
