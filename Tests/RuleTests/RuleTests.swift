import Diagnostics
import Foundation
import Handbook
import Playground
import Testing
import Website

/// A rule's example, as a folder that the program can be run on.
struct RuleExample: Sendable, CustomStringConvertible, CustomTestStringConvertible {
  let code: String
  let isWarning: Bool
  let isRight: Bool
  let files: [String: String]

  var description: String { "the \(isRight ? "right" : "wrong") example of \(code)" }
  var testDescription: String { description }

  init(_ rule: Rule, isRight: Bool) {
    let example = isRight ? rule.right : rule.wrong
    code = rule.code
    isWarning = rule.severity == .warning
    self.isRight = isRight
    var files = ["content/handbook.yml": "title: Handbook\n"]
    for file in [example.main] + example.others { files[file.path] = file.text }
    self.files = files
  }

  /// Every finding of the program about a folder: of all documents, and of the public site.
  func report(_ folder: Folder) throws -> Report {
    let checked = try accord("check", "--format", "json", in: folder)
    #expect(checked.status < 64, "\(checked.errors)")
    return try checked.report()
  }
}

/// Every rule of the program but those that belong to the command itself.
let allRules = RuleBook(kinds: KindList(SiteKind.all.map(\.kind)), others: SiteRules.all).rules

/// The rules whose wrong examples bring a change of the file that is sure to mend them.
private let mendable: Set<String> = [
  "block-by-accident", "decision-reopen-count", "element-code", "field-choice",
  "field-decides-audience", "field-unknown", "heading-id", "heading-skips-level", "id-invalid",
  "instrument-unknown-level", "kind-unknown", "language-unknown-text", "link-address",
  "link-anchor", "link-marks", "list-marks", "mark-spaces", "meeting-attendance-unclear",
  "page-unknown-kind", "reference-unknown", "rollout-unknown-name", "round-unknown-level",
  "round-unknown-part", "settings-rule", "table-shape", "team-unknown-unit", "update-unknown-goal",
  "yaml-syntax",
]

@Suite struct `Every rule` {
  @Test(arguments: allRules.map { RuleExample($0, isRight: false) })
  func `finds its wrong example, and nothing else there; where it knows the mend, that is one`(
    example: RuleExample
  ) throws {
    let folder = try Folder(example.files)
    let report = try example.report(folder)
    #expect(report.codes == [example.code])
    let edits = report.diagnostics.compactMap(\.edit)
    #expect(edits.isEmpty != mendable.contains(example.code))
    guard !edits.isEmpty else { return }
    try report.mend(folder)
    #expect(try example.report(folder).codes == [])
  }

  @Test(arguments: allRules.map { RuleExample($0, isRight: true) })
  func `finds nothing in its right example`(example: RuleExample) throws {
    #expect(try example.report(Folder(example.files)).codes == [])
  }

  @Test func `is listed by the command that explains them`() throws {
    let folder = try Folder()
    let listed = try accord("explain", in: folder).output.split(separator: "\n").map {
      String($0.prefix { $0 != ":" })
    }
    #expect(listed == (allRules.map(\.code) + ["file-name", "history-unread"]).sorted())
  }

  @Test(arguments: allRules)
  func `can be explained with both of its examples`(rule: Rule) throws {
    let text = try accord("explain", rule.code, in: Folder()).output
    for part in [rule.code, rule.summary, rule.reason, rule.wrong.main.path, rule.right.main.path] {
      #expect(text.contains(part))
    }
  }

  @Test func `is written in sentences`() {
    for rule in allRules {
      #expect(rule.summary.hasSuffix("."), "\(rule.code): the summary is a sentence")
      #expect(rule.reason.hasSuffix("."), "\(rule.code): the reason is a sentence")
      #expect(rule.code.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) })
    }
    #expect(Set(allRules.map(\.code)).count == allRules.count, "every code belongs to one rule")
  }

  @Test func `has two examples that differ`() {
    for rule in allRules {
      let (wrong, right) = (RuleExample(rule, isRight: false), RuleExample(rule, isRight: true))
      #expect(wrong.files != right.files, "\(rule.code)")
    }
  }
}

@Suite struct `The rules of the command itself` {
  /// The part of what `accord explain` says of a rule that follows a heading.
  private func example(_ code: String, _ heading: String) throws -> (path: String, text: String) {
    let lines = try accord("explain", code, in: Folder()).output.split(
      separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("\(heading) (") })
    let path = lines[start].dropFirst(heading.count + 2).prefix { $0 != ")" }
    let text = lines[(start + 2)...].prefix { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
    return (String(path), text.joined(separator: "\n") + "\n")
  }

  @Test(arguments: ["file-name", "history-unread"])
  func `find their wrong examples, and nothing in their right ones`(code: String) throws {
    for (heading, codes) in [("Wrong", [code]), ("Right", [])] {
      let file = try example(code, heading)
      let folder = try Folder(["content/handbook.yml": "title: Handbook\n", file.path: file.text])
      #expect(try accord("check", "--format", "json", in: folder).report().codes == codes)
    }
  }

  @Test func `are explained in a few screens, also where an example is too long by design`() throws
  {
    let explained = try accord("explain", "page-too-large", in: Folder([:]))
    #expect(explained.status == 0)
    #expect(explained.output.utf8.count < 10_000)
    #expect(explained.output.contains("Right (content/"))
  }
}
