internal import Parallel
internal import Text

/// Finds documents by the names that authors write.
///
/// An id need not be unique by itself: two teams may each have a `plan.md`. A bare name means the
/// one document that has it, or the one of the same team, or of the same folder; `dlt/plan` means
/// the plan of that team, and a whole path means one file. An id that someone wrote down goes
/// before one that only follows from a file's name.
struct NameIndex: Sendable {
  /// What a name leads to.
  enum Result: Equatable {
    case found(Int)
    /// Several documents, none of them nearer than the others.
    case several([Int])
    case none
  }

  let documents: [Document]
  private var byID: [String: [Int]] = [:]
  private var byTeam: [String: [Int]] = [:]
  private var byFolder: [String: [Int]] = [:]
  private var byTail: [String: [Int]] = [:]
  private var byPath: [String: Int] = [:]

  /// An index of these documents. Its two halves are made side by side: every build waits for it.
  init(_ documents: [Document]) {
    let halves = Parallel.map(count: 2, jobs: documents.count < 1000 ? 1 : 2) { half in
      var index = NameIndex(of: documents)
      if half == 0 { index.addNames() } else { index.addPlaces() }
      return index
    }
    self = halves[0]
    (byTeam, byFolder, byTail) = (halves[1].byTeam, halves[1].byFolder, halves[1].byTail)
  }

  private init(of documents: [Document]) { self.documents = documents }

  private mutating func addNames() {
    byID.reserveCapacity(documents.count)
    byPath.reserveCapacity(documents.count * 2)
    for (index, document) in documents.enumerated() {
      byID[document.id, default: []].append(index)
      byPath[document.path] = index
      let folder = Paths.folder(of: document.path)
      byPath[Paths.join(folder, Paths.stem(of: document.path))] = index
    }
  }

  private mutating func addPlaces() {
    byFolder.reserveCapacity(documents.count)
    byTeam.reserveCapacity(documents.count)
    byTail.reserveCapacity(documents.count)
    for (index, document) in documents.enumerated() {
      let folder = Paths.folder(of: document.path)
      byFolder["\(folder)/\(document.id)", default: []].append(index)
      if let team = document.team { byTeam["\(team)/\(document.id)", default: []].append(index) }
      if !folder.isEmpty {
        byTail["\(Paths.name(of: folder))/\(document.id)", default: []].append(index)
      }
    }
  }

  /// The document with a file, from the content folder.
  func document(at path: String) -> Int? { byPath[path] }

  /// The names that were probably meant, the nearest first, of documents that may be offered: ids, or
  /// what stands behind a team or folder when the name has a slash.
  func suggestions(for name: String, of isOffered: (Int) -> Bool) -> [String] {
    func offered(_ names: [String: [Int]]) -> [String] {
      names.compactMap { $0.value.contains(where: isOffered) ? $0.key : nil }
    }
    if name.utf8.contains(UInt8(ascii: "/")) {
      let longer = Set(offered(byTeam)).union(offered(byTail))
      let near = Nearest.matches(for: name, among: longer, limit: 3)
      if !near.isEmpty { return near }
    }
    return Nearest.matches(for: name, among: offered(byID), limit: 3)
  }

  /// The documents that a name leads to, seen from a document. A field that takes one kind passes
  /// over documents of other kinds as long as there is one of its own: the team `dlt` and the term
  /// `dlt` do not stand in each other's way. Of several that are equally near, those go before the others
  /// for which `isFirst` says so; where `isStrict`, they go before all others.
  func find(
    _ name: String, from document: Document, wanting isWanted: ((Document) -> Bool)?,
    before isFirst: (Int) -> Bool, isStrict: Bool = false
  ) -> Result {
    let isID = !name.utf8.contains(UInt8(ascii: "/"))
    // Most ids are given once.
    if isID, let all = byID[name], all.count == 1 { return .found(all[0]) }
    for candidates in isID ? named(name, near: document) : placed(name) {
      guard var candidates else { continue }
      let first = candidates.filter(isFirst)
      if first.isEmpty, isStrict { continue }
      if !first.isEmpty { candidates = first }
      if candidates.count > 1, let isWanted {
        let wanted = candidates.filter { isWanted(documents[$0]) }
        if !wanted.isEmpty { candidates = wanted }
      }
      let written = candidates.count > 1 ? candidates.filter { documents[$0].fields.id != nil } : []
      return choose(written.isEmpty ? candidates : written)
    }
    return .none
  }

  /// The documents with an id, the nearest group first.
  private func named(_ id: String, near document: Document) -> [[Int]?] {
    guard let all = byID[id] else { return [] }
    return [
      document.team.flatMap { byTeam["\($0)/\(id)"] },
      byFolder["\(Paths.folder(of: document.path))/\(id)"], all,
    ]
  }

  /// The documents of a name with a team, a folder or a whole path in it.
  private func placed(_ name: String) -> [[Int]?] {
    [byPath[name].map { [$0] }, byTeam[name], byTail[name]]
  }

  private func choose(_ candidates: [Int]) -> Result {
    candidates.count == 1 ? .found(candidates[0]) : .several(candidates)
  }

  /// Of some documents, those with an id that someone wrote and that another has too, with that other.
  func doubledIDs(among isMeant: (Int) -> Bool) -> [(index: Int, first: Int)] {
    byID.values.flatMap { all -> [(index: Int, first: Int)] in
      let indices = all.filter(isMeant)
      let written = indices.filter { documents[$0].fields.id != nil }
      guard let first = written.first, indices.count > 1 else { return [] }
      if let other = indices.first(where: { documents[$0].fields.id == nil }) {
        return written.map { ($0, other) }
      }
      return written.dropFirst().map { ($0, first) }
    }
  }
}
