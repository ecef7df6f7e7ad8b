package import Diagnostics
internal import Text

/// A kind of document that a field can refer to.
package protocol ReferenceTarget {
  /// The kind's name, such as `team`.
  static var targetName: String { get }
}

/// The id of another document, in a field that takes documents of one kind.
package struct Reference<Target: ReferenceTarget>: FieldValue, Hashable {
  /// The id as written.
  package let id: String
  package let location: SourceLocation

  package static var shape: FieldShape { .reference(kind: Target.targetName) }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> Reference? {
    guard let id = String.read(node, &reader) else { return nil }
    reader.use(
      ReferenceUse(
        id: id, kind: Target.targetName, field: reader.field, location: node.location))
    return Reference(id: id, location: node.location)
  }
}

/// A reference somewhere in the front matter, to be looked up once every document is known.
package struct ReferenceUse: Sendable {
  package let id: String
  /// The kind that the field takes.
  package let kind: String
  package let field: String
  package let location: SourceLocation
}
