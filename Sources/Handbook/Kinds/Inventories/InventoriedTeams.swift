internal import FrontMatter
internal import Text

/// The teams that some inventory has a row for.
package struct InventoriedTeams: KindLookup {
  fileprivate let hasInventories: Bool
  fileprivate private(set) var teams: Set<Int> = []

  package init(_ documents: DocumentList) {
    let inventories = documents.documents(of: Inventory.self)
    hasInventories = !inventories.isEmpty
    guard hasInventories else { return }
    let names = TeamNames(documents)
    for (index, inventory) in inventories {
      for row in inventory.rows {
        if let team = row.team.flatMap({ documents.finder.find($0, from: documents.all[index]) }) {
          teams.insert(team)
        } else if row.team == nil, let name = row.name,
          let team = names.byTitle[name.value.lowercased()]
        {
          // A committee that no row links, by its name: the row has a finding of its own for that.
          teams.insert(team)
        }
      }
    }
  }
}

extension Handbook {
  /// Whether there are inventories and none of them has a row for a team.
  func isMissingInInventories(_ team: Int) -> Bool {
    let inventoried = lookup(of: Inventory.self)
    return inventoried.hasInventories && !inventoried.teams.contains(team)
  }
}
