internal import Text

/// The words of a file's name, of the folders that it lies in, and of its id.
struct FileWords {
  private let names: PersonName
  /// The file's name and the id.
  private let own: [String]
  /// The folders.
  private let folders: [String]

  init(path: String, id: String?, names: PersonName) {
    self.names = names
    let folders = Paths.folder(of: path).split(separator: "/").map(String.init)
    // A team's folder is called as the team, which may well be called as a person.
    let teams = folders.firstIndex(of: OwningTeam.folder).map { $0 + 2 } ?? 0
    self.folders = Array(folders.dropFirst(teams))
    let stem = Paths.stem(of: path)
    own = (stem == "index" || stem == "README" ? [] : [stem]) + (id.map { [$0] } ?? [])
  }

  /// Whether one of them names a day.
  var hasDay: Bool { (own + folders).contains { CalendarDay.isInName($0) } }

  /// Whether one of them has someone's name in it: a given name, or a word that neither blanks have
  /// nor anything that the document says.
  func isAboutSomebody(beyond said: [String], isBlank: Bool) -> Bool {
    if (own + folders).contains(where: { parts($0).contains(where: names.isGiven) }) { return true }
    guard isBlank else { return false }
    var explained: Set<String> = []
    for text in said {
      for word in NameWord.all(in: text) { explained.insert(String(word.bare.prefix(4))) }
    }
    return own.contains { name in
      parts(name).contains { part in
        part.utf8.count > 3 && !names.isKnown(part)
          && !explained.contains(String(part.prefix(4)))
      }
    }
  }

  private func parts(_ name: String) -> [String] {
    name.folded.split { !$0.isLetter }.map(String.init)
  }
}
