internal import Diagnostics
internal import FrontMatter
internal import Text

/// Looks at all documents together for records about people, whoever may see them: a second blank of
/// one record, and parties that are no role, no term and no team. It also keeps quiet what else is
/// said of such documents.
struct RecordCheck {
  private(set) var findings: [Diagnostic] = []
  /// What is known of documents that must not be quoted, by their files.
  private var quiet: [String: Quiet] = [:]

  private struct Quiet {
    var isRefused: Bool
    /// The file's name, without the words that may be someone's.
    var shownPath: String
  }

  /// A document with what it is a blank of.
  private struct Paper {
    let item: ReadDocument
    let document: Document
    let blank: Blank
  }

  /// Looks at all documents, with the language of those that do not say.
  init(_ read: [ReadDocument], language: String) {
    var papers: [Paper] = []
    for item in read {
      guard let document = item.document else { continue }
      if item.standing != .clear {
        quiet[document.sourcePath] = Quiet(
          isRefused: item.standing == .refused, shownPath: item.shownPath ?? document.sourcePath)
      }
      if item.standing != .refused, let blank = document.value.blank {
        papers.append(Paper(item: item, document: document, blank: blank))
      }
    }
    guard !papers.isEmpty else { return }
    papers.sort { $0.document.path < $1.document.path }
    checkParties(papers, read)
    checkVariants(papers, language)
  }

  private mutating func refuse(
    _ paper: Paper, _ rule: Rule, _ location: SourceLocation, _ message: String, fix: String
  ) {
    let path = paper.document.sourcePath
    guard quiet[path]?.isRefused != true else { return }
    quiet[path] = Quiet(isRefused: true, shownPath: paper.item.shownPath ?? path)
    findings.append(Diagnostic(rule, path, location, message, fix: fix))
  }

  // MARK: - Parties

  private mutating func checkParties(_ papers: [Paper], _ read: [ReadDocument]) {
    guard papers.contains(where: { !$0.blank.parties.isEmpty || !$0.blank.signers.isEmpty }) else {
      return
    }
    var known: Set<String> = []
    for document in read.lazy.compactMap({ $0.standing == .clear ? $0.document : nil }) {
      if let term = document.as(Term.self) {
        known.formUnion([term.term, term.expansion].compactMap { $0?.folded })
        known.formUnion(term.aka.map { $0.value.folded })
      } else if !document.is(Team.self) {
        continue
      }
      known.formUnion([document.id.folded, document.title.folded])
    }
    for paper in papers {
      let roles = Set(paper.blank.roles.map(\.folded))
      let all = roles.union(known)
      if let party = paper.blank.parties.first(where: { !all.contains($0.value.folded) }) {
        refuse(
          paper, .recordParty, party.location,
          "This party is no role of the plan, no term of the glossary and no team.",
          fix:
            "Write a role as “roles” lists it, or the id of a term or a team; several of them as a list. Names are on the paper only."
        )
      }
      let signer = paper.blank.signers.first { signer in
        let words = signer.value.folded
        return !all.contains { !$0.isEmpty && words.contains($0) }
      }
      if let signer {
        refuse(
          paper, .recordParty, signer.location,
          "Whoever signs here is no role of the plan, no term of the glossary and no team.",
          fix:
            "Write who signs by a role that “roles” lists. The plan is signed on paper only."
        )
      }
    }
  }

  // MARK: - Variants

  private mutating func checkVariants(_ papers: [Paper], _ language: String) {
    for paper in papers {
      guard let variant = paper.blank.variant else { continue }
      let words = variant.value.wordCount
      if words > 4 || variant.value.contains(where: \.isNumber) || CalendarDay.isIn(variant.value) {
        refuse(
          paper, .recordVariant, variant.location,
          "This variant is more than a word or two for whom the blank is.",
          fix:
            "Write for whom it is, such as “mentors”. Numbers, days and names have no place here.")
      }
    }
    var originals: [String: Paper] = [:]
    for paper in papers where paper.document.fields.translationOf == nil {
      for name in [
        paper.document.id,
        Paths.join(Paths.folder(of: paper.document.path), Paths.stem(of: paper.document.path)),
      ]
      where originals[name] == nil {
        originals[name] = paper
      }
    }
    var seen: [Key: String] = [:]
    for paper in papers {
      let translated = paper.document.fields.translationOf.flatMap { originals[$0.id] }
      let original = translated?.blank.record == paper.blank.record ? translated : nil
      let key = Key(
        record: paper.blank.record,
        variant: (original ?? paper).blank.variant?.value.folded ?? "",
        language: original == nil ? nil : paper.document.fields.lang?.value ?? language)
      let isOther =
        original.map {
          $0.document.fields.lang?.value ?? language != key.language
        } ?? true
      if isOther, seen[key] == nil {
        seen[key] = paper.item.shownPath ?? paper.document.sourcePath
        continue
      }
      let first = seen[key].map { ", in \($0)," } ?? ""
      let keys = ["variant", "record", "translation_of"]
      refuse(
        paper, .recordTwice,
        paper.document.location(of: keys.first(where: paper.document.says) ?? "title"),
        "There is a blank of this record already\(first) and nothing says what another is for.",
        fix:
          "Add “variant:” with a word for whom this one is, such as “mentors”. If someone filled it in, take it out of the folder and out of its history."
      )
    }
  }

  /// What makes two blanks one: what they record and for whom. Translations are counted apart, one
  /// for each language.
  private struct Key: Hashable {
    let record: String
    let variant: String
    let language: String?
  }

  // MARK: - What else is said

  /// Findings without those that would quote a record: of a refused one only why it is refused is
  /// said, and of a doubtful one no word that stands in it.
  func quieted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !quiet.isEmpty else { return diagnostics }
    let masks = quiet.filter { $0.key != $0.value.shownPath }
    var errors: Set<String> = []
    for finding in diagnostics where finding.rule.isDiscreet && finding.severity == .error {
      errors.insert(finding.path)
    }
    return diagnostics.compactMap { finding in
      var said = finding
      for (path, mask) in masks {
        said.message = said.message.replacing(path, with: mask.shownPath)
      }
      guard let document = quiet[finding.path] else { return said }
      if document.isRefused, !finding.rule.isDiscreet { return nil }
      if finding.rule == .recordSuspected, errors.contains(finding.path) { return nil }
      said.path = document.shownPath
      if !finding.rule.isDiscreet { said.becomeDiscreet() }
      return said
    }
  }
}

extension Diagnostic {
  /// Takes out what the finding quotes.
  fileprivate mutating func becomeDiscreet() {
    isDiscreet = true
    message = message.withoutQuotations
    fix = fix?.withoutQuotations
  }
}

extension String {
  /// The text with “…” for whatever stands in quotation marks.
  fileprivate var withoutQuotations: String {
    var result = ""
    var depth = 0
    for character in self {
      if character == "”" { depth = max(0, depth - 1) }
      if depth == 0 { result.append(character) }
      if character == "“" {
        if depth == 0 { result.append("…") }
        depth += 1
      }
    }
    return result
  }
}
