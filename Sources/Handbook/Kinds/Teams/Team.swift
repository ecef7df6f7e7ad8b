package import FrontMatter
package import Language
package import Text

/// A team of labor and management: a district or site team, a committee, a task force.
///
/// Source: Resource guidebook for labor-management partnerships, components 2.A, 5.A and 5.B.
package struct Team: Kind {
  package typealias Lookup = TeamNames

  /// What sort of team it is.
  package enum Sort: String, Choice {
    case district, site
    case jointCommittee = "joint-committee"
    case taskForce = "task-force"
    case workGroup = "work-group"

    /// Whether the team was formed for one subject, so that its goal and scope have to be said.
    package var isCommittee: Bool { self != .district && self != .site }

    /// The sort as it is read: `joint committee`.
    package var words: String { rawValue.unhyphenated }

    /// The sort as pages say it.
    package var said: Saying {
      switch self {
      case .district: .sortDistrict
      case .site: .sortSite
      case .jointCommittee: .sortJointCommittee
      case .taskForce: .sortTaskForce
      case .workGroup: .sortWorkGroup
      }
    }
  }

  @Field("`district`, `site`, `joint-committee`, `task-force` or `work-group`.", required: true)
  package var kind: Located<Sort>?
  @Field("What the team is for.", required: true) package var purpose = ""
  @Field("The team it reports to.") package var parent: Reference<Team>?
  @Field("The school or site, for a site team.") package var site: String?
  @Field("What a committee is to achieve.") package var goal: String?
  @Field("What a committee may decide or recommend, and what not.") package var scope: String?
  @Field("The day by which a committee is done.") package var ends: CalendarDate?
  @Field("What guides the team.") package var principles: [String] = []
  @Field("What the team does.") package var functions: [String] = []
  @Field("The cochairs, one of each side.") package var cochairs: [Cochair] = []
  @Field("The seats, by role and by the unit each represents.") package var members: [Member] = []
  @Field("The board member who keeps in touch, in a policy role.") package var boardLiaison: String?
  @Field("How often it meets, such as `FREQ=MONTHLY;BYDAY=2TU`.")
  package var meets: Located<Recurrence>?
  @Field("The norms it works by; its own set when left out.") package var norms: Reference<Norms>?
  @Field("Plans of other teams that it works toward.") package var goalRefs: [Reference<Plan>] = []
  @Field("Leaders of both sides who meet regularly.") package var counterparts: [Counterpart] = []

  package init() {}

  package static let info = KindInfo(
    OwningTeam.targetName, folder: OwningTeam.folder, area: .teams, visibility: .staff,
    isPartOfProgress: true)

  /// The progress page of each team.
  package static func pages(beside documents: DocumentList) -> [SitePage] {
    documents.documents(of: Team.self).map { team, _ in
      let page = documents.all[team].page
      return SitePage(Addresses.progress(ofTeamPage: page), .progress(team: team))
    }
  }

  package static let schema = Schema(Team.self)

  package var summary: String? { purpose }

  package static let checks: [Check<Team>] = [
    .teamCochairs, .teamUnknownUnit, .teamUnitMissing, .teamBoardLiaison, .teamSchedule,
    .teamScope, .teamParentCycle, .teamNotInInventory, .teamSeats,
  ]
}

/// One of the two who lead a team together.
package struct Cochair: FieldGroup {
  @Field("Who it is, by role.") package var role: String?
  @Field("`labor` or `management`.", required: true) package var side: Located<Side>?

  package init() {}

  package static var subject: String { "This cochair" }
  package static let schema = Schema(Cochair.self)
}

/// A seat on a team.
package struct Member: FieldGroup {
  @Field("What the member does in the district.", required: true) package var role = ""
  @Field("The id of the unit, from the settings.") package var represents: Located<String>?
  @Field("The member's name, where the district publishes names.") package var name: String?

  package init() {}

  package static var subject: String { "This member" }
  package static let schema = Schema(Member.self)
}

/// Two leaders, one of each side, who meet regularly.
package struct Counterpart: FieldGroup {
  @Field("The leader on the labor side, by role.", required: true) package var labor = ""
  @Field("The leader on the management side.", required: true) package var management = ""
  @Field("How often they meet.") package var meets: Recurrence?

  package init() {}

  package static var subject: String { "This pair" }
  package static let schema = Schema(Counterpart.self)
}
