package import Diagnostics
internal import FrontMatter
internal import Markup

/// All rules of the program, and how grave each of them is for one handbook.
package struct RuleBook: Sendable {
  /// The rules in alphabetical order of their codes.
  package let rules: [Rule]
  /// Those of them that belong to no kind, in the same order.
  package let topics: [RuleTopic: [Rule]]
  private var levels: [String: RuleLevel] = [:]
  /// The file of settings, where an old handbook is shown before it is mended: what is wrong with it
  /// stops the build all the same, because it says whom the site is for.
  private var relaxedBeside: String?

  /// The rules of these kinds and of every room before the handbook, with `others` behind it.
  package init(kinds: KindList, others: [RuleTopic: [Rule]]) {
    let own: [RuleTopic: [Rule]] = [
      .fields: FrontMatterRules.all + ReadingRules.all,
      .text: MarkupRules.all + LinkRules.all + LanguageRules.all + [.foreignMark],
      .settings: SettingsRules.all, .records: RecordRules.all,
    ]
    topics = own.merging(others, uniquingKeysWith: +).mapValues(Self.inOrder)
    rules = Self.inOrder(kinds.all.flatMap(\.rules) + topics.values.joined())
  }

  private static func inOrder(_ rules: [Rule]) -> [Rule] { rules.sorted { $0.code < $1.code } }

  /// The rule with a code.
  package func rule(_ code: String) -> Rule? { rules.first { $0.code == code } }

  /// The same rules, as grave as the settings make them. With `relaxedBeside`, the path of the
  /// settings, what is wrong with any other file is a warning, so that an old handbook can be seen
  /// before it is mended.
  package func configured(by settings: Settings, relaxedBeside path: String? = nil) -> RuleBook {
    var book = self
    for pair in settings.rules.pairs { book.levels[pair.key] = pair.value }
    book.relaxedBeside = path
    return book
  }

  /// Whether a handbook may be shown in spite of a finding: of every one that is about a file of the
  /// handbook, or a part of it. The site itself, and people who were promised confidence, bear none.
  private func isDispensable(_ finding: Diagnostic) -> Bool {
    guard let settings = relaxedBeside, finding.path != settings else { return false }
    // What must be seen by no one is left out then.
    return (finding.rule.latitude != .none || finding.rule.guardsPeople)
      && !finding.rule.isDiscreet && !finding.path.hasPrefix("templates/")
  }

  /// A finding as grave as it is in this handbook; nil when its rule is turned off.
  package func weigh(_ diagnostic: Diagnostic) -> Diagnostic? {
    var weighed = diagnostic
    if diagnostic.rule.latitude == .settings, let level = levels[diagnostic.rule.code] {
      switch level {
      case .off: return nil
      case .warning: weighed.severity = .warning
      case .error: weighed.severity = .error
      }
    }
    if isDispensable(diagnostic) { weighed.severity = .warning }
    return weighed
  }
}
