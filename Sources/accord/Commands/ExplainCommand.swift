import ArgumentParser
import Diagnostics
import Handbook
import Text

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a rule means and why it exists, with a wrong and a right example.")

  @Argument(help: "The rule's code, such as plan-too-many-goals; all rules when left out.")
  var code: String?

  func run() throws {
    let book = Building.ruleBook
    guard let code else {
      for rule in book.rules { Console.say("\(rule.code): \(rule.summary)") }
      return
    }
    guard let rule = book.rule(code) else {
      let guess = Nearest.matches(for: code, among: book.rules.map(\.code)).first
      Console.complain(
        "There is no rule called “\(code.printable)”. "
          + (guess.map { "Did you mean “\($0)”?" } ?? "“accord explain” lists all rules."))
      throw ExitStatus.usage.exitCode
    }
    Console.say(text(of: rule))
  }

  private func text(of rule: Rule) -> String {
    let grade = rule.severity == .error ? "An error: it stops the build." : "A warning."
    let latitude =
      switch rule.latitude {
      case .none: "It can't be changed."
      case .relaxed: "With --relaxed it only warns."
      case .settings where rule.severity == .error && !rule.isDiscreet:
        "The settings can change it: rules: {\(rule.code): off}; with --relaxed it only warns."
      case .settings: "The settings can change it: rules: {\(rule.code): off}"
      }
    func indented(_ text: String) -> String {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return (lines.last == "" ? lines.dropLast() : lines[...])
        .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    }
    return """
      \(rule.code)

      \(rule.summary)
      \(rule.reason)

      \(grade) \(latitude)

      Wrong (\(rule.wrong.main.path)):

      \(indented(rule.wrong.main.excerpt))

      Right (\(rule.right.main.path)):

      \(indented(rule.right.main.excerpt))
      """
  }
}
