internal import Text

/// A place in a text file: line and column as an editor counts them, from 1, the column in
/// characters (Unicode scalars).
package struct SourceLocation: Hashable, Comparable, Sendable {
  package var line: Int32
  package var column: Int32

  /// A place; the start of the file unless told otherwise.
  package init(line: Int = 1, column: Int = 1) {
    self.line = Int32(truncatingIfNeeded: line)
    self.column = Int32(truncatingIfNeeded: column)
  }

  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// How grave a finding is.
package enum Severity: String, Sendable, Comparable {
  /// Published all the same, and fails only with `--strict`.
  case warning
  /// Stops the build; nothing is published.
  case error

  package static func < (left: Severity, right: Severity) -> Bool {
    left == .warning && right == .error
  }
}

/// One thing that is wrong, said so that the person who wrote the file can mend it.
package struct Diagnostic: Hashable, Sendable {
  /// The rule that was broken. It gives the code, and the reason unless there is one closer at hand.
  package var rule: Rule
  package var severity: Severity
  /// The file, relative to the folder that the site is built from (`content/teams/dlt/plan.md`).
  package var path: String
  package var location: SourceLocation
  /// What is wrong, one sentence, with the words or numbers that are wrong.
  package var message: String
  /// What to write instead, one sentence.
  package var fix: String?
  /// The change of the file that mends it, where that is sure.
  package var edit: Edit?
  /// Whether the line that it is about must not be shown with it.
  package var isDiscreet: Bool
  /// The file that can't be read and whose absence this rests on: a link to it, or a word that it
  /// may explain. Whoever mends that file may find this gone, so it is only counted.
  package var cause: String?
  /// How many findings rest on this one's file.
  package fileprivate(set) var waiting = 0

  /// How many findings wait, as a sentence; nil when none do.
  var waitingWords: String? {
    waiting == 0
      ? nil
      : "\(waiting.counted("more finding")) \(waiting == 1 ? "rests" : "rest") on this file and \(waiting == 1 ? "waits" : "wait") until this is mended."
  }

  /// A finding with the severity that the rule has by default.
  package init(
    _ rule: Rule, _ path: String, _ location: SourceLocation, _ message: String,
    fix: String? = nil, edit: Edit? = nil
  ) {
    self.rule = rule
    self.severity = rule.severity
    self.path = path
    self.location = location
    self.message = message
    self.fix = fix
    self.edit = edit
    isDiscreet = rule.isDiscreet
  }
}

extension Diagnostic {
  /// Each finding once and in order, those that others rest on first. What rests on a file that can't
  /// be read is left out and counted at the first finding in that file.
  package static func inOrder(_ found: [Diagnostic]) -> [Diagnostic] {
    var waiting: [String: Int] = [:]
    var shown: [Diagnostic] = []
    for finding in Set(found) {
      if let cause = finding.cause {
        waiting[cause, default: 0] += 1
      } else {
        shown.append(finding)
      }
    }
    shown.sort()
    var first: [Diagnostic] = []
    var others: [Diagnostic] = []
    for var finding in shown {
      guard finding.rule.severity == .error, let count = waiting.removeValue(forKey: finding.path)
      else {
        others.append(finding)
        continue
      }
      finding.waiting = count
      first.append(finding)
    }
    // Nothing is kept silent whose cause is not there to be read.
    let unexplained = Set(found).filter { waiting.keys.contains($0.cause ?? "") }
    return first + others + unexplained.sorted()
  }
}

extension Diagnostic: Comparable {
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.path != right.path { return left.path < right.path }
    if left.location != right.location { return left.location < right.location }
    return (left.rule.code, left.message) < (right.rule.code, right.message)
  }
}
