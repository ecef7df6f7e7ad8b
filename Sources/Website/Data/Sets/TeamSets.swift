internal import FrontMatter
internal import Handbook
internal import Text

extension DataSet {
  static let documents = DataSet(
    .documents, "Documents", "Every document of this edition of the handbook.",
    DataColumns<DataSource>()
      .page("page", "The page of the document; no two have the same.") { $0.document.page }
      .text("title", "What the document is called.") { $0.document.title }
      .text("id", "Its name for links.") { $0.document.id }
      .text("kind", "The kind of document, such as plan.") {
        $0.handbook.kinds.all[$0.document.kind].info.name
      }
      .text("team", "The id of the team it belongs to, where it belongs to one.") { $0.team?.id }
      .text("language", "The language it is written in, such as en.") {
        $0.document.fields.lang?.value ?? $0.handbook.settings.language
      }
      .choice("status", DocumentStatus.self, "Whether it is in force.") {
        $0.document.fields.status
      }
      .choice("visibility", Visibility.self, "Who may see it.") { $0.document.visibility }
      .day("review_by", "The day by which someone should read it again.") {
        $0.document.fields.reviewBy?.value
      }
      .day("last_changed", "The day it was last changed, where the history tells.") {
        $0.site.lastChanged[$0.document.path]
      }
  ) { site in
    site.handbook.documents.indices.map { DataSource(site: site, index: $0) }
  }

  static let teams = DataSet(
    .teams, "Teams", "Every team, with how many seats each side has. People are not named.",
    DataColumns<KindRow<Team>>()
      .page("page", "The page of the team; no two have the same.") { $0.source.document.page }
      .text("title", "What the team is called.") { $0.source.document.title }
      .text("id", "Its name for links and in the column “team” of the other sets.") {
        $0.source.document.id
      }
      .choice("kind", Team.Sort.self, "What sort of team it is.") { $0.value.kind?.value }
      .page("parent", "The page of the team it reports to.") {
        $0.source.page(of: $0.value.parent)
      }
      .text("site", "The school or site, for a site team.") { $0.value.site }
      .text("purpose", "What the team is for.") { $0.value.purpose }
      .count("cochairs_labor", of: "people", "How many cochairs the labor side has.") { row in
        row.value.cochairs.count { $0.side?.value == .labor }
      }
      .count("cochairs_management", of: "people", "How many cochairs the management side has.") {
        row in row.value.cochairs.count { $0.side?.value == .management }
      }
      .count("seats", of: "seats", "How many seats are written down.") { $0.value.members.count }
      .count("seats_labor", of: "seats", "How many of them represent a unit of the labor side.") {
        $0.seats(of: .labor)
      }
      .count(
        "seats_management", of: "seats",
        "How many of them represent a unit of the management side."
      ) { $0.seats(of: .management) }
      .text("meets", "How often it meets, in words.") { row in
        row.value.meets.map { row.source.site.words[$0.value.said] }
      }
      .day("ends", "The day by which a committee is done.") { $0.value.ends }
      .page("norms", "The page of the norms that it works by.") { row in
        row.source.handbook.workingNorms(ofTeam: row.source.index)
          .map { row.source.handbook.documents[$0.index].page }
      }
      .page("progress", "The page that shows its progress.") {
        Addresses.progress(ofTeamPage: $0.source.document.page)
      }
  ) { KindRow<Team>.all(of: $0) }

  static let committees = DataSet(
    .committees, "Committees", "Every committee or structure that an inventory lists.",
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

  static let norms = DataSet(
    .norms, "Norms", "Every norm that a team made for itself.",
    DataColumns<EntryRow<Norms, Norm>>()
      .whole("norms", "the set of norms")
      .count("number", of: nil, "Its place in the set, from 1.") { $0.number }
      .text("name", "The norm in a few words.") { $0.entry.name?.value }
      .text("text", "What it asks of people.") { $0.entry.text?.value }
      .choice("rule", MachineRules.Topic.self, "The rule that it states, where it states one.") {
        $0.entry.rule?.value
      }
      .day("adopted_on", "The day the team agreed on the set.") { $0.value.adoptedOn }
      .day("last_review", "The last day on which the team agreed on the set or reviewed it.") {
        $0.value.lastReview(until: $0.source.handbook.today)
      }
  ) { EntryRow<Norms, Norm>.all(of: $0) { $0.value.norms } }
}

extension KindRow<Team> {
  fileprivate func seats(of side: Side) -> Int {
    let units = Set(source.handbook.settings.units.filter { $0.side == side }.map(\.id))
    return value.members.count { $0.represents.map { units.contains($0.value) } ?? false }
  }
}
