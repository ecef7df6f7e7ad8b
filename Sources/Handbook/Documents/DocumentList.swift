/// The documents of one audience in their order, with what links them: which are of each kind, whose
/// each is, and what their names mean. Whoever asks for one kind does not look at all the others.
package struct DocumentList: Sendable {
  let all: [Document]
  /// Documents that the audience may not see.
  let withheld: [Document]
  let kinds: KindList
  let finder: Finder
  /// The documents of each kind, in the order of `kinds`.
  let ofKind: [[Int]]
  /// For each document the team that it belongs to, which is itself for a team's own page.
  let teams: [Int?]

  /// Sorts documents by kind and by team.
  init(_ all: [Document], withheld: [Document], kinds: KindList) {
    let finder = Finder(all, withheld: withheld, kinds: kinds)
    var ofKind = [[Int]](repeating: [], count: kinds.all.count)
    for (index, document) in all.enumerated() { ofKind[document.kind].append(index) }
    self.all = all
    self.withheld = withheld
    self.kinds = kinds
    self.finder = finder
    self.ofKind = ofKind
    teams = all.map { document in document.team.flatMap { finder.team($0, from: document) } }
  }

  /// The documents of a kind, in their order.
  func documents<Value: Kind>(of kind: Value.Type) -> [(index: Int, value: Value)] {
    guard let place = kinds.index(of: kind) else { return [] }
    return ofKind[place].compactMap { index in
      all[index].as(Value.self).map { (index, $0) }
    }
  }

  /// Whether there is a document of a kind.
  func has<Value: Kind>(_ kind: Value.Type) -> Bool {
    kinds.index(of: kind).map { !ofKind[$0].isEmpty } ?? false
  }
}
