internal import Diagnostics
internal import Templates

/// A rule with its reason and examples, from the text that `accord explain` prints.
struct RuleView: View {
  let rule: Rule
  private let shown: (wrong: [Rule.ShownFile], right: [Rule.ShownFile])

  init(_ rule: Rule) {
    self.rule = rule
    shown = rule.shown
  }

  static let fields = Fields<RuleView>("rule")
    .text("code") { $0.rule.code }
    .text("severity") { $0.rule.severity.rawValue }
    .flag("error") { $0.rule.severity == .error }
    .flag("configurable") { $0.rule.latitude == .settings }
    .text("summary") { $0.rule.summary }
    .text("reason") { $0.rule.reason }
    .text("path") { $0.rule.wrong.main.path }
    .text("wrong") { $0.shown.wrong.first?.text }
    .text("right") { $0.shown.right.first?.text }
    .many("wrong_files", RuleFileView.self) { $0.shown.wrong.dropFirst().map(RuleFileView.init) }
    .many("right_files", RuleFileView.self) { $0.shown.right.dropFirst().map(RuleFileView.init) }
}

/// Another file of an example, where the two examples differ in it.
struct RuleFileView: View {
  let file: Rule.ShownFile

  init(_ file: Rule.ShownFile) { self.file = file }

  static let fields = Fields<RuleFileView>("file of an example")
    .text("path") { $0.file.path }
    .text("text") { $0.file.text }
}
