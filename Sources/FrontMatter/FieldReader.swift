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
  /// The groups around the one that is being read, the outermost first.
  var groups: [OuterGroup] = []
  /// The fields that every document has, which are declared apart from those of its kind.
  package var shared: [String] = []
  /// The key that is being read, for sentences.
  var field = ""
  /// Whether what is written may be confidential, so that no finding shows it, those up to here too.
  package var isDiscreet = false {
    didSet {
      guard isDiscreet else { return }
      for place in diagnostics.indices { diagnostics[place].isDiscreet = true }
    }
  }

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

  /// The change that makes words of a small group or list, which brackets or a colon made of them:
  /// `{team}`, `[draft]`, or `Goal 2: read more` behind a hyphen.
  func quoting(_ node: Node) -> Edit? {
    let written: String
    switch node.content {
    case .map(let entries):
      guard entries.count == 1, let entry = entries.first, let text = entry.value.text,
        entry.keyLocation.line == entry.value.location.line || text.isEmpty
      else { return nil }
      let isBraced = entry.keyLocation != node.location
      if isBraced {
        guard text.isEmpty else { return nil }
        written = "{\(entry.key)}"
      } else {
        let gap =
          Int(entry.value.location.column) - Int(entry.keyLocation.column)
          - entry.key.unicodeScalars.count - 1
        guard (0...8).contains(gap), !text.contains("\n") else { return nil }
        written = entry.key + ":" + String(repeating: " ", count: gap) + text
      }
    case .list(let items):
      guard items.count == 1, let item = items.first, case .scalar(let text, false) = item.content
      else { return nil }
      written = "[\(text)]"
    case .scalar: return nil
    }
    return Edit(at: node.location, written, to: QuotedText.quoted(written))
  }

  /// Reports that something else was expected in the present field.
  mutating func reportType(_ node: Node, wanted: String, fix: String, edit: Edit? = nil) {
    report(
      .fieldType, node.location,
      "“\(field)” should be \(wanted), and \(description(of: node)) is written.",
      fix: fix, edit: edit)
  }
}

/// A group of fields with others in it.
struct OuterGroup {
  let names: [String]
  /// The group named in a sentence: `This goal`.
  let what: String
}

/// Words that stand in a field.
package struct FieldText: Sendable {
  /// The field's key.
  package let field: String
  package let text: String
  /// Where the words begin.
  package let location: SourceLocation
}
