internal import Diagnostics
internal import Templates

/// A rule with its reason and examples, from the text that `accord explain` prints.
struct RuleView: View {
  let rule: Rule

  init(_ rule: Rule) { self.rule = rule }

  static let fields = Fields<RuleView>("rule")
    .text("code") { $0.rule.code }
    .text("severity") { $0.rule.severity.rawValue }
    .flag("error") { $0.rule.severity == .error }
    .flag("configurable") { $0.rule.latitude == .settings }
    .text("summary") { $0.rule.summary }
    .text("reason") { $0.rule.reason }
    .text("path") { $0.rule.wrong.main.path }
    .text("wrong") { $0.rule.wrong.main.excerpt }
    .text("right") { $0.rule.right.main.excerpt }
}
