internal import Diagnostics
internal import FrontMatter
internal import Text

private let glossary = [
  "glossary/principal.md": Example.documentText([
    "title: Principal", "definition: The person who leads a school.",
  ]),
  "glossary/teacher.md": Example.documentText([
    "title: Teacher", "definition: Someone who teaches a class.",
  ]),
]

/// A process without a fault, to be spoiled in one place by each example.
private func example(
  id: String = "try", actors: String = "    actors: [teacher]", yes: String = "done",
  no: String = "talk", ends: String = "    ends: yes"
) -> Example {
  .document(
    "processes/room-change.md",
    [
      "title: Asking for another room", "purpose: How a class gets a room that fits.", "steps:",
      "  - id: talk", "    title: Talk it over", "    actors: [teacher, principal]",
      "    inputs: [the room plan]", "    does: [Both look at which rooms are free.]",
      "    next: try", "  - id: \(id)", "    title: Try the room", actors,
      "    does: [The class uses the room for a week.]", "    decision:",
      "      ask: Does the room fit?", "      branches:", "        - {if: \"yes\", to: \(yes)}",
      "        - {if: \"no\", to: \(no)}", "  - id: done", "    title: Keep the room",
      "    actors: [principal]", "    does: [The principal writes it into the plan.]", ends,
    ], with: glossary)
}

extension Check<Process> {
  static let processTargetMissing = Check(
    Rule(
      "process-target-missing", .error,
      "Every branch and every “next” leads to a step that exists.",
      reason:
        "Someone who follows the process would stand before nothing, most likely on a hard day.",
      wrong: example(no: "start-over"), right: example())
  ) { process, findings in
    let graph = StepGraph(process.steps)
    for target in graph.missing {
      let guess = Guess(target.value, among: graph.places.keys.sorted())
      findings.report(
        target.location, "No step has the id “\(target.value.shortened)”.",
        fix: guess?.question ?? "Write the “id” of a step, or add the step.",
        edit: guess?.edit(at: target.location))
    }
  }

  static let processStepTwice = Check(
    Rule(
      "process-step-twice", .error, "Every step of a process has an id of its own.",
      reason: "A branch to an id that two steps share could lead to either of them.",
      wrong: twice, right: example())
  ) { process, findings in
    for (id, first) in process.steps.compactMap(\.id).doubles(by: \.partID) {
      findings.report(
        id.location,
        "The step on line \(first.location.line) has the id “\(id.value.shortened)” already.",
        fix: "Give one of the two another id, also where branches lead to it.")
    }
  }

  static let processStepUnreachable = Check(
    Rule(
      "process-step-unreachable", .error, "Every step can be reached from the first one.",
      reason:
        "A step that nothing leads to never happens, though readers are promised that it does.",
      wrong: unreachable, right: example())
  ) { process, findings in
    let graph = StepGraph(process.steps)
    // A wrong id cuts off whatever lies behind it, and has a finding already.
    guard graph.missing.isEmpty, graph.places.count == process.steps.count else { return }
    for (step, isReached) in zip(process.steps, graph.reached) where !isReached {
      findings.report(
        step.id?.location ?? findings.document.location(of: "steps"),
        "No way leads from the first step to “\(step.title?.value ?? "")”.",
        fix: "Let a “next” or a branch lead to “\(step.id?.value ?? "")”, or take the step out.")
    }
  }

  static let processWithoutEnding = Check(
    Rule(
      "process-no-ending", .error, "From every step some way leads to an ending.",
      reason:
        "People who enter a process must be able to leave it. An ending that is written down is also where someone says that it is over.",
      wrong: example(ends: ""), right: example())
  ) { process, findings in
    let graph = StepGraph(process.steps)
    guard graph.missing.isEmpty, graph.places.count == process.steps.count else { return }
    let (reached, ending) = (graph.reached, graph.ending)
    for (place, step) in process.steps.enumerated() where graph.isDeadEnd(place) {
      findings.report(
        step.id?.location ?? findings.document.location(of: "steps"),
        "Nothing says what comes after “\(step.title?.value ?? "")”, or that the process ends there.",
        fix: "Add “next:” with the id of a step, a “decision:”, or “ends: yes”.")
    }
    // A circle without a way out is one mistake, however many steps it has.
    guard let first = process.steps.indices.first(where: { reached[$0] && !ending[$0] }) else {
      return
    }
    let step = process.steps[first]
    findings.report(
      step.id?.location ?? findings.document.location(of: "steps"),
      "From “\(step.title?.value ?? "")” no way leads to an ending.",
      fix: "Add a branch that leads out of the circle, or “ends: yes” where the process can end.")
  }

  static let processStepWithoutActor = Check(
    Rule(
      "process-step-without-actor", .warning, "Every step says who takes part in it.",
      reason: "What no one is named for, no one does. Readers look for their own part first.",
      wrong: example(actors: ""), right: example())
  ) { process, findings in
    for step in process.steps where step.actors.isEmpty {
      findings.report(
        step.title?.location ?? findings.document.location(of: "steps"),
        "No one is named for “\(step.title?.value ?? "")”.",
        fix: "Add “actors:” with ids of the glossary, such as [principal].")
    }
  }
}

/// Two steps of one id: the second is a harmless one that ends.
private let twice = extended([
  "  - id: done", "    title: Tell the office", "    actors: [principal]",
  "    does: [The office hears of it.]", "    ends: yes",
])

private let unreachable = extended([
  "  - id: paint", "    title: Paint the room", "    actors: [teacher]",
  "    does: [The class paints the wall.]", "    ends: yes",
])

/// The faultless example with more steps behind it.
private func extended(_ lines: [String]) -> Example {
  .document(
    "processes/room-change.md",
    [
      "title: Asking for another room", "steps:", "  - id: done", "    title: Talk it over",
      "    actors: [teacher, principal]", "    does: [Both look at which rooms are free.]",
      "    ends: yes",
    ] + lines, with: glossary)
}
