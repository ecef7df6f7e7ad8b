internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

/// What someone's part is: the steps in which a term of the glossary takes part, by process.
enum ActorParts {
  /// The section of a term's page; nil for a term that takes part in nothing.
  static func section(of term: Int, on page: PageContext) -> SheetSection? {
    let handbook = page.handbook
    let parts = handbook.mentions(of: term, by: Process.self).compactMap {
      index, process -> SheetSection? in
      let document = handbook.documents[index]
      let steps = process.steps.enumerated().filter { _, step in
        step.actors.contains { handbook.find($0, from: document) == term }
      }
      guard !steps.isEmpty else { return nil }
      let links = steps.map { place, step in
        Phrase(
          LinkView(
            label: .written("\(place + 1). \(step.title?.value ?? "")"),
            href: page.address(of: index, fragment: step.anchor ?? ""),
            note: step.phase.map { .written($0) }))
      }
      return SheetSection(
        "part.process.\(index)", .written(document.title),
        [.text(written: process.purpose), .list(links)])
    }
    guard !parts.isEmpty else { return nil }
    return SheetSection("part.actor", .theirPartInProcesses, [], parts: parts)
  }
}
