package import Diagnostics

/// What is gathered while the fields of one file are read: the findings, and the references to
/// other documents that have to be looked up once all of them are known.
package struct FieldReader {
  /// The file, as diagnostics name it.
  package let path: String
  package private(set) var diagnostics: [Diagnostic] = []
  package private(set) var references: [ReferenceUse] = []
  /// The texts of more than one word that were read.
  package private(set) var texts: [FieldText] = []
  /// The key that is being read, for sentences.
  var field = ""

  /// A reader for one file.
  package init(path: String) { self.path = path }

  /// Reports a finding.
  package mutating func report(
    _ rule: Rule, _ location: SourceLocation, _ message: String, fix: String? = nil
  ) {
    diagnostics.append(Diagnostic(rule, path, location, message, fix: fix))
  }

  /// Adds a finding of another room.
  package mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func use(_ text: String, at location: SourceLocation) {
    if texts.isEmpty { texts.reserveCapacity(8) }
    texts.append(FieldText(field: field, text: text, location: location))
  }

  mutating func use(_ reference: ReferenceUse) { references.append(reference) }

  /// Reports that something else was expected in the present field.
  mutating func reportType(_ node: Node, wanted: String, fix: String) {
    report(
      .fieldType, node.location,
      "“\(field)” should be \(wanted), and \(node.description) is written.",
      fix: fix)
  }
}

/// Words that stand in a field.
package struct FieldText: Sendable {
  /// The field's key.
  package let field: String
  package let text: String
  /// Where the words begin.
  package let location: SourceLocation
}
