internal import Diagnostics
internal import FrontMatter

private func example(other: String) -> Example {
  .document(
    "pillars/trust.md",
    [
      "title: Trust", "pillar: trust",
      "quote: We believe the other side until the facts say otherwise.",
      "quote_by: ground rule of the district team",
    ],
    text: "Trust grows when small promises are kept.",
    with: ["pillars/openness.md": Example.documentText(["title: Openness", "pillar: \(other)"])])
}

extension Check<Pillar> {
  static let pillarTwice = Check(
    Rule(
      "pillar-twice", .warning, "Each pillar has one page.",
      reason:
        "A pillar's page gathers everything about it. With two pages, readers see the same list twice and cannot tell which one is meant.",
      wrong: example(other: "trust"), right: example(other: "communication"))
  ) { pillar, findings in
    guard let name = pillar.pillar, findings.document.fields.translationOf == nil,
      let first = findings.handbook.elements.pillars[name.value], first != findings.index
    else { return }
    findings.report(
      name.location,
      "The pillar “\(name.value.rawValue)” has a page already, \(findings.handbook.documents[first].sourcePath).",
      fix: "Choose another pillar, or make one page of the two.")
  }
}
