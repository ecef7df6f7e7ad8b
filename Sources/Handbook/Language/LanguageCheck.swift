internal import Blocks
internal import Diagnostics
internal import FrontMatter
internal import Text

/// What the rules about words need to know of a whole handbook. A class, because every document is
/// looked at with it.
final class Language: Sendable {
  let known: KnownAbbreviations
  let avoided: AvoidedWords

  init(_ handbook: Handbook) {
    known = KnownAbbreviations(handbook)
    avoided = AvoidedWords(handbook)
  }
}

/// Looks at the words of one document: those of its text and those of its fields.
struct LanguageCheck {
  private let document: Document
  private let index: Int
  private let language: Language
  /// How many words a sentence has at most.
  private let sentenceWords: Int
  private var places: WordPlaces
  private var findings: [Diagnostic] = []
  /// Where each abbreviation that is not known stands first.
  private var abbreviations: [String: SourceLocation] = [:]
  /// Those that the document itself explains.
  private var explained: Set<String> = []
  private var longSentences = 0
  private var listMarks = ListMarks()

  /// How many long sentences of a document are reported: who mends three finds the others.
  private static let sentencesAtMost = 3
  /// Fields whose words are no sentences of the document's author.
  private static let exemptFields: Set<String> = [
    "avoid", "source", "aliases", "cpsel", "standards",
  ]

  /// What is wrong with the words of a document.
  static func findings(
    in document: Document, at index: Int, of handbook: Handbook,
    knowing language: Language, source: @escaping (String) -> Bytes?
  ) -> [Diagnostic] {
    var check = LanguageCheck(document, index, handbook, language)
    check.places.source = { source(document.path) }
    check.run()
    return check.findings
  }

  private init(
    _ document: Document, _ index: Int, _ handbook: Handbook, _ language: Language
  ) {
    self.document = document
    self.index = index
    self.language = language
    sentenceWords = handbook.settings.thresholds.sentenceWords
    places = WordPlaces()
  }

  private mutating func run() {
    let tree = document.text
    for text in document.texts where !Self.exemptFields.contains(text.field) {
      look(at: text.text, kind: text.field == "title" ? .heading : .cell, text.location)
    }
    if let opening = tree.opening {
      look(at: opening.words, kind: .heading, SourceLocation(line: opening.line))
    }
    tree.bytes.withUnsafeBufferPointer { bytes in
      for block in tree.textBlocks where !block.words.isEmpty {
        let passage = Passage(block, in: bytes)
        look(at: passage, SourceLocation(line: block.line))
        if let (mark, blank) = ListMarks.markBeforeOddBlank(in: passage) {
          report(mark, blank, in: passage, line: block.line)
        }
        if let run = listMarks.look(at: passage, line: block.line) { report(run) }
        if block.kind == .paragraph { lookForLongSentences(in: passage, line: block.line) }
      }
    }
    if let run = listMarks.end() { report(run) }
    reportAbbreviations()
  }

  private mutating func look(at text: String, kind: TextBlock.Kind, _ location: SourceLocation) {
    text.withBytes { look(at: Passage($0, kind: kind), location) }
  }

  private mutating func look(at passage: Passage, _ start: SourceLocation) {
    for use in Abbreviation.uses(in: passage) where !language.known.contains(use.word) {
      if use.isExplained(in: passage) {
        explained.insert(use.word)
      } else if passage.kind != .heading, !explained.contains(use.word),
        !Shouting.holds(use.range, in: passage)
      {
        let place = abbreviations[use.word]
        // Fields are read in the order of the schema, not of the file.
        if place == nil || !passage.isBlock {
          let found = places.find(
            use.word, at: use.range.lowerBound, in: passage, from: start, orPart: true)
          abbreviations[use.word] = place.map { min($0, found) } ?? found
        }
      }
    }
    guard !language.avoided.isEmpty, passage.kind != .quotation else { return }
    for place in language.avoided.find(in: passage) where place.avoided.document != index {
      let words = passage.text(
        from: place.range.lowerBound, limit: min(100, place.range.count))
      let path = place.avoided.path
      report(
        .termAvoid, places.find(words, at: place.range.lowerBound, in: passage, from: start),
        "“\(words.inOneLine)” is a word that \(path) asks to avoid.",
        fix: "Write “\(place.avoided.term)”.")
    }
  }

  private mutating func lookForLongSentences(in passage: Passage, line: Int) {
    guard longSentences < Self.sentencesAtMost else { return }
    for sentence in Sentences.longer(than: sentenceWords, in: passage) {
      guard longSentences < Self.sentencesAtMost else { return }
      longSentences += 1
      let words = passage.text(from: sentence.start, limit: 40)
      report(
        .sentenceTooLong,
        places.find(words, at: sentence.start, in: passage, from: SourceLocation(line: line)),
        "This sentence has \(sentence.words) words: “\(words.inOneLine.cutAtWord)…”",
        fix: "Make two or three of it; at most \(sentenceWords) words are read in one go.")
    }
  }

  private mutating func reportAbbreviations() {
    for (word, place) in abbreviations where !explained.contains(word) {
      report(
        .acronymUndefined, place, "Nothing says what “\(word)” stands for.",
        fix:
          "Write the words out and put “(\(word))” behind them, or give the glossary a term “\(word)”."
      )
    }
  }

  private mutating func report(
    _ mark: String, _ blank: String, in passage: Passage, line: Int
  ) {
    let place = places.find(
      mark + blank, at: passage.range.lowerBound, in: passage, from: SourceLocation(line: line))
    let what = mark.hasPrefix("#") ? "heading" : "list"
    let behind = SourceLocation(
      line: Int(place.line), column: Int(place.column) + mark.unicodeScalars.count)
    findings.append(
      Diagnostic(
        .listMark, document.sourcePath, place,
        "Behind “\(mark)” is a blank of a word processor (a no-break space), which makes no \(what).",
        fix: "Type the space behind “\(mark)” again.", edit: Edit(at: behind, blank, to: " ")))
  }

  private mutating func report(_ run: ListMarks.Run) {
    report(
      .listMark, SourceLocation(line: run.line),
      run.count == 1
        ? "This line begins with \(run.name), which makes no list."
        : "\(run.count) lines begin with \(run.name) or its like, which makes no list.",
      fix: "Begin each with a hyphen and a space, below an empty line.")
  }

  private mutating func report(
    _ rule: Rule, _ place: SourceLocation, _ message: String, fix: String
  ) {
    findings.append(Diagnostic(rule, document.sourcePath, place, message, fix: fix))
  }
}

extension String {
  fileprivate var inOneLine: String {
    String(decoding: utf8.map { $0 < 32 ? 32 : $0 }, as: UTF8.self)
  }

  /// The text up to its last space: what was cut in the middle of a word is left out.
  fileprivate var cutAtWord: String {
    lastIndex(of: " ").map { String(self[..<$0]) } ?? self
  }
}
