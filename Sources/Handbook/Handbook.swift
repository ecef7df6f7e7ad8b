package import FrontMatter
package import Language
package import Text

/// A whole handbook as one audience sees it: read, linked, and never changed again.
///
/// Documents that the audience may not see are not in it. What is left of them is a list of names,
/// so that a link to one of them can be refused.
package struct Handbook: Sendable {
  package let settings: Settings
  package let kinds: KindList
  /// The day that counts as today.
  package let today: CalendarDate
  package let audience: Audience
  /// The documents in the order of their files, each folder's index before its other pages.
  package let documents: [Document]
  /// The other files of the content folder, such as pictures.
  package let files: Set<String>
  /// The documents of each kind, in the order of `kinds`.
  package let ofKind: [[Int]]
  package let glossary: Glossary
  /// Codes of elements, and what is said about pillars and standards.
  package let elements: ElementIndex
  let language: Language
  /// Every page of the site but those of the changes of months.
  package let pages: PageList
  /// Where the links of each document's text lead, in the order of `Document.text.links`.
  package internal(set) var links: [[ResolvedLink]] = []
  /// How the text of each document begins, for lists of documents.
  var beginnings: [String] = []
  /// The documents that link to each document, or name it in a field.
  package internal(set) var mentions: [[Int]] = []

  let names: NameIndex
  let withheld: Withheld
  private let teamsByTitle: [String: Int]
  private let teams: [Int?]
  private let teamDocuments: [Int: [Int]]
  private let servingGoals: [Int: [GoalPlace]]
  private let roundsBefore: [Int: Int]
  private let latestRounds: Set<Int>
  /// The teams that some inventory has a row for.
  let inventoriedTeams: Set<Int>
  /// The teams in whose folders a process lies, by their ids, also where this audience sees none of
  /// it.
  let teamsWithProcess: Set<String>
  let teamWork: TeamWork
  let firstUses: FirstUses
  private let resourcesByAddress: [String: Int]
  private let resourcesByComponent: [String: [Int]]
  /// The first milestone of a map on which only one way leads from each to the next; nil when there
  /// is a choice.
  let singlePath: Int?

  /// A goal, by its plan's place among the documents and its own place in the plan.
  package struct GoalPlace: Sendable, Hashable {
    package let plan: Int
    package let goal: Int
  }

  /// What is left of documents that the audience may not see.
  struct Withheld: Sendable {
    let documents: [Document]
    let names: NameIndex
    let kinds: Set<Int>
    /// The files among them that can't be read, or of which no one knows for whom they are.
    let broken: Set<String>
    private let pages: [String: Int]

    init(_ documents: [Document], broken: Set<String>) {
      self.documents = documents
      self.broken = broken
      names = NameIndex(documents)
      pages = Dictionary(
        zip(documents.lazy.map(\.page), documents.indices), uniquingKeysWith: { first, _ in first })
      kinds = Set(documents.map(\.kind))
    }

    /// The document with a file or a page, by its path.
    func document(at path: String) -> Document? {
      (names.document(at: path) ?? pages[path]).map { documents[$0] }
    }
  }

  init(
    documents: [Document], withheld: Withheld, files: Set<String>, settings: Settings,
    kinds: KindList, today: CalendarDate, audience: Audience
  ) {
    self.documents = documents
    let list = DocumentList(documents, kinds: kinds)
    ofKind = list.ofKind
    self.withheld = withheld
    self.files = files
    self.settings = settings
    self.kinds = kinds
    self.today = today
    self.audience = audience
    names = NameIndex(documents)
    glossary = Glossary(list)
    language = Language(documents, settings)
    pages = PageList(list, hasAbbreviations: !glossary.abbreviations.isEmpty)
    elements = ElementIndex(documents, ofKind: ofKind)
    let finder = Finder(names: names, documents: documents, kinds: kinds)
    let derived = Derived(list, finder)
    teams = derived.teams
    teamsByTitle = derived.teamsByTitle
    teamDocuments = derived.teamDocuments
    servingGoals = derived.servingGoals
    inventoriedTeams = derived.inventoriedTeams
    teamWork = TeamWork(list, finder, teams: derived.teams)
    let processes = kinds.index(named: Process.info.name)
    teamsWithProcess = Set(
      (documents + withheld.documents).lazy.filter { $0.kind == processes }.compactMap { document in
        document.team.flatMap { "/\(document.path)".contains("/teams/\($0)/") ? $0 : nil }
      })
    firstUses = FirstUses(list)
    resourcesByAddress = derived.resourcesByAddress
    resourcesByComponent = derived.resourcesByComponent
    singlePath = derived.ways.singlePath
    (roundsBefore, latestRounds) = derived.rounds.inOrder
  }

  /// The kinds of an area that there are documents of, by their places in the list.
  package func kinds(in area: Area) -> [Int] {
    kinds.all.indices.filter { $0 != 0 && kinds.all[$0].info.area == area && !ofKind[$0].isEmpty }
  }

  /// The document that a field refers to; nil when it is none that this audience may see.
  package func find<Target>(_ reference: Reference<Target>, from document: Document) -> Int? {
    finder.find(reference, from: document)
  }

  /// The document with an id, of whatever kind, in a field that takes other words as well.
  package func find(anyNamed id: String, from document: Document) -> Int? {
    guard case .found(let index) = names.find(id, from: document, in: documents) else { return nil }
    return index
  }

  /// Whether an id is that of a document that this audience may not see. A page says nothing of it.
  package func isWithheld(anyNamed id: String, from document: Document) -> Bool {
    if case .found = withheld.names.find(id, from: document, in: withheld.documents) { return true }
    return false
  }

  private var list: DocumentList { DocumentList(all: documents, kinds: kinds, ofKind: ofKind) }

  var finder: Finder { Finder(names: names, documents: documents, kinds: kinds) }

  /// The team that a document belongs to, where the team has a page.
  package func team(of document: Document) -> Int? {
    guard let team = document.team else { return nil }
    return finder.team(team, from: document)
  }

  /// The team that a document belongs to, by the document's place.
  package func team(ofDocument index: Int) -> Int? { teams[index] }

  /// The documents that belong to a team, without the team's own page.
  package func documents(ofTeam team: Int) -> [Int] { teamDocuments[team] ?? [] }

  /// The goals that serve a vision.
  package func goalsServing(_ vision: Int) -> [GoalPlace] { servingGoals[vision] ?? [] }

  /// The resources that belong to a component, by its code, such as `2.B`.
  package func resources(ofComponent code: String) -> [Int] { resourcesByComponent[code] ?? [] }

  /// The first resource with an address. What makes no difference to a reader, such as `http` for
  /// `https` or a slash at the end, makes none here.
  func firstResource(at address: WebAddress) -> Int? { resourcesByAddress[address.comparable] }
  /// The last round before a round, of the same team and instrument.
  package func round(before round: Int) -> Int? { roundsBefore[round] }

  /// Whether no later round of the same team and instrument follows a round.
  package func isLatestRound(_ round: Int) -> Bool { latestRounds.contains(round) }

  /// The documents of a kind, in their order. For pages and checks of which there are few.
  package func documents<Value: Kind>(of kind: Value.Type) -> [(index: Int, value: Value)] {
    list.documents(of: kind)
  }

  /// The documents of a kind that mention a document, in their order.
  package func mentions<Value: Kind>(
    of index: Int, by kind: Value.Type
  ) -> [(index: Int, value: Value)] {
    mentions[index].compactMap { source in
      (documents[source].value as? Value).map { (source, $0) }
    }
  }

  /// What a document is about, in a sentence or two; empty when nothing says.
  package func summary(of index: Int) -> Saying {
    let value = documents[index].value
    return value.summary.map { .written($0) } ?? value.composedSummary
      ?? .written(beginnings[index])
  }

  /// What a document's author says that it is about; empty when nothing says.
  package func writtenSummary(of index: Int) -> String {
    documents[index].value.summary ?? beginnings[index]
  }

  /// The page that a document has at an address.
  package func document(atPage page: String) -> Int? { pages[page]?.document }

  /// The emblem that every page shows, by its path from the content folder.
  package var emblem: String? {
    settings.emblem.flatMap {
      ImageFile.isImage($0.value) && files.contains($0.value) ? $0.value : nil
    }
  }

  /// The content files that pages show or link to, sorted: these are published, and no others.
  package var usedFiles: [String] {
    var used = Set([emblem].compactMap { $0 })
    for link in links.joined() {
      if case .file(let path) = link { used.insert(path) }
    }
    return used.sorted()
  }

  func team(titled title: String) -> Document? {
    teamsByTitle[title.lowercased()].map { documents[$0] }
  }

  var hasInventories: Bool {
    kinds.index(named: Inventory.info.name).map { !ofKind[$0].isEmpty } ?? false
  }

  /// The document that a field refers to, also where this audience may not see it. For checks
  /// alone: what it holds must never reach a page.
  func findAnywhere<Target>(_ reference: Reference<Target>, from document: Document) -> Document? {
    if let index = find(reference, from: document) { return documents[index] }
    let hidden = Finder(names: withheld.names, documents: withheld.documents, kinds: kinds)
    return hidden.find(reference, from: document).map { withheld.documents[$0] }
  }

  /// How much these readers see of a kind: of what a team has of it, by the team's place, or of all.
  package func sight<Value: Kind>(of kind: Value.Type, team: Int? = nil) -> Sight {
    audience.sight(of: kind.info.visibility, team: team.map { documents[$0].id })
  }

  /// Whether documents of a kind were left out for this audience, or may be in a file that can't be
  /// read, so that nothing can be said about what does not exist.
  func leavesOut<Value: Kind>(_ kind: Value.Type) -> Bool {
    !withheld.broken.isEmpty
      || kinds.index(named: kind.info.name).map(withheld.kinds.contains) ?? false
  }
}

/// Looks references up among documents.
struct Finder {
  let names: NameIndex
  let documents: [Document]

  let kinds: KindList

  func find<Target>(_ reference: Reference<Target>, from document: Document) -> Int? {
    guard case .found(let index) = find(reference.id, kind: Target.targetName, from: document)
    else { return nil }
    return index
  }

  func find(_ id: String, kind: String, from document: Document) -> NameIndex.Result {
    guard let wanted = kinds.index(named: kind) else {
      return names.find(id, from: document, in: documents)
    }
    return names.find(id, from: document, in: documents) { $0.kind == wanted }
  }

  func team(_ id: String, from document: Document) -> Int? {
    guard let wanted = kinds.index(named: Team.targetName),
      case .found(let index) = find(id, kind: Team.targetName, from: document),
      documents[index].kind == wanted
    else { return nil }
    return index
  }
}

/// What follows from the documents' fields and is asked for again and again.
private struct Derived {
  /// For each document the team that it belongs to, which is itself for a team's own page.
  var teams: [Int?]
  var teamsByTitle: [String: Int] = [:]
  var teamDocuments: [Int: [Int]] = [:]
  var servingGoals: [Int: [Handbook.GoalPlace]] = [:]
  var inventoriedTeams: Set<Int> = []
  var resourcesByAddress: [String: Int] = [:]
  var resourcesByComponent: [String: [Int]] = [:]
  var ways = MilestoneWays()
  var rounds = RoundSeries()

  init(_ list: DocumentList, _ finder: Finder) {
    teams = list.all.map { document in document.team.flatMap { finder.team($0, from: document) } }
    for (index, team) in teams.enumerated() {
      if let team, team != index { teamDocuments[team, default: []].append(index) }
    }
    for (index, _) in list.documents(of: Team.self) {
      teamsByTitle[list.all[index].title.lowercased()] = index
    }
    for (index, plan) in list.documents(of: Plan.self) {
      for (goal, value) in plan.goals.enumerated() {
        for vision in Set(value.serves.compactMap({ finder.find($0, from: list.all[index]) })) {
          servingGoals[vision, default: []].append(.init(plan: index, goal: goal))
        }
      }
    }
    for (index, round) in list.documents(of: Round.self) {
      let document = list.all[index]
      if let instrument = round.instrument.flatMap({ finder.find($0, from: document) }) {
        rounds.add(index, round, of: document.team, instrument: instrument)
      }
    }
    for (index, inventory) in list.documents(of: Inventory.self) {
      for row in inventory.rows {
        if let team = row.team.flatMap({ finder.find($0, from: list.all[index]) }) {
          inventoriedTeams.insert(team)
        } else if row.team == nil, let name = row.name,
          let team = teamsByTitle[name.value.lowercased()]
        {
          // A committee that no row links, by its name: the row has a finding of its own for that.
          inventoriedTeams.insert(team)
        }
      }
    }
    for (index, resource) in list.documents(of: Resource.self) {
      if let url = resource.url, resourcesByAddress[url.value.comparable] == nil {
        resourcesByAddress[url.value.comparable] = index
      }
      for code in Set(resource.componentCodes) {
        resourcesByComponent[code, default: []].append(index)
      }
    }
    for (index, milestone) in list.documents(of: Milestone.self) {
      let document = list.all[index]
      guard document.fields.status == .adopted else { continue }
      ways.add(index, to: milestone.pathsTo.compactMap { finder.find($0, from: document) })
    }
  }
}
