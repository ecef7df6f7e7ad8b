internal import Text

extension PastReader {
  /// The day on which the words of a document were last changed, by the versions of it that are
  /// `shown`. What moves a file, gives it another place in an order or writes its lines in another way
  /// leaves every translation as good as it was.
  func reworded(_ document: Document, _ past: Past, _ shown: [Seen]) -> CalendarDate? {
    guard var first = shown.first?.version else { return nil }
    var words: DocumentWords?
    for seen in shown {
      if words != nil, seen.version.blob == first.blob {
        first = seen.version
        continue
      }
      let found = self.words(seen.version, at: seen.path, of: document)
      guard found != nil, words == nil || found == words else { return history.day(of: first) }
      (words, first) = (found, seen.version)
    }
    guard let words else { return history.day(of: first) }
    // A file that moves is often changed on the way, so that its links lead on.
    var life = past.oldest
    var visited: Set<Int> = []
    while let last = life, visited.insert(last).inserted {
      life = nil
      for before in history.lives[last].origins + history.lives[last].namesakes {
        guard !visited.contains(before), isVisible(before),
          let oldest = oldest(of: before, with: words)
        else { continue }
        first = oldest.version
        guard oldest.isFirst else { return history.day(of: first) }
        life = before
        break
      }
    }
    return history.day(of: first)
  }

  /// The oldest version of a life that has these words, as all behind it have, and whether the life
  /// begins with it; nil where not even the newest has them.
  private func oldest(
    of life: Int, with words: DocumentWords
  ) -> (version: History.Version, isFirst: Bool)? {
    var oldest: History.Version?
    for version in history.lives[life].versions where !forgetting.commits.contains(version.commit) {
      if version.blob != oldest?.blob {
        guard let found = self.words(version, at: history.lives[life].path, of: nil),
          found == words
        else { return oldest.map { ($0, false) } }
      }
      oldest = version
    }
    return oldest.map { ($0, true) }
  }

  /// The words of a version as its readers saw it; nil where they saw none or no one knows them.
  private func words(
    _ version: History.Version, at path: String, of document: Document?
  ) -> DocumentWords? {
    texts[version.blob].flatMap {
      read($0, at: path, of: document, everyWord: true)
        .version(for: handbook.audience, includesDrafts: includesDrafts)
    }.map { DocumentWords($0) }
  }
}
