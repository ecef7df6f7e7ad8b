internal import Diagnostics
internal import FrontMatter
internal import Text

private func example(
  point: String = "posted", evidence: String = ", evidence: a photo of the wall in room 12"
) -> Example {
  .document(
    "points/norms.md",
    [
      "title: Our norms", "component: element-2b", "point_status:",
      "  \(point): {state: in-place\(evidence), on: 2026-10-06}",
      "  reviewed: {state: started, on: 2026-10-06}",
    ],
    with: [
      "elements/element-2b.md": Example.documentText([
        "title: Guiding behaviors", "code: 2.B", "why: [People behave as they agreed to.]",
        "how: [Write the norms together.]", "rows:",
        "  - {pillar: general, ask: [Who reads them?], points: [{id: posted, text: They hang in the room.}]}",
        "  - {pillar: trust, ask: [Who breaks them?], points: [{id: reviewed, text: We look at them each year.}]}",
        "  - {pillar: equity, ask: [Who wrote them?], points: [{id: shared, text: Everyone wrote one.}]}",
        "  - {pillar: communication, ask: [Who knows them?], points: [{id: known, text: New members get them.}]}",
      ])
    ])
}

extension Check<Points> {
  static let pointsNoEvidence = Check(
    Rule(
      "points-no-evidence", .warning, "A progress point that is in place has evidence.",
      reason:
        "“In place” means that someone from outside could see it. A sentence, a page or an address is enough.",
      wrong: example(evidence: ""), right: example())
  ) { points, findings in
    for pair in points.pointStatus.pairs where pair.value.state == .inPlace {
      let isShown =
        pair.value.evidence.map { !$0.value.isEmpty } == true || pair.value.evidencePage != nil
      guard !isShown else { continue }
      findings.report(
        pair.location, "“\(pair.key)” is in place, and nothing shows it.",
        fix: "Add “evidence:” in words or “evidence_page:” with the id of a document.")
    }
  }

  static let pointsUnknown = Check(
    Rule(
      "points-unknown", .error, "Every status is of a progress point that its component has.",
      reason:
        "A status under a name that no point has is counted nowhere, so that the team's work would not show.",
      wrong: example(point: "hung"), right: example())
  ) { points, findings in
    guard let component = points.component,
      let place = findings.handbook.find(component, from: findings.document),
      let element = findings.handbook.documents[place].as(Element.self)
    else { return }
    let known = element.points.compactMap { $0.id?.value }
    for pair in points.pointStatus.pairs where !known.contains(pair.key) {
      let guess = Guess(pair.key, among: known)
      findings.report(
        pair.location,
        "“\(findings.handbook.documents[place].title)” has no progress point “\(pair.key)”.",
        fix: guess?.question
          ?? (known.isEmpty
            ? "Add the point there first." : "Its points are \(known.joinedInWords())."),
        edit: guess?.edit(at: pair.location))
    }
  }
}
