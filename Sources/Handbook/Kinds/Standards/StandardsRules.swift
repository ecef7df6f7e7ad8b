internal import Diagnostics
internal import FrontMatter

private func example(
  first: String =
    "{code: 2A-4, standard: 2, text: Build structures in which staff solve problems together.}",
  second: String = "5B"
) -> Example {
  .document(
    "standards/cpsel.md",
    [
      "title: Leadership standards", "framework: CPSEL", "codes:", "  - \(first)",
      "  - {code: \(second), text: Decide fairly and on evidence.}",
    ])
}

extension Check<Standards> {
  static let standardsCode = Check(
    Rule(
      "standards-code", .error, "Codes of standards can be read.",
      reason:
        "Components and stages are listed with a code when they cite the same one. A CPSEL code is a standard from 1 to 6, a letter, and perhaps the number of an indicator; hyphen, dash and point are the same.",
      wrong: example(second: "B5"), right: example())
  ) { standards, findings in
    guard let framework = standards.framework?.value else { return }
    for entry in standards.codes {
      guard let code = entry.code, entry.standardCode(in: framework) == nil else { continue }
      findings.report(
        code.location, "“\(code.value)” is no code of \(framework).",
        fix: "Write number, letter and perhaps a second number, such as 2A-4.")
    }
  }

  static let standardsWrongStandard = Check(
    Rule(
      "standards-wrong-standard", .error, "A code begins with the number of its standard.",
      reason:
        "The first digit of a CPSEL code is the standard it belongs to. Where the two differ, one of them is a slip of the pen.",
      wrong: example(
        first:
          "{code: 5A-4, standard: 2, text: Build structures in which staff solve problems together.}"
      ), right: example())
  ) { standards, findings in
    for entry in standards.codes {
      guard let code = entry.code, let declared = entry.standard,
        let standard = entry.standardCode(in: standards.framework?.value)?.standard,
        standard != declared
      else { continue }
      findings.report(
        code.location,
        "“\(code.value)” belongs to standard \(standard), and standard \(declared) is written.",
        fix: "Look the code up, and correct it or “standard”.")
    }
  }

  static let standardsCodeTwice = Check(
    Rule(
      "standards-code-twice", .error, "Every code of a set is listed once.",
      reason: "A link to a code leads to one place, and two texts for one code may differ.",
      wrong: example(second: "2A.4"), right: example())
  ) { standards, findings in
    var seen: Set<StandardCode> = []
    for entry in standards.codes {
      guard let place = entry.code,
        let code = entry.standardCode(in: standards.framework?.value),
        !seen.insert(code).inserted
      else { continue }
      findings.report(
        place.location, "The code “\(code.code)” is listed a second time.",
        fix: "Keep one of the two entries. Hyphen, dash and point make no difference.")
    }
  }
}
