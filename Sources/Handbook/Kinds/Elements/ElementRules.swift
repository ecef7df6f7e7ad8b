internal import Diagnostics
internal import FrontMatter
internal import Text

private let equity =
  "  - {pillar: equity, ask: [Whose voice is missing?], points: [{id: voices, text: Every group has a seat.}]}"
private let trust =
  "  - {pillar: trust, ask: [Which promise did we keep?], points: [{id: promises, text: Promises are written down and kept.}]}"

/// A component without a fault, and one thing about it that an example may spoil.
private func example(
  code: String = "2.A", how: String = "how: [Ask each union to name its own members.]",
  cpsel: String = "2A-4", row: String = equity, point: String = "hours", see: String = "1.A"
) -> Example {
  .document(
    "elements/form-teams.md",
    [
      "title: Form teams", "code: \(code)",
      "why: [Problems look different from every chair.]", how,
      "insights: [Small teams start sooner.]", "cpsel: [\(cpsel)]", "see: [\(see)]", "rows:",
      "  - {pillar: general, ask: [Who has to be in the room?], points: [{id: roster, text: The roster names every unit.}]}",
      trust, row,
      "  - {pillar: communication, ask: [Who hears of it?], points: [{id: \(point), text: Every school knows its members.}]}",
    ],
    with: [
      "elements/commit.md": Example.documentText([
        "title: Commit to collaborate", "code: 1.A", "why: [Someone has to begin.]",
        "how: [Say it in public, together.]",
      ])
    ])
}

extension Check<Element> {
  static let elementPillarRows = Check(
    Rule(
      "element-pillar-rows", .error,
      "A table of progress points has each of the three pillars once, and one to three general rows.",
      reason:
        "Trust, equity and communication carry every component. Teams compare their counts by pillar, which needs the same rows everywhere. Source: the ten tables of the resource guidebook.",
      wrong: example(row: ""), right: example())
  ) { element, findings in
    // A row whose pillar can't be read has a finding already, and might be the one that is missing.
    guard !element.rows.isEmpty, element.rows.allSatisfy({ $0.pillar != nil }) else { return }
    var counts: [PillarRow.Subject: Int] = [:]
    for row in element.rows {
      guard let subject = row.pillar else { continue }
      counts[subject.value, default: 0] += 1
      let limit = subject.value == .general ? 3 : 1
      guard counts[subject.value] == limit + 1 else { continue }
      findings.report(
        subject.location,
        subject.value == .general
          ? "This is the fourth general row."
          : "There is a row for \(subject.value.rawValue) already.",
        fix: "Move its questions and points into \(limit == 1 ? "that one" : "one of the three").")
    }
    let missing = PillarRow.Subject.allCases.filter { counts[$0] == nil }
    guard !missing.isEmpty else { return }
    findings.report(
      at: "rows", "There is no row for \(missing.map { $0.rawValue }.joinedInWords("or")).",
      fix: "Add a row with \(missing.map { "“pillar: \($0.rawValue)”" }.joinedInWords()).")
  }

  static let elementCode = Check(
    Rule(
      "element-code", .error,
      "The code of an element is a number from 1 to 6, perhaps with .A or .B.",
      reason:
        "There are six elements; their components have letters. Links and lists are made from the codes.",
      wrong: example(code: "2a"), right: example())
  ) { element, findings in
    guard let code = element.code, element.place == nil else { return }
    let mended = code.value.uppercased().filter { $0 != "." && $0 != "-" && $0 != " " }
    let guess = [mended, mended.map { String($0) }.joined(separator: ".")].first {
      ElementCode($0) != nil
    }
    findings.report(
      code.location, "“\(code.value)” is no code of an element or component.",
      fix: guess.map { "Did you mean “\($0)”?" }
        ?? "Write a number such as 2, or one with a letter such as 2.A.",
      edit: guess.map { Edit(at: code.location, code.value, to: $0) })
  }

  static let elementCodeTwice = Check(
    Rule(
      "element-code-twice", .error, "Every code belongs to one element or component.",
      reason: "Other pages name a component by its code. With two of them, no one knows which.",
      wrong: example(code: "1.A"), right: example())
  ) { element, findings in
    guard let code = element.code, element.place != nil,
      findings.document.fields.translationOf == nil,
      let first = findings.handbook.elements.codes[code.value], first != findings.index
    else { return }
    findings.report(
      code.location,
      "The code \(code.value) belongs to \(findings.handbook.documents[first].sourcePath) already.",
      fix: "Give one of the two another code.")
  }

  static let elementSeesNothing = Check(
    Rule(
      "element-sees-nothing", .error, "A cross-reference names a code that exists.",
      reason:
        "A reader who is sent to a component that is not there stops reading. Such a slip is in the source itself, which sends its readers to the wrong component for site teams.",
      wrong: example(see: "6.B"), right: example())
  ) { element, findings in
    let codes = findings.handbook.elements.codes
    for other in element.see where codes[other.value] == nil {
      // What this audience does not see may well exist.
      if findings.handbook.leavesOut(Element.self) && ElementCode(other.value) != nil { continue }
      findings.report(
        other.location, "There is no element or component “\(other.value)” in this handbook.",
        fix: Nearest.matches(for: other.value, among: codes.keys.sorted()).first.map {
          "Did you mean “\($0)”?"
        } ?? "Write the code of a page in this folder, such as 5.B.")
    }
  }

  static let elementWhyHow = Check(
    Rule(
      "element-why-how", .warning, "A component says why it matters and how it is done.",
      reason:
        "Why and how are the two parts that every component of the source has. A chapter without a letter is an overview and needs neither, but for element 4, which has no components.",
      wrong: example(how: ""), right: example())
  ) { element, findings in
    guard let code = element.place, code.isComponent || code.element == 4 else { return }
    let missing = [(key: "why", isEmpty: element.why.isEmpty), ("how", element.how.isEmpty)]
      .filter { $0.isEmpty }.map { $0.key }
    guard !missing.isEmpty else { return }
    findings.report(
      at: "code", "\(code.text) does not say \(missing.joinedInWords("or")).",
      fix: "Add \(missing.map { "“\($0):”" }.joinedInWords()) with a sentence on each line.")
  }

  static let elementPointTwice = Check(
    Rule(
      "element-point-twice", .error, "Every progress point of a component has an id of its own.",
      reason: "Teams say where they stand by the ids, and one status cannot speak of two points.",
      wrong: example(point: "roster"), right: example())
  ) { element, findings in
    for (id, _) in element.points.compactMap(\.id).doubles(by: \.partID) {
      findings.report(
        id.location, "“\(id.value)” is the id of two progress points.",
        fix: "Give one of them another id.")
    }
  }

  static let elementCPSEL = Check(
    Rule(
      "element-cpsel", .error, "The codes of leadership standards can be read.",
      reason:
        "The page of standards lists the component under each code. A CPSEL code is a standard from 1 to 6, a letter, and perhaps the number of an indicator; 2A-4, 2A–4 and 2A.4 are the same.",
      wrong: example(cpsel: "A2-4"), right: example())
  ) { element, findings in
    for code in element.cpsel where StandardCitation(code.value) == nil {
      findings.report(
        code.location, "“\(code.value)” is no code of the leadership standards (CPSEL).",
        fix: "Write number, letter and perhaps a second number, such as 2A or 2A-4.")
    }
  }

  static let elementCPSELStandard = Check(
    Rule(
      "element-cpsel-standard", .error, "A code is under its own standard.",
      reason:
        "The first digit of a CPSEL code is its standard. In the source one code is listed under another standard, which sends readers to the wrong page.",
      wrong: example(cpsel: "\"2: 5C-2\""), right: example())
  ) { element, findings in
    for code in element.cpsel {
      guard let citation = StandardCitation(code.value), let declared = citation.wrongStandard
      else { continue }
      findings.report(
        code.location,
        "“\(citation.code.code)” belongs to standard \(citation.code.standard ?? 0), and standard \(declared) is written.",
        fix: "Look the code up, and correct it or the number before it.")
    }
  }
}
