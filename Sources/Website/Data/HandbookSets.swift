internal import FrontMatter
internal import Handbook
internal import Text

extension DataSet {
  static let documents = DataSet(
    "documents", "Documents", "Every document of this edition of the handbook.",
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

  static let changes = DataSet(
    "changes", "What changed",
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

extension DataColumns {
  /// Whether something in the row is left out to protect people.
  func suppressed(_ read: @escaping @Sendable (Row) -> Bool) -> Self {
    flag("suppressed", "Whether numbers are left out because they are based on too few people.") {
      read($0)
    }
  }
}
