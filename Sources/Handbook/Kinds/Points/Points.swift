package import FrontMatter
package import Language
package import Text

/// Where a team stands with the progress points of one component.
///
/// Source: Resource guidebook for labor-management partnerships, the tables of guiding questions and
/// progress points; the three states are this program's own.
package struct Points: Kind {
  @Field("The component whose points these are.", required: true)
  package var component: Reference<Element>?
  @Field("The team's status, under the id of each point.", required: true)
  package var pointStatus = Pairs<PointStatus>()

  package init() {}

  package static let info = KindInfo(
    "points", folder: "points", singular: "list of progress points",
    area: .assess, visibility: .staff)

  package static let schema = Schema(Points.self)

  package static let checks: [Check<Points>] = [.pointsNoEvidence, .pointsUnknown]
}

/// Where a team stands with one progress point.
package struct PointStatus: FieldGroup {
  /// How far it is.
  package enum State: String, Choice {
    case notStarted = "not-yet"
    case started
    case inPlace = "in-place"

    /// The state as it is read: `in place`.
    package var said: Saying {
      switch self {
      case .notStarted: .notYet
      case .started: .startedWord
      case .inPlace: .inPlaceWord
      }
    }
  }

  @Field("`not-yet`, `started` or `in-place`.", required: true) package var state: State?
  @Field("The evidence: words, or an address that begins with https://.")
  package var evidence: Located<String>?
  @Field("The document of this handbook that shows it.")
  package var evidencePage: Reference<AnyDocument>?
  @Field("The day the team judged so.") package var on: CalendarDate?

  package init() {}

  package static var subject: String { "This point" }
  package static let schema = Schema(PointStatus.self)
}
