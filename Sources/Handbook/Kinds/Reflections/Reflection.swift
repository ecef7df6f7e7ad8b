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
  package var date: CalendarDate?
  package var about: Reference<AnyDocument>?
  package var boxes: Boxes?
  package var aar: ActionReview?

  package init() {}

  package static let info = KindInfo(
    "reflection", folder: "reflections", area: .assess, visibility: .team)

  package static let schema = Schema<Reflection>([
    Field("date", \.date, "The day of the talk.", required: true),
    Field("about", \.about, "What it is about: a plan, a meeting, a decision, any document."),
    Field("boxes", \.boxes, "The three boxes: `build`, `abandon` and `create`."),
    Field("aar", \.aar, "The after action review, in four answers."),
  ])

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
  package var build: [BoxItem] = []
  package var abandon: [BoxItem] = []
  package var create: [BoxItem] = []

  package init() {}

  package static var subject: String { "“boxes”" }
  package static let schema = Schema<Boxes>([
    Field("build", \.build, "Box 1, build upon what works: what to keep and make more of."),
    Field("abandon", \.abandon, "Box 2, abandon what is in the way: what to stop."),
    Field("create", \.create, "Box 3, create the future: what to begin."),
  ])

  /// Everything in the three boxes.
  package var all: [BoxItem] { build + abandon + create }
}

/// Something in a box.
package struct BoxItem: FieldGroup {
  package var text: Located<String>?
  package var owner: String?
  package var becomes: String?

  package init() {}

  package static var subject: String { "This point" }
  package static let schema = Schema<BoxItem>([
    Field("text", \.text, "The point, in a sentence.", required: true),
    Field("owner", \.owner, "Who takes it further, by role."),
    Field(
      "becomes", \.becomes,
      "What comes of it: the id of a plan, a decision or another document, or a few words."),
  ])
}

/// A look back at a piece of work.
package struct ActionReview: FieldGroup {
  package var expected: String?
  package var occurred: String?
  package var wellWhy: String?
  package var improveHow: String?

  package init() {}

  package static var subject: String { "This review" }
  package static let schema = Schema<ActionReview>([
    Field("expected", \.expected, "What was expected.", required: true),
    Field("occurred", \.occurred, "What occurred.", required: true),
    Field("well_why", \.wellWhy, "What went well, and why.", required: true),
    Field("improve_how", \.improveHow, "What can be improved, and how.", required: true),
  ])
}
