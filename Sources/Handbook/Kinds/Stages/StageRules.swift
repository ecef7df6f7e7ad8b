internal import Diagnostics
internal import FrontMatter
internal import Text

private func example(
  leaders: String = "leader_questions: [Whom have I not heard yet?]",
  standard: String = "CPSEL 2A-4"
) -> Example {
  .document(
    "stages/try.md",
    [
      "title: Try it out", "order: 3", "kind: stage",
      "big_ideas: [Those who do the work choose how.]",
      "team_questions: [What would tell us by spring that it works?]", leaders,
      "standards: [\(standard), SEP 3]",
    ])
}

extension Check<Stage> {
  static let stageNoQuestions = Check(
    Rule(
      "stage-no-questions", .error, "A stage has questions for teams and for leaders.",
      reason:
        "The questions are the stage: a team works through its own together, and every leader the others alone. Source: the resource guidebook, element 4.",
      wrong: example(leaders: ""), right: example())
  ) { stage, findings in
    let missing = [
      (key: "team_questions", words: "teams", isMissing: stage.teamQuestions.isEmpty),
      (key: "leader_questions", words: "leaders", isMissing: stage.leaderQuestions.isEmpty),
    ].filter { $0.isMissing && !findings.document.says($0.key) }
    guard !missing.isEmpty else { return }
    findings.report(
      at: "title",
      "This stage has no questions for \(missing.map { $0.words }.joinedInWords("or")).",
      fix: "Add \(missing.map { "“\($0.key):”" }.joinedInWords()) with a question on each line.")
  }

  static let stageStandard = Check(
    Rule(
      "stage-standard", .error, "The standards of a stage can be read.",
      reason:
        "The pages of standards list the stage under each code. A code is a number, a letter and perhaps a second number for CPSEL, and has the name of its set before it otherwise.",
      wrong: example(standard: "CPSEL 7A-4"), right: example())
  ) { stage, findings in
    findings.reportUnreadable(stage.standards)
  }
}

extension Findings {
  /// Reports the standards that can't be read.
  mutating func reportUnreadable(_ standards: [Located<String>]) {
    for standard in standards {
      if let citation = StandardCitation(standard.value) {
        guard let declared = citation.wrongStandard else { continue }
        report(
          standard.location,
          "“\(citation.code.code)” belongs to standard \(citation.code.standard ?? 0), and standard \(declared) is written.",
          fix: "Look the code up, and correct it or the number before it.")
      } else {
        report(
          standard.location, "“\(standard.value)” is no code of a standard.",
          fix: "Write the set and the code, such as CPSEL 2A-4 or SEP 3.")
      }
    }
  }
}
