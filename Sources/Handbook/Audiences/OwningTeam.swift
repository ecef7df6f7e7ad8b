internal import FrontMatter

/// Stands for the team that a document belongs to, and whose members may see what is for the team alone.
package enum OwningTeam: ReferenceTarget {
  package static let targetName = "team"
  /// The folder in which each team has one of its own.
  package static let folder = "teams"
}
