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
    .text("wrong") { excerpt($0.rule.wrong.main.text) }
    .text("right") { excerpt($0.rule.right.main.text) }

  /// The beginning of an example. Some examples are wrong by being too long, and a page that
  /// showed a megabyte of them would be as well.
  private static func excerpt(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var shown = lines.prefix(longestExample).map { line in
      // A page cannot hold a NUL: its sign stands for it.
      let visible = line.map { $0 == "\0" ? "␀" : $0 }
      return String(visible.prefix(longestLine)) + (visible.count > longestLine ? " …" : "")
    }
    if lines.count > longestExample { shown.append("…") }
    return shown.joined(separator: "\n")
  }

  /// In lines.
  private static let longestExample = 40
  /// In characters.
  private static let longestLine = 400
}
