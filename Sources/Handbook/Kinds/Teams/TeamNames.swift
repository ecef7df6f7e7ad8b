internal import FrontMatter

/// The teams by what they are called, in small letters.
package struct TeamNames: KindLookup {
  private(set) var byTitle: [String: Int] = [:]
  /// By the names of their sites, and where no site is called so by their titles.
  private(set) var bySite: [String: Int] = [:]

  package init(_ documents: DocumentList) {
    for (index, team) in documents.documents(of: Team.self) {
      let title = documents.all[index].title.lowercased()
      if byTitle[title] == nil { byTitle[title] = index }
      if let site = team.site?.lowercased(), bySite[site] == nil { bySite[site] = index }
    }
    bySite.merge(byTitle) { site, _ in site }
  }
}

extension Handbook {
  /// The team with a title, in whatever letters.
  func team(titled title: String) -> Document? {
    lookup(of: Team.self).byTitle[title.lowercased()].map { documents[$0] }
  }
}
