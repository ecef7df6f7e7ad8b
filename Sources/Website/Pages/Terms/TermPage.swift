internal import FrontMatter
internal import Handbook
internal import Templates

/// A term of the glossary.
struct TermPage: KindPage {
  let term: Term
  /// What the term does in processes, where it is somebody who takes part in them.
  let actor: SheetSection?

  init(_ content: Term, _ page: PageContext) {
    term = content
    actor = page.index.flatMap { ActorParts.section(of: $0, on: page) }
  }

  var parts: [LinkView] {
    [actor].compactMap { $0 }.map { LinkView(label: $0.title, href: "#\($0.anchor)") }
  }

  static func facts(of content: Term, in handbook: Handbook) -> [String] {
    [content.expansion].compactMap { $0 }
  }

  static let fields = Fields<TermPage>("term")
    .text("term") { $0.term.term }
    .text("expansion") { $0.term.expansion }
    .one("actor", SheetSection.self) { $0.actor }
    .text("definition") { $0.term.definition }
    .many("aka", TextView.self) { $0.term.aka.map(\.value).views }
    .flag("has_aka") { !$0.term.aka.isEmpty }
    .many("avoid", TextView.self) { $0.term.avoid.views }
    .flag("has_avoid") { !$0.term.avoid.isEmpty }
}
