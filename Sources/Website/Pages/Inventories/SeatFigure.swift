internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

/// Who sits on which committee: a row for each stakeholder, a column for each committee. A table and
/// no picture, because it is read along its rows and down its columns.
///
/// Source: Resource guidebook for labor-management partnerships, component 6.B.
struct SeatFigure {
  private let rows: [InventoryRow]
  /// The stakeholders in the order of their names, each with the committees it sits on.
  private let seats: [(name: String, committees: Set<Int>)]

  init(_ rows: [InventoryRow]) {
    self.rows = rows
    var names: [String: String] = [:]
    var committees: [String: Set<Int>] = [:]
    for (place, row) in rows.enumerated() {
      for stakeholder in row.stakeholders {
        let key = stakeholder.value.lowercased()
        if names[key] == nil { names[key] = stakeholder.value }
        committees[key, default: []].insert(place)
      }
    }
    seats = names.sorted { $0.key < $1.key }.map { ($0.value, committees[$0.key] ?? []) }
  }

  /// The table; nil when no one sits anywhere.
  func figure(on page: PageContext) -> Figure? {
    guard !seats.isEmpty else { return nil }
    let columns =
      [SheetColumn(.stakeholder), SheetColumn(.kindsInventory, isNumber: true)]
      + rows.map { SheetColumn(.written($0.name?.value ?? "")) }
    let table = SheetTable(
      .whoSitsOnWhichCommittee, columns,
      seats.map { seat in
        SheetRow(
          [.written(seat.name), .count(seat.committees.count)]
            + rows.indices.map { seat.committees.contains($0) ? .yes : .written("") })
      })
    return Figure(
      "seats", headline: headline,
      subtitle: .stakeholdersByCommitteeYes, drawing: nil, table: table,
      on: page)
  }

  private var headline: Saying {
    let several = seats.count { $0.committees.count > 1 }
    let stakeholders = Saying.nStakeholders(seats.count)
    guard several > 0 else { return .eachOnOneCommittee(stakeholders) }
    let most = seats.map(\.committees.count).max() ?? 0
    let busiest = seats.filter { $0.committees.count == most }.map(\.name)
    return busiest.count == 1
      ? .onSeveralBusiest(
        several, all: rows.count, most: most, stakeholders: stakeholders, who: .written(busiest[0]))
      : .onSeveralAtMost(several, most: most, stakeholders: stakeholders)
  }
}
