package import Diagnostics
package import Handbook
internal import Templates
internal import Text

/// The languages that pages can be made in: English first, then those that have a file.
package struct Languages: Sendable {
  let all: [Words]
  /// What is wrong with the files.
  package let findings: [Diagnostic]
  private let places: [String: Int]

  /// Reads the files, each checked against the English one that came with the program. A file that
  /// the site has of its own lies over the built-in one of the same name, so that it need only
  /// hold what it says in another way; what it does not say in a new language is English.
  package init(_ sources: [LanguageSource], kinds: KindList) {
    var findings: [Diagnostic] = []
    var texts: [String: [String: String]] = [:]
    var paths: [String: String] = [:]
    var codes: [String] = []
    let read = sources.map { (source: $0, lines: $0.entries()) }
    let english = read.first { $0.source.isModel }?.lines.entries ?? []
    let model = Dictionary(
      english.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    for (source, (entries, problems)) in read {
      findings += problems
      guard Self.isCode(source.code) else {
        findings.append(
          source.finding(
            SourceLocation(), "“\(source.code)” is no code of a language.",
            "Name the file by the code of its language, such as fr.txt for French."))
        continue
      }
      if texts[source.code] == nil {
        codes.append(source.code)
        texts[source.code] = [:]
      }
      paths[source.code] = source.path
      for entry in entries {
        // Those that came with the program were checked before they did.
        if !source.isBuiltIn, let wrong = Self.problem(with: entry, in: source, model) {
          findings.append(wrong)
        } else if !entry.text.isEmpty {
          texts[source.code]?[entry.key] = entry.text
        }
      }
      let missing = model.keys.filter { texts[source.code]?[$0] == nil }.sorted()
      if let first = missing.first {
        findings.append(
          Diagnostic(
            .languageTextMissing, source.path, SourceLocation(),
            "\(missing.count.counted("text")) \(missing.count == 1 ? "is" : "are") missing, and English stands in: \(missing.prefix(12).joined(separator: ", "))\(missing.count > 12 ? " and others" : "").",
            fix:
              "Add a line for each, such as “\(first): \(model[first] ?? "")” with the words of the language."
          ))
      }
    }
    let base = (texts[Self.standard] ?? [:]).merging(model) { own, _ in own }
    codes = [Self.standard] + codes.filter { $0 != Self.standard }.sorted()
    all = codes.enumerated().map { number, code in
      Words(
        code: code, number: number, texts: base.merging(texts[code] ?? [:]) { _, own in own },
        own: texts[code] ?? [:], model: model, path: paths[code] ?? "", kinds: kinds)
    }
    places = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    self.findings = findings
  }

  /// The language that stands in where there is no other.
  static let standard = "en"

  /// The words of a language, by its code: those of `es` for `es-MX` where that has none of its own;
  /// nil when there are none.
  func words(for code: String) -> Words? {
    (places[code.lowercased()] ?? places[code.primaryLanguage]).map { all[$0] }
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
    if entry.key.hasPrefix(Labels.prefix),
      Labels.marks(in: wanted) != Labels.marks(in: entry.text)
    {
      return source.finding(
        entry.textPlace,
        "“\(entry.key)” has other numbers, days or words to fill in than in English.",
        "Write # for each number, @ for each day and * for each of the other words, in the order of “\(wanted)”."
      )
    }
    let isCounted = wanted.utf8.contains(UInt8(ascii: "|"))
    let forms = isCounted ? Words.forms(of: entry.text) : [entry.text]
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
    for case .hole(let name) in Wording.pieces(of: text) { names.insert(name) }
    // Some languages name months by number.
    if names.contains("month") { names.insert("month_number") }
    return names
  }
}
