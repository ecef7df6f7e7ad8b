package import Diagnostics
package import Text

/// One rule of a kind with the code that finds breaches of it.
package struct Check<Value>: Sendable {
  package let rule: Rule
  let run: @Sendable (Value, inout Findings) -> Void

  /// A rule and how breaches are found. `run` reports them to the findings.
  package init(_ rule: Rule, run: @escaping @Sendable (Value, inout Findings) -> Void) {
    self.rule = rule
    self.run = run
  }
}

/// What a check sees, and where it puts what it finds: one document of a frozen handbook.
package struct Findings {
  package let handbook: Handbook
  package let document: Document
  /// The document's place in `handbook.documents`.
  package let index: Int
  package internal(set) var diagnostics: [Diagnostic] = []
  var rule: Rule

  init(handbook: Handbook, index: Int, rule: Rule) {
    self.handbook = handbook
    self.index = index
    self.document = handbook.documents[index]
    self.rule = rule
  }

  /// The day that counts as today.
  package var today: CalendarDate { handbook.today }
  package var settings: Settings { handbook.settings }

  /// Reports a breach of the rule that is being checked.
  package mutating func report(
    _ location: SourceLocation, _ message: String, fix: String? = nil
  ) {
    diagnostics.append(Diagnostic(rule, document.sourcePath, location, message, fix: fix))
  }

  /// Reports a breach at a key of the front matter, or at its start when the key is not there.
  package mutating func report(at key: String, _ message: String, fix: String? = nil) {
    report(document.location(of: key), message, fix: fix)
  }
}
