package import FrontMatter
package import Language
package import Text

/// The committees and structures that exist, side by side, so that overlaps can be seen.
///
/// Source: Resource guidebook for labor-management partnerships, component 6.B, “Inventory of
/// Current Committees and Structures”.
package struct Inventory: Kind {
  package typealias Lookup = InventoriedTeams

  package var scope = ""
  package var date: CalendarDate?
  package var teamMembers: [String] = []
  package var rows: [InventoryRow] = []

  package init() {}

  package static let info = KindInfo(
    "inventory", folder: "inventories", singular: "committee inventory",
    area: .teams,
    visibility: .staff)

  package static let schema = Schema<Inventory>([
    Field("scope", \.scope, "The district or school it covers.", required: true),
    Field("date", \.date, "The day it was made.", required: true),
    Field("team_members", \.teamMembers, "Who made it, by role."),
    Field("rows", \.rows, "The committees, one entry each.", required: true),
  ])

  package var composedSummary: Saying? {
    let committees = Saying.partOf(.nCommittees(rows.count), all: .written(scope))
    return .sentence(date.map { .asOfDate(committees, day: $0) } ?? committees)
  }

  package static let checks: [Check<Inventory>] = [
    .inventorySameStakeholders, .inventoryOld, .inventoryUnlinkedTeam,
  ]
}

/// One committee or structure.
package struct InventoryRow: FieldGroup {
  /// What is to become of a committee.
  package enum Disposition: String, Choice {
    case keep, merge, retire, propose

    /// What is proposed for it, in a word.
    package var said: Saying {
      switch self {
      case .keep: .keepWord
      case .merge: .mergeWord
      case .retire: .retireWord
      case .propose: .proposeWord
      }
    }

    /// What is to become of it, behind a number: `3 to merge`.
    package func counted(_ number: Int) -> Saying {
      switch self {
      case .keep: .nToKeep(number)
      case .merge: .nToMerge(number)
      case .retire: .nToRetire(number)
      case .propose: .nNewlyProposed(number)
      }
    }
  }

  package var name: Located<String>?
  package var purpose = ""
  package var stakeholders: [Located<String>] = []
  package var opportunities: String?
  package var disposition: Disposition?
  package var team: Reference<Team>?

  package init() {}

  package static var subject: String { "This committee" }
  package static let schema = Schema<InventoryRow>([
    Field("name", \.name, "The committee or structure.", required: true),
    Field("purpose", \.purpose, "What it is for.", required: true),
    Field("stakeholders", \.stakeholders, "Who sits on it or is affected.", required: true),
    Field("opportunities", \.opportunities, "What could be better."),
    Field("disposition", \.disposition, "`keep`, `merge`, `retire` or `propose`."),
    Field("team", \.team, "The team's page, where there is one."),
  ])

  /// The stakeholders in one spelling, for comparison.
  package var stakeholderSet: Set<String> { Set(stakeholders.map { $0.value.lowercased() }) }
}
