internal import Diagnostics
internal import FrontMatter
internal import Text

extension Check<Page> {
  static let pageUnknownKind = Check(
    Rule(
      "page-unknown-kind", .error, "A page that explains a kind of document names one that exists.",
      reason: "The page would otherwise show a reference without anything in it.",
      wrong: Example("guide.md", "---\ntitle: Fields of a plan\nfields_of: plam\n---"),
      right: Example("guide.md", "---\ntitle: Fields of a plan\nfields_of: plan\n---"),
      latitude: .relaxed)
  ) { page, findings in
    let kinds = findings.handbook.kinds
    guard let name = page.fieldsOf, kinds.fields(of: name.value) == nil else { return }
    let guess = Guess(name.value, among: kinds.all.map { $0.info.name })
    findings.report(
      name.location, "There is no kind of document called “\(name.value.shortened)”.",
      fix: guess?.question ?? "Write the name after “type:”.",
      edit: guess?.edit(at: name.location))
  }
}
