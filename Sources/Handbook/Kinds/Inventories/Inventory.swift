package import FrontMatter
package import Language
package import Text

/// The committees and structures that exist, side by side, so that overlaps can be seen.
///
/// Source: Resource guidebook for labor-management partnerships, component 6.B, “Inventory of
/// Current Committees and Structures”.
package struct Inventory: Kind {
  package typealias Lookup = InventoriedTeams

  @Field("The district or school it covers.", required: true) package var scope = ""
  @Field("The day it was made.", required: true) package var date: CalendarDate?
  @Field("Who made it, by role.") package var teamMembers: [String] = []
  @Field("The committees, one entry each.", required: true) package var rows: [InventoryRow] = []

  package init() {}

  package static let info = KindInfo(
    "inventory", folder: "inventories", singular: "committee inventory",
    area: .teams,
    visibility: .staff)

  package static let schema = Schema(Inventory.self)

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

  @Field("The committee or structure.", required: true) package var name: Located<String>?
  @Field("What it is for.", required: true) package var purpose = ""
  @Field("Who sits on it or is affected.", required: true)
  package var stakeholders: [Located<String>] = []
  @Field("What could be better.") package var opportunities: String?
  @Field("`keep`, `merge`, `retire` or `propose`.") package var disposition: Disposition?
  @Field("The team's page, where there is one.") package var team: Reference<Team>?

  package init() {}

  package static var subject: String { "This committee" }
  package static let schema = Schema(InventoryRow.self)

  /// The stakeholders in one spelling, for comparison.
  package var stakeholderSet: Set<String> { Set(stakeholders.map { $0.value.lowercased() }) }
}
