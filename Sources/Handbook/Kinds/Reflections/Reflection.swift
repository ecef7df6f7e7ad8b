package import FrontMatter
package import Language
package import Text

/// What a team thinks about its own work: three boxes for what to build on, to abandon and to create,
/// or a look back at one piece of work in four questions.
///
/// Source: the resource guidebook for labor-management partnerships, component 6.A, which names the
/// Three-Box Framework of Vijay Govindarajan and the After Action Review of Devin Vodicka. The
/// guidebook prints two of the review's questions only; the four are those of Vodicka's own text.
package struct Reflection: Kind {
  @Field("The day of the talk.", required: true) package var date: CalendarDate?
  @Field("What it is about: a plan, a meeting, a decision, any document.")
  package var about: Reference<AnyDocument>?
  @Field("The three boxes: `build`, `abandon` and `create`.") package var boxes: Boxes?
  @Field("The after action review, in four answers.") package var aar: ActionReview?

  package init() {}

  package static let info = KindInfo(
    "reflection", folder: "reflections", area: .assess, visibility: .team)

  package static let schema = Schema(Reflection.self)

  package var composedSummary: Saying? {
    let items = boxes.map { $0.all.count } ?? 0
    let boxes: Saying? = items > 0 ? .pointsInBoxes(items) : nil
    let words: Saying? =
      aar == nil ? boxes : boxes.map { .boxesAndLookBack($0) } ?? .lookBackInFour
    return words.map { words in
      .sentence(date.map { .withDay(words, day: $0) } ?? words)
    }
  }

  package static let checks: [Check<Reflection>] = [
    .reflectionEmpty, .reflectionNoNextStep, .reflectionAboutNothing,
  ]
}

/// The three boxes.
package struct Boxes: FieldGroup {
  @Field("Box 1, build upon what works: what to keep and make more of.")
  package var build: [BoxItem] = []
  @Field("Box 2, abandon what is in the way: what to stop.") package var abandon: [BoxItem] = []
  @Field("Box 3, create the future: what to begin.") package var create: [BoxItem] = []

  package init() {}

  package static var subject: String { "“boxes”" }
  package static let schema = Schema(Boxes.self)

  /// Everything in the three boxes.
  package var all: [BoxItem] { build + abandon + create }
}

/// Something in a box.
package struct BoxItem: FieldGroup {
  @Field("The point, in a sentence.", required: true) package var text: Located<String>?
  @Field("Who takes it further, by role.") package var owner: String?
  @Field("What comes of it: the id of a plan, a decision or another document, or a few words.")
  package var becomes: String?

  package init() {}

  package static var subject: String { "This point" }
  package static let schema = Schema(BoxItem.self)
}

/// A look back at a piece of work.
package struct ActionReview: FieldGroup {
  @Field("What was expected.", required: true) package var expected: String?
  @Field("What occurred.", required: true) package var occurred: String?
  @Field("What went well, and why.", required: true) package var wellWhy: String?
  @Field("What can be improved, and how.", required: true) package var improveHow: String?

  package init() {}

  package static var subject: String { "This review" }
  package static let schema = Schema(ActionReview.self)
}
