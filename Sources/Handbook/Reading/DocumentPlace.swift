internal import Text

/// What a file's path says about its document when the front matter does not.
struct DocumentPlace {
  /// The file's name as an id; an index is called as its folder.
  let id: String
  /// The file's name as a title.
  let title: String
  /// The kind, by the folders the file lies in.
  let kind: Int
  /// The team, for files in `teams/<id>/`.
  let team: String?

  init(path: String, isFolderIndex: Bool, kinds: KindList) {
    let folders = Paths.folder(of: path).utf8.split(separator: UInt8(ascii: "/")).map {
      String(Substring($0))
    }
    let stem = Paths.stem(of: path)
    let name = isFolderIndex ? folders.last ?? "home" : stem
    id = name.fileID
    title = Self.title(name)
    let teams = folders.firstIndex(of: OwningTeam.folder)
    let inTeam = teams.flatMap { folders.indices.contains($0 + 1) ? folders[$0 + 1] : nil }
    team = inTeam?.fileID
    kind = Self.kind(stem, folders, isFolderIndex, kinds)
  }

  /// The innermost folder that belongs to a kind says which it is. In a team's own folder the index
  /// is the team, and a file that is named as a kind (`plan.md`) is of that kind.
  private static func kind(
    _ stem: String, _ folders: [String], _ isFolderIndex: Bool, _ kinds: KindList
  ) -> Int {
    guard let place = folders.lastIndex(where: { kinds.index(folder: $0) != nil }),
      let kind = kinds.index(folder: folders[place])
    else { return 0 }
    let depth = folders.count - place - 1
    if kinds.all[kind].info.folder == OwningTeam.folder {
      if depth == 0 { return isFolderIndex ? 0 : kind }
      if depth == 1, isFolderIndex { return kind }
      return kinds.index(named: stem).flatMap { $0 == kind ? nil : $0 } ?? 0
    }
    return isFolderIndex ? 0 : kind
  }

  /// A file's name as words: `meeting-notes` becomes `Meeting notes`.
  private static func title(_ name: String) -> String {
    let words = String(
      decoding: name.utf8.map { "-_".utf8.contains($0) ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    return words.capitalizedFirst
  }
}
