/// Something Accord checks. `accord explain`, the reference page on the site and the rule's own
/// test are all made from this one text.
package struct Rule: Sendable {
  /// The name that never changes, such as `plan-too-many-goals`.
  package let code: String
  /// How grave a breach is unless the settings say otherwise.
  package let severity: Severity
  /// The rule as one sentence.
  package let summary: String
  /// Why the rule exists, and where a number in it comes from.
  package let reason: String
  /// A handbook that breaks this rule and no other.
  package let wrong: Example
  /// The same handbook, mended.
  package let right: Example
  /// Who may set the rule aside.
  package let latitude: Latitude
  /// Whether what breaks it is confidential, so that the line must not be shown with the finding.
  package let isDiscreet: Bool
  /// Whether it keeps a promise to people, so that a document that breaks it must be seen by no one
  /// until it is mended.
  package let guardsPeople: Bool

  /// Who may set a rule aside.
  package enum Latitude: Sendable {
    /// No one: a site that breaks it would be broken itself, or would break a promise to people.
    case none
    /// `--relaxed` makes a warning of it, so that an old handbook can be seen before it is mended.
    case relaxed
    /// The settings can turn it off or change how grave it is, and `--relaxed` makes a warning of it.
    case settings
  }

  /// A rule. Rules of a kind can be configured; pass another latitude where that would be wrong.
  package init(
    _ code: String, _ severity: Severity, _ summary: String, reason: String,
    wrong: Example, right: Example, latitude: Latitude = .settings, isDiscreet: Bool = false,
    guardsPeople: Bool = false
  ) {
    self.code = code
    self.severity = severity
    self.summary = summary
    self.reason = reason
    self.wrong = wrong
    self.right = right
    self.latitude = latitude
    self.isDiscreet = isDiscreet
    self.guardsPeople = guardsPeople
  }
}

extension Rule: Hashable {
  package static func == (left: Rule, right: Rule) -> Bool { left.code == right.code }
  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// A small handbook that shows a rule: one file to look at, and those it needs around it.
package struct Example: Sendable {
  /// A file of the example.
  package struct File: Sendable {
    /// Its path from the folder the site is built from.
    package let path: String
    /// What it holds. Only whoever asks has a file made that is wrong by its size.
    package var text: String { beginning + String(repeating: line, count: times) + "\n" }
    private let beginning: String
    private let line: String
    private let times: Int

    fileprivate init(_ path: String, _ beginning: String, line: String = "", times: Int = 0) {
      (self.path, self.beginning, self.line, self.times) = (path, beginning, line, times)
    }

    /// The text as it is shown: the beginning of a long one, because some examples are wrong by
    /// being too long, and with a sign for a NUL, which neither a page nor a terminal can show.
    package var excerpt: String {
      let (longestExample, longestLine) = (40, 400)
      // Of a text that goes on, no more is looked at than is shown.
      let lines = text.utf8.split(
        separator: UInt8(ascii: "\n"), maxSplits: longestExample, omittingEmptySubsequences: false)
      var shown = lines.prefix(longestExample).map { line in
        let visible = String(Substring(line)).replacing("\0", with: "␀")
        return String(visible.prefix(longestLine)) + (visible.count > longestLine ? " …" : "")
      }
      if lines.count > longestExample { shown.append("…") }
      return shown.joined(separator: "\n")
    }
  }

  /// A picture for examples: the first bytes of a GIF, which say how large it is.
  package static let picture = "GIF89a0000"

  /// The file to look at.
  package let main: File
  /// Other files that must exist for it to make sense; not shown by `accord explain`.
  package let others: [File]

  /// An example in `content/<path>`, or under another folder of the site's sources, such as
  /// `templates`. A long one goes on with a line, so many times.
  package init(
    _ path: String, _ text: String, with others: [String: String] = [:],
    folder: String = "content", line: String = "", times: Int = 0
  ) {
    main = File("\(folder)/\(path)", text, line: line, times: times)
    self.others = others.sorted { $0.key < $1.key }.map { File("\(folder)/\($0.key)", $0.value) }
  }

  /// A document as an example: the lines of its front matter, empty ones left out, and its text.
  package static func document(
    _ path: String, _ fields: [String], text: String = "", with others: [String: String] = [:]
  ) -> Example {
    Example(path, documentText(fields, text: text), with: others)
  }

  /// The text of a document, for the files around an example.
  package static func documentText(_ fields: [String], text: String = "") -> String {
    let lines = ["---"] + fields.filter { !$0.isEmpty } + ["---"]
    return (lines + (text.isEmpty ? [] : ["", text])).joined(separator: "\n")
  }
}
