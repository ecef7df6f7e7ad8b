internal import FrontMatter
internal import Text

/// Who uses something first that may be used once only, and what sites are called. Made once for a
/// handbook, so that no check has to look at all documents.
struct FirstUses: Sendable {
  /// A clause of an agreement.
  struct Clause: Hashable, Sendable {
    let agreement: String
    let id: String
  }

  /// Where a clause stands: its document, and its place in it.
  struct ClausePlace: Equatable, Sendable {
    let document: Int
    let clause: Int
  }

  /// The first document of each number among the joint communications, translations left out.
  private(set) var communications: [Int: Int] = [:]
  /// The first place of each clause among the agreements in force.
  private(set) var clauses: [Clause: ClausePlace] = [:]
  /// Teams by the names of their sites and by their titles, in small letters.
  private(set) var teamsOfSites: [String: Int] = [:]

  /// A number that no communication has.
  var nextCommunication: Int {
    let last = communications.keys.max() ?? 0
    return last < Int.max ? last + 1 : 1
  }

  init(_ list: DocumentList) {
    let documents = list.all
    for (index, value) in list.documents(of: Communication.self)
    where documents[index].fields.translationOf == nil {
      if let number = value.number?.value, communications[number] == nil {
        communications[number] = index
      }
    }
    for (index, value) in list.documents(of: AgreementArticle.self)
    where documents[index].fields.status != .retired {
      for (place, clause) in value.clauses.enumerated() {
        guard let key = value.key(of: clause), clauses[key] == nil else { continue }
        clauses[key] = ClausePlace(document: index, clause: place)
      }
    }
    let teams = list.documents(of: Team.self)
    for (index, team) in teams {
      if let site = team.site?.lowercased(), teamsOfSites[site] == nil {
        teamsOfSites[site] = index
      }
    }
    for (index, _) in teams {
      let title = documents[index].title.lowercased()
      if teamsOfSites[title] == nil { teamsOfSites[title] = index }
    }
  }
}
