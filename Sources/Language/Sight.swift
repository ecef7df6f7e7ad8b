/// How much of what there may be its readers see. A total, the last of something, or that there is
/// none, can't be said without it: what is left out of an edition is not absent.
///
/// It follows from who reads, from the kind of document and from the team that it belongs to, never
/// from which documents there are, so that no one can tell from a page what is left out of it.
package enum Sight: Int, Comparable, Sendable {
  /// All of it: these are the readers that it belongs to.
  case all
  /// What is published for these readers; a single document may be for fewer.
  case published
  /// None of it as a rule; a single document may be for these readers too.
  case withheld

  /// More is left out of the later one.
  package static func < (left: Sight, right: Sight) -> Bool { left.rawValue < right.rawValue }
}
