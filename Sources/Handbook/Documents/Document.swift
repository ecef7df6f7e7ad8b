package import Blocks
package import Diagnostics
package import FrontMatter
internal import Text

/// One file of Markdown, read: what its front matter says and what its text holds.
///
/// A class, though it never changes: it has some thirty parts, and pages pass documents on all the
/// time.
package final class Document: Sendable {
  /// Its file, from the content folder: `teams/dlt/plan.md`.
  package let path: String
  /// Its file as diagnostics name it: `content/teams/dlt/plan.md`.
  package let sourcePath: String
  /// Its page on the site: `teams/dlt/plan.html`.
  package let page: String
  /// Its name for references, from `id:` or from the file's name.
  package let id: String
  package let title: String
  /// Its kind's place in the list of kinds.
  package let kind: Int
  package let fields: DocumentFields
  /// The id of the team it belongs to, from `team:` or from its folder.
  package let team: String?
  package let visibility: Visibility
  /// What its kind adds.
  package let value: any Kind
  package let text: BlockTree
  /// References in its front matter.
  package let references: [ReferenceUse]
  /// The texts of more than one word in its front matter, in the order they were read.
  package let texts: [FieldText]
  /// Where each key of its front matter stands.
  package let keys: [Key]

  init(
    path: String, sourcePath: String, page: String, id: String, title: String, kind: Int,
    fields: DocumentFields, team: String?, visibility: Visibility, value: any Kind,
    text: BlockTree, references: [ReferenceUse], texts: [FieldText], keys: [Key]
  ) {
    self.path = path
    self.sourcePath = sourcePath
    self.page = page
    self.id = id
    self.title = title
    self.kind = kind
    self.fields = fields
    self.team = team
    self.visibility = visibility
    self.value = value
    self.text = text
    self.references = references
    self.texts = texts
    self.keys = keys
  }

  /// The same document at another page, or for fewer people.
  func changed(page: String? = nil, visibility: Visibility? = nil) -> Document {
    Document(
      path: path, sourcePath: sourcePath, page: page ?? self.page, id: id, title: title, kind: kind,
      fields: fields, team: team, visibility: visibility ?? self.visibility, value: value,
      text: text, references: references, texts: texts, keys: keys)
  }

  /// What the document holds, if it is of a kind.
  package func `as`<Value: Kind>(_ kind: Value.Type) -> Value? { value as? Value }

  /// Whether the document is of a kind.
  package func `is`<Value: Kind>(_ kind: Value.Type) -> Bool { value is Value }

  /// A key of the front matter with its place.
  package struct Key: Sendable {
    package let name: String
    package let location: SourceLocation
    /// Whether nothing stands behind it.
    package let isEmpty: Bool
  }

  /// Where a key stands, or the start of the front matter.
  package func location(of key: String) -> SourceLocation {
    keys.first { $0.name == key }?.location ?? keys.first?.location ?? SourceLocation()
  }

  /// Whether something stands behind a key, be it right or wrong. What is wrong has a finding
  /// already, so no one has to be told that it is missing as well.
  package func says(_ key: String) -> Bool { keys.contains { $0.name == key && !$0.isEmpty } }

  /// Whether the page has a place with this id.
  package func hasAnchor(_ anchor: String) -> Bool {
    text.headings.contains { $0.id == anchor } || value.anchors.contains(anchor)
  }
}
