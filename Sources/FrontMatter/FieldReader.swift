package import Diagnostics

/// What is gathered while the fields of one file are read: the findings, and the references to
/// other documents that have to be looked up once all of them are known.
package struct FieldReader {
  /// The file, as diagnostics name it.
  package let path: String
  package private(set) var diagnostics: [Diagnostic] = []
  package private(set) var references: [ReferenceUse] = []
  /// The texts of more than one word that were read, or all of them.
  package private(set) var texts: [FieldText] = []
  /// The key that is being read, for sentences.
  var field = ""
  /// Whether texts of one word are kept too.
  package var keepsEveryText = false
  /// Whether what is written may be confidential, so that no finding shows it.
  package var isDiscreet = false

  /// A reader for one file.
  package init(path: String) { self.path = path }

  /// Reports a finding.
  package mutating func report(
    _ rule: Rule, _ location: SourceLocation, _ message: String, fix: String? = nil,
    edit: Edit? = nil
  ) {
    var finding = Diagnostic(rule, path, location, message, fix: fix, edit: edit)
    if isDiscreet { finding.isDiscreet = true }
    diagnostics.append(finding)
  }

  /// Adds a finding of another room.
  package mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func use(_ text: String, at location: SourceLocation) {
    if texts.isEmpty { texts.reserveCapacity(8) }
    texts.append(FieldText(field: field, text: text, location: location))
  }

  mutating func use(_ reference: ReferenceUse) { references.append(reference) }

  /// What is written, named for a sentence.
  func description(of node: Node) -> String {
    isDiscreet && node.text?.isEmpty == false ? "something else" : node.description
  }

  /// Reports that something else was expected in the present field.
  mutating func reportType(_ node: Node, wanted: String, fix: String, edit: Edit? = nil) {
    report(
      .fieldType, node.location,
      "“\(field)” should be \(wanted), and \(description(of: node)) is written.",
      fix: fix, edit: edit)
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
