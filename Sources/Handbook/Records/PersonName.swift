internal import Text

/// Finds words that read like someone's name. It can't know: what it finds is asked about, never
/// refused.
struct PersonName {
  /// What sort of text is looked at.
  enum Manner {
    /// A title: what stands behind “for” and “of” there is what the paper is about.
    case title
    /// A few words that say who someone is, by role.
    case role
    /// Sentences.
    case prose
  }

  /// Words of this handbook that are no names, such as the name of the district, folded.
  private let known: Set<String>

  /// A search that takes the words of the settings for no names.
  init(knowing settings: Settings) {
    let texts =
      [settings.title, settings.sides.name(of: .labor), settings.sides.name(of: .management)]
      + settings.units.flatMap { [$0.name, $0.id] }
    known = Set(texts.flatMap { NameWord.all(in: $0).map(\.bare) })
  }

  /// Whether a text has words that read like a name.
  func isIn(_ text: String, as manner: Manner) -> Bool {
    let words = NameWord.all(in: text)
    var index = 0
    while index < words.count {
      let word = words[index]
      let before = index > 0 ? words[index - 1] : nil
      if let before, word.isCapital, RecordVocabulary.honorifics.contains(before.bare),
        before.isCapital, !RecordVocabulary.honorifics.contains(word.bare), !isKnown(word)
      {
        return true
      }
      if manner == .title, isOfOne(word, after: before, next: words.dropFirst(index + 1).first) {
        return true
      }
      if manner == .prose, !word.isCapital, RecordVocabulary.isOnlyGiven(word.bare) { return true }
      guard word.isCapital else {
        index += 1
        continue
      }
      let end = endOfRun(from: index, in: words)
      if isName(words[index..<end], after: before, manner) { return true }
      index = end
    }
    return false
  }

  /// Whether the title of any document is that of a record about someone: what such records are
  /// called, with a given name or someone's “Ms.”.
  func isOfRecord(_ title: String) -> Bool {
    guard RecordVocabulary.isRecord(title) else { return false }
    let words = NameWord.all(in: title)
    return words.indices.contains { index in
      let word = words[index]
      if RecordVocabulary.given.contains(word.bare) {
        return !words[index...].contains { RecordVocabulary.places.contains($0.bare) }
      }
      return index > 0 && word.isCapital && words[index - 1].isCapital
        && RecordVocabulary.honorifics.contains(words[index - 1].bare)
    }
  }

  /// Whether a word or two for whom a blank is have something that is no such word.
  func isOdd(_ text: String) -> Bool {
    NameWord.all(in: text).contains { word in
      RecordVocabulary.given.contains(word.bare) || word.isCapital && !isKnown(word)
    }
  }

  /// Whether a part of an id or of a file's name is a given name.
  func isGiven(_ part: String) -> Bool { RecordVocabulary.given.contains(part.folded) }

  /// Whether a word is one that blanks have.
  func isKnown(_ bare: String) -> Bool {
    let known: (String) -> Bool = {
      RecordVocabulary.common.contains($0) || self.known.contains($0)
    }
    if known(bare) || RecordVocabulary.places.contains(bare) { return true }
    if bare.hasSuffix("ies"), known(bare.dropLast(3) + "y") { return true }
    return ["s", "es", "ing", "ed", "d"].contains {
      bare.hasSuffix($0) && known(String(bare.dropLast($0.count)))
    }
  }

  /// A file's path with signs in the place of words that may be someone's, to show where a finding
  /// is.
  func masked(_ path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let name = parts.last ?? path
    let folders = parts.dropLast().map { folder in
      folder.split(separator: "-").contains { isGiven(String($0)) } ? "…" : folder
    }
    let words = Paths.stem(of: name).split { "-_ .".contains($0) }.map { part in
      let part = String(part)
      return isKnown(part.folded) && !isGiven(part) && !CalendarDay.isMonth(part) ? part : "…"
    }
    return (folders + [words.joined(separator: "-") + ".md"]).joined(separator: "/")
  }

  private func isKnown(_ word: NameWord) -> Bool { !word.isInitial && isKnown(word.bare) }

  /// Whether a word of a title without a capital, or a number, stands for one person: what follows
  /// the record's name, or a “for” and “of”.
  private func isOfOne(_ word: NameWord, after before: NameWord?, next: NameWord?) -> Bool {
    guard let before else { return false }
    let isRecord = RecordVocabulary.records.contains(before.bare)
    if word.bare.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      let isYear = word.bare.utf8.count == 4 && ["19", "20"].contains(word.bare.prefix(2))
      return !isYear
        && (isRecord || RecordVocabulary.numbered.contains(before.bare)
          || word.bare.utf8.count > 3)
    }
    guard !word.isCapital else { return false }
    let isBehind = RecordVocabulary.connectors.contains(before.bare)
    if RecordVocabulary.given.contains(word.bare) {
      return isBehind || isRecord || word.gap == .mark
    }
    // A family name, where it ends the title and is no word that a blank would have.
    return isBehind && (next == nil || next?.gap == .mark) && !isKnown(word)
      && !RecordVocabulary.endings.contains(where: word.bare.hasSuffix)
  }

  /// Where the words end that begin with capitals and belong together.
  private func endOfRun(from start: Int, in words: [NameWord]) -> Int {
    var end = start + 1
    while end < words.count, words[end].gap == .space {
      if words[end].isCapital {
        end += 1
      } else if RecordVocabulary.particles.contains(words[end].bare), end + 1 < words.count,
        words[end + 1].isCapital, words[end + 1].gap == .space
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private func isName(
    _ run: ArraySlice<NameWord>, after before: NameWord?, _ manner: Manner
  ) -> Bool {
    if run.contains(where: { RecordVocabulary.places.contains($0.bare) }) { return false }
    if run.contains(where: { RecordVocabulary.given.contains($0.bare) && !$0.isInitial }) {
      return true
    }
    var rest = run
    // A word at the start of a sentence has its capital from there.
    if manner == .prose, rest.first?.gap == .start, rest.first?.isPossessive == false {
      rest = rest.dropFirst()
    }
    let isBehindRecord = rest.first.map { RecordVocabulary.records.contains($0.bare) } ?? false
    rest = rest.drop { isKnown($0) }
    while let last = rest.last, isKnown(last) { rest = rest.dropLast() }
    let initials = rest.count { $0.isInitial }
    let unknown = rest.filter {
      !isKnown($0) && !$0.isInitial && $0.bare.unicodeScalars.count > 1
        && !RecordVocabulary.particles.contains($0.bare)
        && !($0.isShouted && $0.bare.unicodeScalars.count < 5)
    }
    if initials > 0, !unknown.isEmpty || initials > 1 { return true }
    if unknown.count > 1, unknown.count == rest.count { return true }
    guard manner == .title, let first = unknown.first else { return false }
    if first.isPossessive { return true }
    guard let before else { return isBehindRecord }
    return isBehindRecord || first.gap == .mark
      || RecordVocabulary.connectors.contains(before.bare) && rest.first?.bare == first.bare
  }
}
