internal import FrontMatter
internal import Handbook
internal import Text

extension InventoryPage {
  static let dataSets: [DataSet] = [.committees]
}

extension DataSet {
  fileprivate static let committees = DataSet(
    "committees", "Committees", "Every committee or structure that an inventory lists.",
    DataColumns<EntryRow<Inventory, InventoryRow>>()
      .whole("inventory", "the inventory")
      .text("scope", "The district or school that the inventory covers.") { $0.value.scope }
      .day("date", "The day the inventory was made.") { $0.value.date }
      .text("name", "The committee or structure.") { $0.entry.name?.value }
      .text("purpose", "What it is for.") { $0.entry.purpose }
      .text("stakeholders", "Who sits on it or is affected, with semicolons between them.") {
        $0.entry.stakeholders.map(\.value).joined(separator: "; ")
      }
      .text("opportunities", "What could be better.") { $0.entry.opportunities }
      .choice("disposition", InventoryRow.Disposition.self, "What is to become of it.") {
        $0.entry.disposition
      }
      .page("team_page", "The page of the committee, where it has one.") {
        $0.source.page(of: $0.entry.team)
      }
  ) { EntryRow<Inventory, InventoryRow>.all(of: $0) { $0.value.rows } }
}
