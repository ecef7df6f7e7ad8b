internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A vision, with who agreed to it and what is done for it.
struct VisionPage: KindPage, View {
  let content: Vision
  let sides: Bytes
  let goals: [LinkView]

  init(_ content: Vision, _ page: PageContext) {
    self.content = content
    let people = content.agreedBy.map { agreement in
      SidePerson(role: .written(agreement.role), side: agreement.side?.value, date: agreement.on)
    }
    sides = people.isEmpty ? [] : page.html(of: .sides(people, on: page))
    goals =
      page.index.map { page.handbook.goalsServing($0) }?.compactMap { place in
        let document = page.handbook.documents[place.plan]
        guard let plan = document.as(Plan.self) else { return nil }
        let goal = plan.goals[place.goal]
        return LinkView(
          label: .written(goal.statement?.value ?? document.title),
          href: page.address(of: place.plan, fragment: goal.anchor(number: place.goal + 1)),
          note: .written(document.title))
      } ?? []
  }

  var parts: [LinkView] {
    Part.link("beliefs", .restsOn, when: !content.beliefs.isEmpty)
      + Part.link("agreed", .agreedBy, when: !sides.isEmpty)
      + Part.link("goals", .servingGoals, when: !goals.isEmpty)
  }

  static func facts(of content: Vision, in handbook: Handbook) -> [Saying] {
    [content.kind.said]
  }

  static let fields = Fields<VisionPage>("vision")
    .say("sort") { $0.content.kind.said }
    .text("statement") { $0.content.statement?.value }
    .many("beliefs", TextView.self) { $0.content.beliefs.map(\.value).views }
    .flag("has_beliefs") { !$0.content.beliefs.isEmpty }
    .html("sides") { $0.sides }
    .one("reviewed", DateView.self) { DateView($0.content.reviewed) }
    .many("goals", LinkView.self) { $0.goals }
    .flag("has_goals") { !$0.goals.isEmpty }
}

extension VisionPage {
  static let prints: Set<PrintMatter> = [.cards]

  static func cards(
    of vision: Vision, at index: Int, in handbook: Handbook, _ words: Words
  ) -> CardSet? {
    let title = handbook.documents[index].title
    return vision.statement.map { statement in
      CardSet(
        title: title, cards: [Card(name: title, text: statement.value)],
        stocks: [.wallet, .postcard, .tent, .a6], hasPoster: true)
    }
  }
}
