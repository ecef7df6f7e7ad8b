internal import FrontMatter
internal import Handbook
internal import Text

extension TeamPage {
  static let dataSets: [DataSet] = [.teams]
}

extension DataSet {
  fileprivate static let teams = DataSet(
    "teams", "Teams", "Every team, with how many seats each side has. People are not named.",
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
}

extension KindRow<Team> {
  fileprivate func seats(of side: Side) -> Int {
    let units = Set(source.handbook.settings.units.filter { $0.side == side }.map(\.id))
    return value.members.count { $0.represents.map { units.contains($0.value) } ?? false }
  }
}
