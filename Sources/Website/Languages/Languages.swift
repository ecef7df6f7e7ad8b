package import Diagnostics
package import Handbook
package import Language
internal import Synchronization
internal import Templates
internal import Text

/// The languages that pages can be made in: English first, then those that have a file. What came
/// with the program is read when a page first speaks it.
package final class Languages: Sendable {
  /// What is wrong with the files of the site's own.
  package let findings: [Diagnostic]
  /// The files of each language, one over the other, English first.
  private let files: [(code: String, sources: [LanguageSource])]
  private let places: [String: Int]
  private let model: [String: String]
  private let kinds: KindList
  private let made = Mutex<[Int: Words]>([:])

  /// Checks the files of the site's own against the English one that came with the program. A file
  /// that the site has of its own lies over the built-in one of the same name, so that it need only
  /// hold what it says in another way; what it does not say in a new language is English.
  package init(_ sources: [LanguageSource], kinds: KindList) {
    self.kinds = kinds
    let english = sources.first { $0.isModel }?.entries().entries ?? []
    let model = Dictionary(
      english.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    self.model = model
    var files: [String: [LanguageSource]] = [Self.standard: []]
    var findings: [Diagnostic] = []
    for source in sources {
      if Self.isCode(source.code) {
        files[source.code, default: []].append(source)
        continue
      }
      findings.append(
        source.finding(
          SourceLocation(), "“\(source.code)” is no code of a language.",
          "Name the file by the code of its language, such as fr.txt for French."))
    }
    self.files = files.map { (code: $0.key, sources: $0.value) }.sorted {
      ($0.code == Self.standard ? "" : $0.code) < ($1.code == Self.standard ? "" : $1.code)
    }
    places = Dictionary(uniqueKeysWithValues: self.files.enumerated().map { ($1.code, $0) })
    for (_, sources) in self.files {
      // Those that came with the program were checked before they did.
      for source in sources where !source.isBuiltIn {
        let (entries, problems) = source.entries()
        findings += problems + entries.compactMap { Self.problem(with: $0, in: source, model) }
        findings += Self.missing(model, in: sources, source)
      }
    }
    self.findings = findings
  }

  /// The texts of files that lie one over the other; one with other holes than the English is left
  /// out.
  private static func texts(
    of sources: [LanguageSource], _ model: [String: String]
  ) -> [String: String] {
    var texts: [String: String] = [:]
    for source in sources {
      for entry in source.entries().entries where !entry.text.isEmpty {
        if source.isBuiltIn || problem(with: entry, in: source, model) == nil {
          texts[entry.key] = entry.text
        }
      }
    }
    return texts
  }

  /// What a language with a file of the site's own does not say. A text with something wrong in it is
  /// there: that has a finding of its own.
  private static func missing(
    _ model: [String: String], in sources: [LanguageSource], _ source: LanguageSource
  ) -> [Diagnostic] {
    let said = Set(
      sources.flatMap { $0.entries().entries }.filter { !$0.text.isEmpty }.map { $0.key })
    let missing = model.keys.filter { !said.contains($0) }.sorted()
    guard let first = missing.first else { return [] }
    return [
      Diagnostic(
        .languageTextMissing, source.path, SourceLocation(),
        "\(missing.count.counted("text")) \(missing.count == 1 ? "is" : "are") missing, and English is shown instead: \(missing.prefix(12).joined(separator: ", "))\(missing.count > 12 ? " and others" : "").",
        fix:
          "Add a line for each, such as “\(first): \(model[first] ?? "")” with the words of the language."
      )
    ]
  }

  /// The words of a language, by its place.
  private func words(at place: Int) -> Words {
    made.withLock { made in
      if let words = made[place] { return words }
      func texts(_ place: Int) -> [String: String] {
        let sources = files[place].sources
        return sources.count == 1 && sources[0].isModel ? model : Self.texts(of: sources, model)
      }
      let own = texts(place)
      let english = place == 0 ? own : texts(0)
      let words = Words(
        code: files[place].code, number: place,
        texts: model.merging(english) { $1 }.merging(own) { $1 }, own: own, model: model,
        path: files[place].sources.last?.path ?? "", kinds: kinds)
      made[place] = words
      return words
    }
  }

  /// Says words in a language, by its code; in English where there is none of that code.
  package func say(in code: String) -> @Sendable (Saying) -> String {
    (words(for: code) ?? english).say
  }

  /// What a kind is for, in an English sentence, by its place in the list of kinds.
  package func meaning(ofKind kind: Int) -> String { english.kinds[kind].meaning }

  /// The words of English.
  var english: Words { words(at: 0) }

  /// The language that stands in where there is no other.
  static let standard = "en"

  /// The words of a language, by its code: those of `es` for `es-MX` where that has none of its own;
  /// nil when there are none.
  func words(for code: String) -> Words? {
    (places[code.lowercased()] ?? places[code.primaryLanguage]).map { words(at: $0) }
  }

  private static func isCode(_ name: String) -> Bool {
    let first = name.primaryLanguage.utf8
    return (2...3).contains(first.count)
      && first.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  /// What is wrong with a text, compared with the English one.
  private static func problem(
    with entry: LanguageSource.Entry, in source: LanguageSource, _ model: [String: String]
  ) -> Diagnostic? {
    guard let wanted = model[entry.key] else {
      let near = Guess(entry.key, among: model.keys.sorted())
      return Diagnostic(
        .languageUnknownText, source.path, entry.keyPlace,
        "No page asks for a text named “\(entry.key)”.",
        fix: near.map { "Write “\($0.word)”, if that is meant." } ?? "Remove the line.",
        edit: near?.edit(at: entry.keyPlace))
    }
    if entry.text.isEmpty { return nil }
    if entry.key == "month_names" {
      let count = entry.text.split(separator: ",").count
      return count == 12
        ? nil
        : source.finding(
          entry.textPlace, "The year has 12 months, and \(count) are named here.",
          "Write the 12 names with commas between them.")
    }
    let (parts, wantedParts) = (Phrasebook.sights(of: entry.text), Phrasebook.sights(of: wanted))
    guard parts.count == wantedParts.count else {
      return source.finding(
        entry.textPlace,
        "“\(entry.key)” has \(parts.count.counted("text")), and in English it has \(wantedParts.count).",
        "Write one for each, with ~ between them: “\(wanted)”.")
    }
    return zip(parts, wantedParts).lazy.compactMap { problem(with: $0, as: $1, entry, source) }
      .first
  }

  /// What is wrong with a text, or with one that is said by how much readers see.
  private static func problem(
    with text: String, as wanted: String, _ entry: LanguageSource.Entry, _ source: LanguageSource
  ) -> Diagnostic? {
    let isCounted = wanted.utf8.contains(UInt8(ascii: "|"))
    let forms = isCounted ? Phrasebook.forms(of: text) : [text]
    let count = isCounted ? Plurals(source.code).count : 1
    guard forms.count == count else {
      return source.finding(
        entry.textPlace,
        "“\(entry.key)” has \(forms.count.counted("form")), and the language has \(count) for counted things.",
        "Write \(count.counted("form")), with | between them; in English they are “\(wanted)”.")
    }
    let holes = holes(in: wanted)
    for form in forms {
      let own = Self.holes(in: form)
      if let strange = own.subtracting(holes).sorted().first {
        return source.finding(
          entry.textPlace, "There is nothing to put into {\(strange)} here.",
          holes.isEmpty
            ? "Remove it: the text has no holes."
            : "The holes of this text are \(holes.sorted().map { "{\($0)}" }.joinedInWords()).")
      }
      // A form for one thing may do without the number.
      if let lost = holes.subtracting(own).sorted().first(where: { !isCounted || $0 != "n" }),
        !entry.key.hasPrefix("date_")
      {
        return source.finding(
          entry.textPlace, "The text has no {\(lost)}, so readers would miss it.",
          "Put {\(lost)} where the value belongs; in English the text is “\(wanted)”.")
      }
    }
    return nil
  }

  private static func holes(in text: String) -> Set<String> {
    var names = Set<String>()
    for case .hole(let name) in TextPiece.all(in: text) { names.insert(name) }
    // Some languages name months by number.
    if names.contains("month") { names.insert("month_number") }
    return names
  }
}
