package import Diagnostics
internal import FrontMatter
internal import Markup

/// All rules of the program, and how grave each of them is for one handbook.
package struct RuleBook: Sendable {
  /// The rules in alphabetical order of their codes.
  package let rules: [Rule]
  private var levels: [String: RuleLevel] = [:]
  private var isRelaxed = false

  /// The rules of these kinds and of every room before the handbook, with `others` behind it.
  package init(kinds: KindList, others: [Rule]) {
    rules =
      (FrontMatterRules.all + MarkupRules.all + ReadingRules.all + LinkRules.all
      + LanguageRules.all + SettingsRules.all + kinds.all.flatMap(\.rules) + others).sorted {
        $0.code < $1.code
      }
  }

  /// The rule with a code.
  package func rule(_ code: String) -> Rule? { rules.first { $0.code == code } }

  /// The same rules, as grave as the settings make them. `isRelaxed` makes warnings of broken links
  /// and unknown fields, so that an old handbook can be seen before it is mended.
  package func configured(by settings: Settings, isRelaxed: Bool) -> RuleBook {
    var book = self
    for pair in settings.rules.pairs { book.levels[pair.key] = pair.value }
    book.isRelaxed = isRelaxed
    return book
  }

  /// A finding as grave as it is in this handbook; nil when its rule is turned off.
  package func weigh(_ diagnostic: Diagnostic) -> Diagnostic? {
    var weighed = diagnostic
    if isRelaxed, diagnostic.rule.latitude == .relaxed { weighed.severity = .warning }
    if diagnostic.rule.latitude == .settings, let level = levels[diagnostic.rule.code] {
      switch level {
      case .off: return nil
      case .warning: weighed.severity = .warning
      case .error: weighed.severity = .error
      }
    }
    return weighed
  }
}
