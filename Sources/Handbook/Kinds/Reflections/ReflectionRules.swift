internal import Diagnostics
internal import FrontMatter
internal import Text

/// A reflection without a fault, to be spoiled in one place by each example.
private func example(
  owner: String = ", owner: chair of the committee", about: String = "about: safety",
  hasContent: Bool = true
) -> Example {
  let content = [
    "boxes:", "  build:", "    - {text: Walks through the building, becomes: A walk each month.}",
    "  abandon:", "    - {text: Paper forms in three colors\(owner)}", "aar:",
    "  expected: Every report is answered in a week.", "  occurred: Nine of ten were.",
    "  well_why: The custodians saw reports the same day, because they got them first.",
    "  improve_how: A second person reads the reports during holidays.",
  ]
  return .document(
    "teams/safety/reflection.md",
    ["title: The first half year", "date: 2026-10-06", about] + (hasContent ? content : []),
    with: [
      "teams/safety/index.md": Example.documentText([
        "title: Safety committee", "kind: joint-committee", "purpose: Looks after safe buildings.",
        "goal: No report waits for more than a week.", "scope: Every building of the district.",
        "meets: FREQ=MONTHLY;BYDAY=1MO",
      ])
    ])
}

extension Check<Reflection> {
  static let reflectionEmpty = Check(
    Rule(
      "reflection-empty", .error, "A reflection has boxes or a review.",
      reason: "Without either there is nothing to read.",
      wrong: example(hasContent: false), right: example())
  ) { _, findings in
    guard !findings.document.says("boxes"), !findings.document.says("aar") else { return }
    findings.report(
      at: "date", "This reflection holds neither boxes nor a review.",
      fix: "Add “boxes:” with “build”, “abandon” and “create”, or “aar:” with its four answers.")
  }

  static let reflectionNoNextStep = Check(
    Rule(
      "reflection-no-next-step", .warning, "Every point in a box has a next step.",
      reason:
        "The boxes sort work that is to be kept, stopped or begun. A point that no one takes further comes back in the next talk.",
      wrong: example(owner: ""), right: example())
  ) { reflection, findings in
    for item in reflection.boxes?.all ?? [] {
      guard let text = item.text, (item.owner ?? "").isEmpty, (item.becomes ?? "").isEmpty else {
        continue
      }
      findings.report(
        text.location, "Nothing says what comes of “\(text.value.shortened)”.",
        fix: "Add “owner:” with a role, or “becomes:” with what it turns into.")
    }
  }

  static let reflectionAboutNothing = Check(
    Rule(
      "reflection-about-nothing", .warning, "A review says what it looks back at.",
      reason:
        "An after action review compares what was meant with what came of it; without the piece of work beside it no one can follow.",
      wrong: example(about: ""), right: example())
  ) { reflection, findings in
    guard reflection.aar != nil, !findings.document.says("about") else { return }
    findings.report(
      at: "aar", "Nothing says what this review looks back at.",
      fix: "Add “about:” with the id of the plan, the meeting or the page it is about.")
  }
}

extension Check<Plan> {
  static let planNoReflection = Check(
    Rule(
      "plan-no-reflection", .warning, "A team looks back at a plan that has ended.",
      reason:
        "The guidebook asks teams to compare what they meant to do with what came of it, in component 6.A. What is not looked at when the plan ends is forgotten by the next one.",
      wrong: PlanExample.ended(with: [:]).example,
      right: PlanExample.ended(with: [
        "reflections/looking-back.md": Example.documentText([
          "title: Looking back at the reading plan", "visibility: staff", "date: 2026-06-12",
          "about: reading", "aar:", "  expected: 80 of 100 pupils read at their level.",
          "  occurred: 76 did.",
          "  well_why: The hour was kept, because nothing else was put there.",
          "  improve_how: Begin with the pupils who read least.",
        ])
      ]).example)
  ) { plan, findings in
    let handbook = findings.handbook
    guard findings.document.fields.status == .adopted, let end = plan.end,
      end.value < findings.today, !handbook.leavesOut(Reflection.self)
    else { return }
    let isSeen = handbook.mentions(of: findings.index, by: Reflection.self).contains { reflection in
      reflection.value.about.flatMap {
        handbook.find($0, from: handbook.documents[reflection.index])
      } == findings.index
    }
    guard !isSeen else { return }
    findings.report(
      end.location, "This plan ended on \(end.value.inWords), and no reflection looks back at it.",
      fix: "Add a reflection with “about: \(findings.document.id)”, or set “status: retired”.")
  }
}
