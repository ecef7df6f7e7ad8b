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
  var rule: Rule { didSet { cause = nil } }
  /// Where words stand in the document's file.
  var places = WordPlaces()

  init(handbook: Handbook, index: Int, rule: Rule) {
    self.handbook = handbook
    self.index = index
    self.document = handbook.documents[index]
    self.rule = rule
  }

  /// The day that counts as today.
  package var today: CalendarDate { handbook.today }
  /// The settings of the handbook. What a rule finds with settings that can't be read rests on them.
  package var settings: Settings {
    mutating get {
      if let path = handbook.settings.unreadable { cause = path }
      return handbook.settings
    }
  }
  /// The file that can't be read and that the rule has looked into.
  private var cause: String?

  /// Reports a breach of the rule that is being checked.
  package mutating func report(
    _ location: SourceLocation, _ message: String, fix: String? = nil, edit: Edit? = nil
  ) {
    var finding = Diagnostic(
      rule, document.sourcePath, location, message, fix: fix, edit: edit)
    finding.cause = cause
    diagnostics.append(finding)
  }

  /// Reports a breach at a key of the front matter, or at its start when the key is not there.
  package mutating func report(at key: String, _ message: String, fix: String? = nil) {
    report(document.location(of: key), message, fix: fix)
  }

  /// Reports that something is said to have happened on a day that has not come, as of the day that
  /// counts as today.
  mutating func reportFuture(
    _ day: CalendarDate?, at key: String, _ what: String, fix: String
  ) {
    guard let day, day > today else { return }
    report(at: key, "\(what) on \(day.inWords), later than \(today.inWords).", fix: fix)
  }
}
