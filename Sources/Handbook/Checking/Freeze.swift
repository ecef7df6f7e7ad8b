package import Diagnostics
internal import FrontMatter
internal import Parallel
package import Text

extension Handbook {
  /// What a handbook is built with.
  package struct Options: Sendable {
    package var today: CalendarDate
    package var audience: Audience
    package var includesDrafts: Bool
    /// Whether an old handbook is shown before it is mended: what is in the way of that is put right.
    package var isRelaxed: Bool
    /// How many threads may work at once.
    package var jobs: Int
    /// Reads a file of the content folder again, to find the column of a word that is wrong there.
    /// Texts are not kept: that would take a quarter more memory, and few of them are needed.
    package var source: @Sendable (String) -> Bytes?

    /// The day that counts as today, whom the site is for, and whether drafts are in it.
    package init(
      today: CalendarDate, audience: Audience, includesDrafts: Bool, isRelaxed: Bool = false,
      jobs: Int,
      source: @escaping @Sendable (String) -> Bytes? = { _ in nil }
    ) {
      self.today = today
      self.audience = audience
      self.includesDrafts = includesDrafts
      self.isRelaxed = isRelaxed
      self.jobs = jobs
      self.source = source
    }
  }

  /// Puts the documents together that an audience may see, follows every link and reference, and
  /// checks every rule. What is wrong comes back in the order of files and lines, with the severity
  /// that each rule has by itself.
  package static func freeze(
    _ read: [ReadDocument], files: Set<String>, settings: Settings, kinds: KindList,
    options: Options
  ) -> (Handbook, [Diagnostic]) {
    let frozen = frozen(read, files: files, settings: settings, kinds: kinds, options: options)
    guard options.isRelaxed else { return (frozen.handbook, frozen.findings) }
    let patience = Patience(frozen.handbook, frozen.moves, frozen.findings)
    guard let patched = patience.patched(read) else { return (frozen.handbook, frozen.findings) }
    let again = self.frozen(
      patched, files: files, settings: settings, kinds: kinds, options: options)
    return (again.handbook, patience.unsaid(again.findings))
  }

  /// A frozen handbook, what is wrong with it, and where pages can be whose addresses are others'.
  private static func frozen(
    _ read: [ReadDocument], files: Set<String>, settings: Settings, kinds: KindList,
    options: Options
  ) -> (handbook: Handbook, findings: [Diagnostic], moves: [Int: String]) {
    var visible: [Document] = []
    var withheld: [Document] = []
    var broken: Set<String> = []
    var diagnostics: [Diagnostic] = []
    let records = RecordCheck(read, language: settings.language)
    for item in read {
      guard let document = item.document else {
        diagnostics += item.diagnostics
        if let remains = item.remains {
          withheld.append(remains)
          broken.insert(remains.path)
        }
        continue
      }
      let isShown = document.isShown(
        to: options.audience, includesDrafts: options.includesDrafts)
      // Records have no place here for anyone, so what is said of them is said in every edition.
      diagnostics +=
        isShown || !item.isAudienceKnown
        ? item.diagnostics : item.diagnostics.filter(\.rule.isDiscreet)
      if isShown { visible.append(document) } else { withheld.append(document) }
      if !isShown, !item.isAudienceKnown { broken.insert(document.path) }
    }
    visible = DocumentOrder.sorted(visible)
    var handbook = Handbook(
      documents: visible, withheld: Withheld(withheld, broken: broken), files: files,
      settings: settings, kinds: kinds,
      today: options.today, audience: options.audience)
    diagnostics += handbook.link(jobs: options.jobs)
    let frozen = handbook
    let language = Language(frozen)
    // The look at all addresses and ids is one more piece of work beside those for each document.
    let found = Parallel.map(count: visible.count + 1, jobs: options.jobs) {
      index -> (findings: [Diagnostic], addresses: AddressCheck?) in
      guard index == 0 else { return (frozen.check(index - 1, options, language), nil) }
      let addresses = AddressCheck(frozen)
      return (addresses.findings + frozen.checkIDs(), addresses)
    }
    for item in found { diagnostics += item.findings }
    diagnostics += records.findings
    let addresses = found.first?.addresses
    handbook.refuse(addresses?.refused ?? [])
    return (handbook, records.quieted(diagnostics).sorted(), addresses?.moves ?? [:])
  }

  /// What the rules say of one document.
  private func check(_ index: Int, _ options: Options, _ language: Language) -> [Diagnostic] {
    var findings = Findings(handbook: self, index: index, rule: .reviewDue)
    if let day = findings.document.fields.reviewBy, day.value < today,
      findings.document.fields.status != .retired
    {
      findings.report(
        day.location, "This was due for review by \(day.value.inWords).",
        fix: "Read it, correct it, and set a later day.")
    }
    kinds.all[findings.document.kind].check(&findings)
    // Which words need to be explained, and how long a sentence may be, stands in the settings.
    let words = LanguageCheck.findings(
      in: findings.document, at: index, of: self, knowing: language, source: options.source
    ).map { finding in
      var finding = finding
      finding.cause = settings.unreadable
      return finding
    }
    return findings.diagnostics + words
  }
}

/// The order of documents: by folder and name, an index before the other pages of its folder, and
/// those with a number of their own before those without.
private struct DocumentOrder: Comparable {
  let folder: String
  let order: Int
  let name: String
  let document: Document

  /// Documents in their order. The keys are made once for each, not once for each comparison.
  static func sorted(_ documents: [Document]) -> [Document] {
    documents.map { DocumentOrder(of: $0) }.sorted().map { $0.document }
  }

  private init(of document: Document) {
    folder = Paths.folder(of: document.path)
    let isIndex = Paths.name(of: document.page) == "index.html"
    order = isIndex ? Int.min : document.value.order ?? Int.max
    name = document.path
    self.document = document
  }

  static func == (left: DocumentOrder, right: DocumentOrder) -> Bool { left.name == right.name }

  static func < (left: DocumentOrder, right: DocumentOrder) -> Bool {
    if left.folder != right.folder { return left.folder < right.folder }
    return (left.order, left.name) < (right.order, right.name)
  }
}
