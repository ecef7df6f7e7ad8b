package import Diagnostics
package import FrontMatter
internal import Text

/// A site of a rollout: the id of its team, or its name. What is written in small letters, digits
/// and hyphens is an id, and has to be one.
package struct RolloutSite: FieldValue {
  package let text: String
  package let location: SourceLocation
  let team: Reference<Team>?

  package static var shape: FieldShape { .text }

  package static func read(_ node: Node, _ reader: inout FieldReader) -> RolloutSite? {
    guard let text = String.read(node, &reader) else { return nil }
    let isID = !text.isEmpty && text == text.slug
    return RolloutSite(
      text: text, location: node.location,
      team: isID ? Reference<Team>.read(node, &reader) : nil)
  }

  /// What makes two mentions of a site one, whether by its name or by its team.
  enum Key: Hashable {
    case team(Int)
    case name(String)
  }

  func key(in handbook: Handbook, from document: Document) -> Key {
    handbook.team(ofSite: self, from: document).map { .team($0) } ?? .name(text.lowercased())
  }
}

extension Handbook {
  /// The team of a site: by its id, its site, or its title.
  package func team(ofSite site: RolloutSite, from document: Document) -> Int? {
    if let team = site.team { return find(team, from: document) }
    return lookup(of: Team.self).bySite[site.text.lowercased()]
  }
}

extension Rollout {
  /// The milestones that are for a cohort, by their places.
  package func milestones(of cohort: RolloutCohort) -> [Int] {
    milestones.indices.filter { place in
      guard let wanted = milestones[place].cohort else { return true }
      return wanted.value.lowercased() == cohort.name?.value.lowercased()
    }
  }

  /// Which sites have reached which milestones. Made once for a page, because every cell of its
  /// tables asks.
  package func reached(in handbook: Handbook, from document: Document) -> Reached {
    Reached(
      handbook: handbook, document: document,
      done: milestones.map { Set($0.done.map { $0.key(in: handbook, from: document) }) })
  }

  /// Which sites have reached which milestones.
  package struct Reached {
    let handbook: Handbook
    let document: Document
    let done: [Set<RolloutSite.Key>]

    /// Whether a site has reached the milestone at a place.
    package func contains(_ site: RolloutSite, _ milestone: Int) -> Bool {
      done[milestone].contains(site.key(in: handbook, from: document))
    }
  }
}
