internal import Diagnostics
internal import FrontMatter
internal import Text

/// A file whose fields are those of another kind of document than its place or its “type” says.
struct Misplacement {
  /// The kind that its place makes it, and the one that it looks like.
  private let (read, meant): (KindInfo, AnyKind)
  private let path: String
  private let isFolderIndex: Bool

  /// What a file is that was put in the wrong place; nil where its fields are those of its kind, or of no
  /// kind more than of others.
  init?(
    _ entries: [Entry], path: String, isFolderIndex: Bool, kind: Int, _ kinds: KindList
  ) {
    // A single field that is not known was misspelt, or made up.
    let shared = DocumentFields.schema.names
    let known = kinds.all[kind].names
    let keys = entries.map(\.key)
    guard keys.count(where: { !known.contains($0) && !shared.contains($0) }) > 1 else { return nil }
    let own = keys.filter { !shared.contains($0) || known.contains($0) }
    let here = own.count { known.contains($0) }
    var best: (hits: Int, missing: Int, kind: Int)?
    var isAlone = true
    for (index, other) in kinds.all.enumerated() where index != kind {
      let names = other.names
      let hits = own.count { names.contains($0) }
      guard hits > here + 1, hits * 4 >= own.count * 3, best.map({ hits >= $0.hits }) ?? true else {
        continue
      }
      let missing = other.fields.count { $0.isRequired && !keys.contains($0.name) }
      if let best, (hits, -missing) <= (best.hits, -best.missing) {
        if (hits, missing) == (best.hits, best.missing) { isAlone = false }
        continue
      }
      best = (hits, missing, index)
      isAlone = true
    }
    guard let best, isAlone else { return nil }
    read = kinds.all[kind].info
    meant = kinds.all[best.kind]
    self.path = path
    self.isFolderIndex = isFolderIndex
  }

  /// Reports it, with the place that is right.
  func report(
    _ type: Located<String>?, at start: SourceLocation, prefix: String, _ reader: inout FieldReader
  ) {
    let info = meant.info
    if meant.records?.isBlank ?? false { reader.isDiscreet = true }
    let looks = "This looks like \(info.singular.withArticle)"
    if let type {
      return reader.report(
        .kindMisplaced, type.location, "\(looks), and “type” says \(read.name).",
        fix: "Write “type: \(info.name)”.",
        edit: Edit(at: type.location, type.value, to: info.name))
    }
    let target = target
    let inTeam = target.hasPrefix("\(OwningTeam.folder)/") || info.folder == OwningTeam.folder
    let team = inTeam ? "" : ", or into “\(info.folder)” in the folder of its team"
    reader.report(
      .kindMisplaced, start,
      "\(looks), and what is in this folder is read as \(read.singular.withArticle).",
      fix: "Move it to \(prefix)\(target)\(team); or write “type: \(info.name)” at its top.")
  }

  /// Where such a file belongs: in the folder of its kind, within that of its team where it is in one.
  private var target: String {
    var folders = Paths.folder(of: path).split(separator: "/").map(String.init)
    var name = Paths.name(of: path)
    let info = meant.info
    // The folder may have nearly the right name.
    if let place = folders.lastIndex(where: {
      $0.lowercased() == info.name || Self.isNearly($0, info)
    }) {
      folders[place] = info.folder
      return (folders + [name]).joined(separator: "/")
    }
    let base =
      folders.first == OwningTeam.folder && folders.count > 1 ? Array(folders.prefix(2)) : []
    if isFolderIndex, let last = folders.last { name = "\(last).md" }
    return (base + [info.folder, name]).joined(separator: "/")
  }

  private static func isNearly(_ folder: String, _ info: KindInfo) -> Bool {
    folder != info.folder && Nearest.best(for: folder, among: [info.folder]) != nil
  }
}
