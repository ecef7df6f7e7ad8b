package import FrontMatter

/// A meeting of a team: its agenda, who was there, what was agreed.
package struct Meeting: Kind {
  package init() {}

  package static let info = KindInfo(
    "meeting", folder: "meetings", plural: "Meetings", area: .meetings, visibility: .team,
    meaning: "What a team will talk about, and what it agreed on.")

  package static let schema = Schema<Meeting>([])

  package static let checks: [Check<Meeting>] = []
}
