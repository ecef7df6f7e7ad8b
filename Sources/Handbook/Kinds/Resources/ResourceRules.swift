internal import Diagnostics
internal import FrontMatter
internal import Text

/// A resource without a fault, to be spoiled in one place by each example.
private func example(
  components: String = "components: [2.B, 4]",
  url: String = "url: https://example.org/first-meetings",
  checked: String = "checked_on: 2026-10-12", with others: [String: String] = [:]
) -> Example {
  Example.document(
    "resources/first-meetings.md",
    [
      "title: The first three meetings", "author: Cedar Valley School District", "kind: guide",
      "about: How a new team spends its first three meetings, with an agenda for each.",
      components, "pillar: trust", url, checked,
    ], with: others)
}

private let sameAddress = [
  "resources/agendas.md": Example.documentText([
    "title: Agendas of the first meetings", "author: Cedar Valley School District",
    "kind: template", "url: https://example.org/first-meetings/", "checked_on: 2026-10-12",
  ])
]

extension Check<Resource> {
  static let resourceComponent = Check(
    Rule(
      "resource-unknown-component", .error, "A resource belongs to components that exist.",
      reason:
        "Readers find a resource under its component, and under a wrong code no one finds it. There are six elements, with components A and B; a handbook that has pages of them has a page for each code.",
      wrong: example(components: "components: [2.C]"), right: example())
  ) { resource, findings in
    let pages = findings.handbook.elements.codes
    let isComplete = !pages.isEmpty && !findings.handbook.leavesOut(Element.self)
    for code in resource.components
    where ElementCode(code.value) == nil || isComplete && pages[code.value] == nil {
      findings.report(
        code.location, "There is no component “\(code.value.shortened)”.",
        fix: "Write the number of an element, from 1 to 6, or a component such as 2.B.")
    }
  }

  static let resourceNowhere = Check(
    Rule(
      "resource-no-url", .warning, "A resource says where it is found.",
      reason:
        "A title alone sends readers searching, and they find another edition or nothing at all.",
      wrong: example(url: "", checked: ""), right: example())
  ) { resource, findings in
    guard findings.document.fields.status != .retired, resource.url == nil, resource.page == nil,
      resource.shelf?.isEmpty ?? true, !findings.document.says("url")
    else { return }
    findings.report(
      at: "author", "Nothing says where this is found.",
      fix: "Add “url:”, “page:” with a page of this handbook, or “shelf:” for a work on paper.")
  }

  static let resourceTwice = Check(
    Rule(
      "resource-url-twice", .warning, "Every address is listed once.",
      reason:
        "Two entries for one work drift apart, and it has to be looked up twice each year.",
      wrong: example(with: sameAddress), right: example())
  ) { resource, findings in
    guard let url = resource.url, let first = findings.handbook.firstResource(at: url.value),
      first != findings.index
    else { return }
    findings.report(
      url.location,
      "This address is in \(findings.handbook.documents[first].sourcePath) as well.",
      fix: "Keep one of the two, with the components of both.")
  }

  static let resourceUnchecked = Check(
    Rule(
      "resource-unchecked", .warning, "Someone follows the address of a resource once a year.",
      reason:
        "Addresses on the web die in silence. Twelve months is this program's proposal; thresholds.link_check_months changes it.",
      wrong: example(checked: "checked_on: 2019-10-12"), right: example())
  ) { resource, findings in
    guard findings.document.fields.status != .retired, let url = resource.url else { return }
    let months = findings.settings.thresholds.linkCheckMonths
    guard let checked = resource.checkedOn else {
      if !findings.document.says("checked_on") {
        findings.report(
          url.location, "Nothing says when someone last followed this address.",
          fix: "Follow it, then add “checked_on:” with the day.")
      }
      return
    }
    guard checked.adding(months: months) < findings.today else { return }
    findings.report(
      at: "checked_on",
      "This address was last followed on \(checked.inWords), more than \(months.counted("month")) ago.",
      fix: "Follow it, mend it if need be, and change the date.")
  }
}
