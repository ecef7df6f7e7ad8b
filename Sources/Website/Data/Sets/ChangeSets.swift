internal import Handbook
internal import Text

extension DataSet {
  static let changes = DataSet(
    .changes, "What changed",
    "Everything that changed in the partnership up to the day of this edition, the latest first. Where the folder keeps no history, it holds what documents say themselves.",
    DataColumns<ChangeRow>()
      .page("page", "The page of the document that it is about.") { $0.document.page }
      .text("team", "The id of the team whose work it is.") { row in
        row.change.team.map { row.site.handbook.documents[$0].id }
      }
      .day("day", "The day it happened, or the day on which the file was changed.") {
        $0.change.day
      }
      .flag("dated", "Whether the document itself names the day.") { $0.change.isDated }
      .choice("what", HandbookChange.What.self, "What sort of change it is.") { $0.change.what }
      .text("sentence", "The change as a sentence.") {
        $0.site.words[$0.change.sentence(in: $0.site.handbook)]
      }
      .text("detail", "What someone wrote about it.") { row in
        row.change.detail.map { row.site.words[$0] }
      }
  ) { site in site.changes.changes.map { ChangeRow(site: site, change: $0) } }
}

/// Something that changed.
struct ChangeRow: Sendable {
  let site: Site
  let change: HandbookChange

  var document: Document { site.handbook.documents[change.document] }
}
