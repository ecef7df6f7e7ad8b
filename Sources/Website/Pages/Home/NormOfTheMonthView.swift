internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// One norm, another every month: the months go through a set in its order, over and over.
struct NormOfTheMonthView: View {
  let month: Saying
  let name: String
  let text: String
  let starter: String?
  let href: String
  /// The set it is from.
  let norms: LinkView

  /// The norm of this month. It comes from the first set in force that belongs to no team, because
  /// that holds for everyone, or else from the first of a team; nil when there is none.
  init?(on page: PageContext) {
    let handbook = page.handbook
    let sets = handbook.documents(of: Norms.self).filter {
      handbook.documents[$0.index].fields.status == .adopted && !$0.value.norms.isEmpty
    }
    guard
      let set = sets.first(where: { handbook.documents[$0.index].team == nil }) ?? sets.first
    else { return nil }
    let today = handbook.today.components
    let place = (today.year * 12 + today.month - 1) % set.value.norms.count
    let norm = set.value.norms[place]
    month = .month(handbook.today)
    name = norm.name?.value ?? ""
    text = norm.text?.value ?? ""
    starter = norm.starters.first
    href = page.address(of: set.index, fragment: norm.anchor(number: place + 1))
    norms = page.link(to: set.index)
  }

  static let fields = Fields<NormOfTheMonthView>("norm_of_the_month")
    .say("month") { $0.month }
    .text("name") { $0.name }
    .text("text") { $0.text }
    .text("starter") { $0.starter }
    .text("href") { $0.href }
    .one("norms", LinkView.self) { $0.norms }
}
