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

  package var kind: Located<Sort>?
  package var parent: Reference<Team>?
  package var site: String?
  package var purpose = ""
  package var principles: [String] = []
  package var functions: [String] = []
  package var cochairs: [Cochair] = []
  package var members: [Member] = []
  package var meets: Located<Recurrence>?
  package var norms: Reference<Norms>?
  package var goal: String?
  package var scope: String?
  package var ends: CalendarDate?
  package var goalRefs: [Reference<Plan>] = []
  package var counterparts: [Counterpart] = []
  package var boardLiaison: String?

  package init() {}

  package static let info = KindInfo(
    "team", folder: "teams", area: .teams, visibility: .staff, isPartOfProgress: true)

  /// The progress page of each team.
  package static func pages(beside documents: DocumentList) -> [SitePage] {
    documents.documents(of: Team.self).map { team, _ in
      let page = documents.all[team].page
      return SitePage(Addresses.progress(ofTeamPage: page), .progress(team: team))
    }
  }

  package static let schema = Schema<Team>([
    Field(
      "kind", \.kind,
      "`district`, `site`, `joint-committee`, `task-force` or `work-group`.", required: true),
    Field("purpose", \.purpose, "What the team is for.", required: true),
    Field("parent", \.parent, "The team it reports to."),
    Field("site", \.site, "The school or site, for a site team."),
    Field("goal", \.goal, "What a committee is to achieve."),
    Field("scope", \.scope, "What a committee may decide or recommend, and what not."),
    Field("ends", \.ends, "The day by which a committee is done."),
    Field("principles", \.principles, "What guides the team."),
    Field("functions", \.functions, "What the team does."),
    Field("cochairs", \.cochairs, "The cochairs, one of each side."),
    Field("members", \.members, "The seats, by role and by the unit each represents."),
    Field(
      "board_liaison", \.boardLiaison, "The board member who keeps in touch, in a policy role."),
    Field("meets", \.meets, "How often it meets, such as `FREQ=MONTHLY;BYDAY=2TU`."),
    Field("norms", \.norms, "The norms it works by; its own set when left out."),
    Field("goal_refs", \.goalRefs, "Plans of other teams that it works toward."),
    Field("counterparts", \.counterparts, "Leaders of both sides who meet regularly."),
  ])

  package var summary: String? { purpose }

  package static let checks: [Check<Team>] = [
    .teamCochairs, .teamUnknownUnit, .teamUnitMissing, .teamBoardLiaison, .teamSchedule,
    .teamScope, .teamParentCycle, .teamNotInInventory, .teamSeats,
  ]
}

/// One of the two who lead a team together.
package struct Cochair: FieldGroup {
  package var role: String?
  package var side: Located<Side>?

  package init() {}

  package static var subject: String { "This cochair" }
  package static let schema = Schema<Cochair>([
    Field("role", \.role, "Who it is, by role."),
    Field("side", \.side, "`labor` or `management`.", required: true),
  ])
}

/// A seat on a team.
package struct Member: FieldGroup {
  package var name: String?
  package var role = ""
  package var represents: Located<String>?

  package init() {}

  package static var subject: String { "This member" }
  package static let schema = Schema<Member>([
    Field("role", \.role, "What the member does in the district.", required: true),
    Field("represents", \.represents, "The id of the unit, from the settings."),
    Field("name", \.name, "The member's name, where the district publishes names."),
  ])
}

/// Two leaders, one of each side, who meet regularly.
package struct Counterpart: FieldGroup {
  package var labor = ""
  package var management = ""
  package var meets: Recurrence?

  package init() {}

  package static var subject: String { "This pair" }
  package static let schema = Schema<Counterpart>([
    Field("labor", \.labor, "The leader on the labor side, by role.", required: true),
    Field("management", \.management, "The leader on the management side.", required: true),
    Field("meets", \.meets, "How often they meet."),
  ])
}
