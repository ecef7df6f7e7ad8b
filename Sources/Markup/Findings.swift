import Diagnostics

/// The findings in one text. Of each severity the first 200 are kept: no one reads more, and a
/// hostile text could hold a million.
struct Findings {
  private(set) var list: [Diagnostic] = []
  let path: String
  private var warnings = 0
  private var errors = 0

  init(path: String) { self.path = path }

  /// Whether no more warnings are kept.
  var isFull: Bool { warnings >= 200 }

  /// Adds the findings of another look at the same text.
  mutating func add(_ others: Findings) {
    for finding in others.list {
      add(
        finding.rule, finding.location, finding.message, fix: finding.fix ?? "", edit: finding.edit)
    }
  }

  /// Adds a finding. Its sentences are only made when it is kept.
  mutating func add(
    _ rule: Rule, _ location: SourceLocation, _ message: @autoclosure () -> String,
    fix: @autoclosure () -> String, edit: @autoclosure () -> Edit? = nil
  ) {
    if rule.severity == .error {
      guard errors < 200 else { return }
      errors += 1
    } else {
      guard warnings < 200 else { return }
      warnings += 1
    }
    list.append(Diagnostic(rule, path, location, message(), fix: fix(), edit: edit()))
  }
}
