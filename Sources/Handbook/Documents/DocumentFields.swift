package import FrontMatter
package import Text

/// Whether a document is in force.
package enum DocumentStatus: String, Choice {
  case draft, adopted, retired
}

/// The fields that every document has.
package struct DocumentFields: FieldGroup {
  @Field("What the document is called.") package var title: String?
  @Field("The kind of document; follows from the folder when left out.")
  package var type: Located<String>?
  @Field("The name for links to it; the file's name when left out.")
  package var id: Located<String>?
  @Field("The team it belongs to; follows from the folder `teams/<id>/` when left out.")
  package var team: Reference<OwningTeam>?
  @Field("The language it is written in, such as `en` or `es`.") package var lang: Located<String>?
  @Field("`draft` (left out unless drafts are asked for), `adopted` (the default) or `retired`.")
  package var status = DocumentStatus.adopted
  @Field("Who may see it: `public`, `staff` or `team`.")
  package var visibility: Located<Visibility>?
  @Field("Addresses it had before; they lead here.") package var aliases: [Located<String>] = []
  @Field("Words to find it by.") package var tags: [String] = []
  @Field("The day by which someone should read it again.")
  package var reviewBy: Located<CalendarDate>?
  @Field("Whose work it is, or is made from.") package var source: String?
  @Field("`yes` when it is another's work, changed; then `source` is due.")
  package var adapted: Located<Bool>?
  @Field("The document that this one translates.")
  package var translationOf: Reference<AnyDocument>?
  @Field(
    "The day it was last compared with the original; the last change of its words when left out.")
  package var translatedOn: CalendarDate?
  @Field("`yes` when a program made the translation and no one has read it yet.")
  package var machineTranslated: Bool?

  package init() {}

  package static var subject: String { "This document" }

  package static let schema = Schema(DocumentFields.self)
}

/// Stands for documents of every kind where a field takes any of them.
package enum AnyDocument: ReferenceTarget {
  package static let targetName = "document"
}
