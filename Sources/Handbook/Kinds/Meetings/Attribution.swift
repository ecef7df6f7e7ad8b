internal import FrontMatter
internal import Text

/// Finds words that are put into someone's mouth: a member's, by name or by a role that no other
/// member has, or anyone's with a given name and a family name.
struct Attribution {
  /// What is said of a speaker, where it stands in the text, and the first word of the name.
  struct Found {
    let words: String
    let offset: Int
    let name: String
  }

  private let names: Set<[String]>
  /// The roles that one member alone has, in small letters.
  private let roles: Set<[String]>
  private let longest: Int
  private let handbook: Handbook

  /// The search for a meeting of a team.
  init(in meeting: Meeting, of document: Document, _ handbook: Handbook) {
    self.handbook = handbook
    let team = handbook.team(of: document).flatMap { handbook.documents[$0].as(Team.self) }
    names = team.map { Self.names(of: $0) } ?? []
    var count: [[String]: Int] = [:]
    for member in team?.members ?? [] { count[Self.role(member.role), default: 0] += 1 }
    // Whoever leads or writes is a member, also where the list of members is not written down.
    for person in meeting.roles.rotating {
      let role = Self.role(person.person.value)
      if count[role] == nil { count[role] = 1 }
    }
    roles = Set(count.lazy.filter { $0.value == 1 && !$0.key.isEmpty }.map(\.key))
    longest = min((names.map(\.count) + roles.map(\.count)).max() ?? 0, 6)
  }

  private static func role(_ text: String) -> [String] {
    SpokenWord.all(in: text).map { $0.bare.lowercased() }.filter { !$0.isEmpty }
  }

  /// The words by which the members of a team are named: whole names, and each part of them alone.
  static func names(of team: Team) -> Set<[String]> {
    var names: Set<[String]> = []
    for member in team.members {
      let parts = SpokenWord.all(in: member.name ?? "").map(\.bare).filter { !$0.isEmpty }
      guard !parts.isEmpty else { continue }
      names.insert(parts)
      for part in parts where part.utf8.count > 2 { names.insert([part]) }
    }
    return names
  }

  /// Every place of a text at which someone says something. A name counts as it is written, so that
  /// the month of May and a site named Grant can be talked about.
  func find(in text: String) -> [Found] {
    let all = SpokenWord.all(in: text)
    var found: [Found] = []
    var start = 0
    while start < all.count {
      guard let length = speaker(at: start, in: all),
        let end = saying(behind: start + length, in: all)
      else {
        start += 1
        continue
      }
      if !isOfMotion(all[end].bare, at: end, in: all) {
        found.append(
          Found(
            words: String(text[all[start].inner.lowerBound..<all[end].inner.upperBound]),
            offset: text.utf8.distance(from: text.startIndex, to: all[start].inner.lowerBound),
            name: all[start].bare))
      }
      start = end + 1
    }
    return found
  }

  /// How many words name a speaker at a place; nil where none do.
  private func speaker(at start: Int, in all: [SpokenWord]) -> Int? {
    for count in stride(from: longest, to: 0, by: -1) where start + count <= all.count {
      let words = all[start..<(start + count)]
      // No one speaks across the end of a sentence.
      guard words.last?.endsSentence == false else { continue }
      if names.contains(words.map(\.bare)) { return count }
      if roles.contains(words.map { $0.bare.lowercased() }), isOne(before: start, in: all) {
        return count
      }
    }
    return personLength(at: start, in: all)
  }

  /// Whether a role stands for its one holder: behind “the”, or where a sentence begins. “A teacher”
  /// may be any.
  private func isOne(before start: Int, in all: [SpokenWord]) -> Bool {
    guard start > 0, !all[start - 1].endsSentence else { return true }
    return ["the", "our", "their", "its", "this"].contains(all[start - 1].bare.lowercased())
  }

  /// How many words at a place are someone's name, whoever it is: a given name with a family name, or
  /// a “Ms.” with one.
  private func personLength(at start: Int, in all: [SpokenWord]) -> Int? {
    guard all[start].isCapital, start + 1 < all.count, all[start + 1].isCapital,
      !all[start + 1].endsSentence
    else { return nil }
    let first = all[start].bare.folded
    if RecordVocabulary.honorifics.contains(first) { return 2 }
    guard RecordVocabulary.given.contains(first), !all[start].endsSentence else { return nil }
    let family = all[start + 1].bare.folded
    let isOther =
      RecordVocabulary.places.contains(family) || RecordVocabulary.common.contains(family)
      || isSite("\(all[start].bare) \(all[start + 1].bare)")
    return isOther ? nil : 2
  }

  /// Whether a school bears a name: Rosa Parks may ask for another nurse.
  private func isSite(_ name: String) -> Bool {
    handbook.documents(of: Team.self).contains { index, team in
      team.site?.contains(name) == true || handbook.documents[index].title.contains(name)
    }
  }

  /// Where the word stands by which someone says something, right behind a name or one word further.
  private func saying(behind place: Int, in all: [SpokenWord]) -> Int? {
    var end = place
    guard end < all.count else { return nil }
    if end + 1 < all.count, Self.isBetween(all[end].bare.lowercased()) { end += 1 }
    return Self.verbs.contains(all[end].bare.lowercased()) ? end : nil
  }

  /// Whether a word tells of a motion, in a sentence about one: who moved and who seconded belongs in
  /// the minutes.
  private func isOfMotion(_ verb: String, at place: Int, in all: [SpokenWord]) -> Bool {
    guard Self.verbsOfMotions.contains(verb.lowercased()) else { return false }
    let start = all[..<place].lastIndex { $0.endsSentence }.map { $0 + 1 } ?? 0
    let end = all[place...].firstIndex { $0.endsSentence } ?? all.count - 1
    return start <= end
      && all[start...end].contains { Self.wordsOfMotions.contains($0.bare.lowercased()) }
  }

  private static let verbsOfMotions: Set<String> = [
    "proposed", "proposes", "suggested", "suggests", "asked", "asks", "agreed", "agrees",
    "disagreed", "disagrees", "objected", "objects",
  ]
  private static let wordsOfMotions: Set<String> = [
    "motion", "motions", "moved", "moves", "seconded", "seconds", "seconder", "vote", "voted",
  ]

  private static let verbs: Set<String> = [
    "said", "says", "asked", "asks", "argued", "argues", "stated", "states", "claimed", "claims",
    "suggested", "suggests", "proposed", "proposes", "replied", "replies", "answered", "answers",
    "objected", "objects", "complained", "complains", "insisted", "insists", "explained",
    "explains", "noted", "commented", "comments", "mentioned", "mentions",
    "disagreed", "disagrees", "agreed", "agrees", "thought", "thinks",
    "believed", "believes", "warned", "warns", "pointed",
  ]

  /// Words that stand between a name and what it does: `also`, `then`, `strongly`.
  private static func isBetween(_ word: String) -> Bool {
    word.hasSuffix("ly") || ["also", "then", "again", "has", "had", "who"].contains(word)
  }
}

/// A word of a text, with the marks around it.
struct SpokenWord {
  let text: Substring
  /// Without the marks.
  let bare: String
  /// Where it stands without them.
  let inner: Range<String.Index>

  var endsSentence: Bool {
    guard text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix("!") else { return false }
    // The point of “Ms.” and of an initial ends no sentence.
    return !RecordVocabulary.honorifics.contains(bare.folded) && bare.utf8.count > 1
  }

  var isCapital: Bool { bare.unicodeScalars.first?.properties.isUppercase ?? false }

  /// The words of a text.
  static func all(in text: String) -> [SpokenWord] {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" }.map { word in
      let isInner: (UInt8) -> Bool = { !",.;:()!?\"'*_[]".utf8.contains($0) }
      guard let first = word.utf8.firstIndex(where: isInner),
        let last = word.utf8.lastIndex(where: isInner)
      else {
        return SpokenWord(text: word, bare: "", inner: word.startIndex..<word.startIndex)
      }
      let inner = first..<word.utf8.index(after: last)
      return SpokenWord(text: word, bare: String(word[inner]), inner: inner)
    }
  }
}
