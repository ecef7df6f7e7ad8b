internal import Diagnostics
internal import FrontMatter
internal import Text

/// Looks through one document for signs that it is a filled-in record about a person. Where its
/// structure tells, it is refused; where only words tell, someone is asked. What is found first is
/// enough: whoever looks there sees the rest.
struct RecordSearch {
  /// What was found, and where.
  struct Sign {
    let isCertain: Bool
    let location: SourceLocation
    /// The place in words, at the start of a sentence: `The title`.
    var place = "This line"
    /// Whether the file's own name may give someone away.
    var isName = false

    /// What is said of it. It names the place, and quotes nothing.
    func finding(of signs: RecordSigns?, path: String) -> Diagnostic {
      if isCertain, let signs { return signs.refusal(at: location, path: path) }
      return Diagnostic(
        .recordSuspected, path, location,
        "\(place) reads as if this were about one person; nothing of it is quoted here.",
        fix:
          "If someone filled this in, take it out of the folder and out of its history. If it is a blank, write it without names and days: who it is for, by role."
      )
    }
  }

  /// How the kind tells records; nil for kinds that hold none.
  let signs: RecordSigns?
  let names: PersonName
  let entries: [Entry]
  /// The start of the front matter.
  let start: SourceLocation

  /// A text of the front matter with the field it stands in.
  private struct Piece {
    let field: String
    let text: String
    let location: SourceLocation
  }

  /// Fields of every document that say nothing of a person.
  private static let passed: Set<String> = [
    "type", "team", "lang", "status", "visibility", "review_by", "source", "adapted",
    "translation_of", "translated_on", "machine_translated", "record", "id", "aliases", "answer",
  ]
  /// Fields with sentences to all readers, in which a day may be that of a law or an agreement.
  private static let addresses: Set<String> = [
    "notice", "intro", "purpose", "considerations", "conventional", "shared", "keywords",
  ]

  /// The first certain sign, or else the first doubtful one. Of a document that is no record by its
  /// kind, the title alone can say that it is one.
  func find(title: String, path: String, id: String?, body: () -> Lines) -> Sign? {
    let name = FileWords(path: path, id: id, names: names)
    guard var sign = find(title: title, name, body) else { return nil }
    let isBlank = signs?.isBlank == true
    sign.isName = isBlank && name.hasDay || name.isAboutSomebody(beyond: [], isBlank: isBlank)
    return sign
  }

  private func find(title: String, _ name: FileWords, _ body: () -> Lines) -> Sign? {
    let titlePlace = entries.first { $0.key == "title" }?.value.location ?? start
    if let place = signs?.search(entries) { return Sign(isCertain: true, location: place) }
    guard let signs, !signs.isPlain(entries) else {
      return names.isOfRecord(title)
        ? Sign(isCertain: false, location: titlePlace, place: "The title") : nil
    }
    return find(signs, title: title, at: titlePlace, name, body())
  }

  private func find(
    _ signs: RecordSigns, title: String, at titlePlace: SourceLocation, _ name: FileWords,
    _ body: Lines
  ) -> Sign? {
    let pieces = pieces()
    let idPlace = entries.first { $0.key == "id" }?.value.location ?? start
    if signs.isBlank {
      if name.hasDay { return Sign(isCertain: true, location: idPlace) }
      if CalendarDay.isIn(title) { return Sign(isCertain: true, location: titlePlace) }
      if let place = certain(among: pieces, signs) { return Sign(isCertain: true, location: place) }
    }
    if let place = body.firstFilled { return Sign(isCertain: true, location: place) }
    if names.isIn(title, as: signs.isBlank ? .title : .prose) {
      return Sign(isCertain: false, location: titlePlace, place: "The title")
    }
    let said = [title] + pieces.map(\.text)
    if name.isAboutSomebody(beyond: said, isBlank: signs.isBlank) {
      return Sign(
        isCertain: false, location: idPlace, place: "The name of this file, or its id,")
    }
    let place =
      doubtful(among: pieces, signs) ?? body.firstNamed(by: names)
      ?? (signs.isBlank ? body.firstWithDay : nil)
    return place.map { Sign(isCertain: false, location: $0) }
  }

  private func certain(among pieces: [Piece], _ signs: RecordSigns) -> SourceLocation? {
    pieces.first { piece in
      let isForAll = !signs.personal.contains(piece.field)
      let hasDay =
        !Self.addresses.contains(piece.field)
        && CalendarDay.isIn(piece.text, besidePublic: isForAll)
      return hasDay || FilledText.find(in: piece.text) == .filled
    }?.location
  }

  private func doubtful(among pieces: [Piece], _ signs: RecordSigns) -> SourceLocation? {
    pieces.first { piece in
      if piece.field == "variant" { return names.isOdd(piece.text) }
      if signs.roles.contains(piece.field) { return names.isIn(piece.text, as: .role) }
      if names.isIn(piece.text, as: .prose) { return true }
      guard signs.isBlank, !Self.addresses.contains(piece.field) else { return false }
      return FilledText.find(in: piece.text) != nil
    }?.location
  }

  /// Every text of the front matter, each with the nearest key, but those that say nothing of people.
  private func pieces() -> [Piece] {
    var pieces: [Piece] = []
    func add(_ node: Node, _ field: String, _ depth: Int) {
      guard depth < 100 else { return }
      switch node.content {
      case .scalar(let text, _):
        if !node.isEmpty { pieces.append(Piece(field: field, text: text, location: node.location)) }
      case .list(let items): for item in items { add(item, field, depth + 1) }
      case .map(let entries): for entry in entries { add(entry.value, entry.key, depth + 1) }
      }
    }
    for entry in entries where entry.key != "title" && !Self.passed.contains(entry.key) {
      add(entry.value, entry.key, 0)
    }
    return pieces
  }
}
