internal import FrontMatter
internal import Handbook

/// The documents that belong to a team, sorted by what they are.
struct TeamPapers: Sendable {
  var goals: [GoalView] = []
  var plans: [LinkView] = []
  var visions: [LinkView] = []
  var norms: [LinkView] = []
  var inventories: [LinkView] = []
  var children: [LinkView] = []
  var others: [LinkView] = []

  /// Whether there is anything to list besides plans.
  var hasLists: Bool {
    !(visions.isEmpty && norms.isEmpty && plans.isEmpty && inventories.isEmpty && children.isEmpty
      && others.isEmpty)
  }

  /// The papers of a page's team.
  init(of team: Team, on page: PageContext) {
    guard let index = page.index else { return }
    let handbook = page.handbook
    let own = handbook.documents(ofTeam: index)
    for other in own {
      let document = handbook.documents[other]
      switch document.value {
      case is Plan: plans.append(page.link(to: other))
      case is Vision: visions.append(page.link(to: other))
      case is Norms: norms.append(page.link(to: other))
      case is Inventory: inventories.append(page.link(to: other))
      default: others.append(page.link(to: other))
      }
    }
    goals = GoalView.all(
      ofPlans: own.filter { handbook.documents[$0].value is Plan }, on: page)
    if let named = page.link(to: team.norms), !norms.contains(where: { $0.href == named.href }) {
      norms.append(named)
    }
    for reference in team.goalRefs {
      if let plan = page.link(to: reference), !plans.contains(where: { $0.href == plan.href }) {
        plans.append(plan)
      }
    }
    for source in handbook.mentions[index] where !own.contains(source) {
      let document = handbook.documents[source]
      if let child = document.value as? Team,
        child.parent.flatMap({ handbook.find($0, from: document) }) == index
      {
        children.append(page.link(to: source))
      } else if document.value is Inventory {
        inventories.append(page.link(to: source))
      }
    }
  }
}
