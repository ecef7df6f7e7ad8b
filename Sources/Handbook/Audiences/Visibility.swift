internal import FrontMatter
internal import Language
internal import Text

/// Who may see a document.
package enum Visibility: String, Choice, Comparable {
  /// Everyone.
  case `public`
  /// Everyone who works for the district.
  case staff
  /// The members of the team that the document belongs to.
  case team

  package static func < (left: Visibility, right: Visibility) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .public: 0
    case .staff: 1
    case .team: 2
    }
  }
}

/// Whom a site is built for. A static page can't ask who is reading, so what an audience may not
/// see is left out of its site altogether.
package enum Audience: Hashable, Sendable {
  case `public`
  case staff
  /// The members of one team, by its id.
  case team(String)
  /// Whoever can read the files themselves: for checking, never for publishing.
  case editors

  /// The audience written as `public`, `staff` or `team:ID`.
  package init?(_ text: String) {
    switch text {
    case "public": self = .public
    case "staff": self = .staff
    default:
      guard text.hasPrefix("team:"), text.utf8.count > 5 else { return nil }
      self = .team(String(text.dropFirst(5)).composed)
    }
  }

  /// The audience as it is written.
  package var name: String {
    switch self {
    case .public: "public"
    case .staff: "staff"
    case .team(let id): "team:\(id)"
    case .editors: "editors"
    }
  }

  /// How much this audience sees of documents that are so visible where they do not say otherwise: of a
  /// team's, by its id, or of those of all teams.
  func sight(of visibility: Visibility, team: String?) -> Sight {
    switch self {
    case .editors: .all
    case .team(let id) where id == team: .all
    default: maySee(visibility, team: team) ? .published : .withheld
    }
  }

  /// Whether this audience may see a document of this visibility and team.
  package func maySee(_ visibility: Visibility, team: String?) -> Bool {
    switch (self, visibility) {
    case (.editors, _), (_, .public): true
    case (.public, _): false
    case (_, .staff): true
    case (.staff, .team): false
    case (.team(let id), .team): id == team
    }
  }
}
