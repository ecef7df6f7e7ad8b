package import FrontMatter
package import Text

/// Whether a document is in force.
package enum DocumentStatus: String, Choice {
  case draft, adopted, retired
}

/// The fields that every document has.
package struct DocumentFields: FieldGroup {
  package var title: String?
  package var type: Located<String>?
  package var id: Located<String>?
  package var team: Reference<Team>?
  package var lang: Located<String>?
  package var status = DocumentStatus.adopted
  package var visibility: Located<Visibility>?
  package var aliases: [Located<String>] = []
  package var tags: [String] = []
  package var reviewBy: Located<CalendarDate>?
  package var source: String?
  package var adapted: Located<Bool>?
  package var translationOf: Reference<AnyDocument>?
  package var translatedOn: CalendarDate?
  package var machineTranslated: Bool?

  package init() {}

  package static var subject: String { "This document" }

  package static let schema = Schema<DocumentFields>([
    Field("title", \.title, "What the document is called."),
    Field("type", \.type, "The kind of document; follows from the folder when left out."),
    Field("id", \.id, "The name for links to it; the file's name when left out."),
    Field(
      "team", \.team, "The team it belongs to; follows from the folder `teams/<id>/` when left out."
    ),
    Field("lang", \.lang, "The language it is written in, such as `en` or `es`."),
    Field(
      "status", \.status,
      "`draft` (left out unless drafts are asked for), `adopted` (the default) or `retired`."),
    Field("visibility", \.visibility, "Who may see it: `public`, `staff` or `team`."),
    Field("aliases", \.aliases, "Addresses it had before; they lead here."),
    Field("tags", \.tags, "Words to find it by."),
    Field("review_by", \.reviewBy, "The day by which someone should read it again."),
    Field("source", \.source, "Whose work it is, or is made from."),
    Field("adapted", \.adapted, "`yes` when it is another's work, changed; then `source` is due."),
    Field("translation_of", \.translationOf, "The document that this one translates."),
    Field(
      "translated_on", \.translatedOn,
      "The day it was last compared with the original; the file's last change when left out."),
    Field(
      "machine_translated", \.machineTranslated,
      "`yes` when a program made the translation and no one has read it yet."),
  ])
}

/// Stands for documents of every kind where a field takes any of them.
package enum AnyDocument: ReferenceTarget {
  package static let targetName = "document"
}
