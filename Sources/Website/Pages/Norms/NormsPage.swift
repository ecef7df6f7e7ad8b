internal import FrontMatter
internal import Handbook
internal import Templates
internal import Text

/// A set of norms.
struct NormsPage: KindPage {
  let content: Norms
  let norms: [NormView]
  let lastReview: DateView?

  init(_ content: Norms, _ page: PageContext) {
    self.content = content
    norms = content.norms.enumerated().map { NormView(norm: $0.element, number: $0.offset + 1) }
    lastReview = DateView(content.lastReview(until: page.handbook.today))
  }

  static func facts(of content: Norms, in handbook: Handbook) -> [String] {
    [content.norms.count.counted("norm")]
  }

  static let fields = Fields<NormsPage>("norms")
    .text("motto") { $0.content.motto }
    .many("norms", NormView.self) { $0.norms }
    .one("adopted_on", DateView.self) { DateView($0.content.adoptedOn) }
    .one("last_review", DateView.self) { $0.lastReview }
    .many("participants", TextView.self) { $0.content.participants.views }
    .flag("has_participants") { !$0.content.participants.isEmpty }
    .text("based_on") { $0.content.basedOn }
}

/// One norm with its number.
struct NormView: View {
  let norm: Norm
  let number: Int

  static let fields = Fields<NormView>("norm")
    .text("number") { "\($0.number)" }
    .text("anchor") { $0.norm.anchor(number: $0.number) }
    .text("name") { $0.norm.name?.value }
    .text("text") { $0.norm.text?.value }
    .many("starters", TextView.self) { $0.norm.starters.views }
    .flag("has_starters") { !$0.norm.starters.isEmpty }
}
