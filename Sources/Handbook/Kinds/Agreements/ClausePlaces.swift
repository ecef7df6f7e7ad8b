internal import FrontMatter

/// The first place of each clause among the agreements in force.
package struct ClausePlaces: KindLookup {
  /// A clause, by its agreement and its id in small letters.
  struct Key: Hashable, Sendable {
    let agreement: String
    let id: String
  }

  /// Where a clause is: its document, and its place in it.
  struct Place: Equatable, Sendable {
    let document: Int
    let clause: Int
  }

  private(set) var first: [Key: Place] = [:]

  package init(_ documents: DocumentList) {
    for (index, value) in documents.documents(of: AgreementArticle.self)
    where documents.all[index].fields.status != .retired {
      for (place, clause) in value.clauses.enumerated() {
        guard let key = value.key(of: clause), first[key] == nil else { continue }
        first[key] = Place(document: index, clause: place)
      }
    }
  }
}
