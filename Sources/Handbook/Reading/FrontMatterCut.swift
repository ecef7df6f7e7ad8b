internal import Diagnostics
internal import FrontMatter
internal import Text

/// The front matter of a file and the text behind it, as far as they can be told apart, with what is
/// wrong in between reported.
///
/// Of a file of which that is not certain, a patient reader shows every line as text, the marks and
/// fields included, so that no word is lost. What such lines say of who may see it holds for no one, so
/// it is then kept from everyone whom they may have meant to keep it from.
struct FrontMatterCut {
  private(set) var entries: [Entry] = []
  private(set) var hasFrontMatter = false
  private(set) var body: Range<Int>
  /// The line of the file on which the text begins.
  private(set) var bodyLine: Int
  /// Whether front matter and text are where they belong, and can be read.
  private(set) var isWhole = true
  /// Whether something was written about who may see the document that can't be read for certain.
  private(set) var isLost = false
  private(set) var isDraft = false
  /// The lines on which fields that say so stand a second time.
  private(set) var doubled: [Int32] = []
  /// What is said of the team outside of the front matter.
  private(set) var team: NamedTeam?

  struct NamedTeam {
    /// Its id; nil where it is not certain which is meant.
    var id: String?
  }

  /// Fields that give front matter away when they stand in the text.
  private static let telltales = DocumentFields.schema.names

  init(
    _ file: DocumentReader.File, kinds: KindList, isRelaxed: Bool, _ reader: inout FieldReader
  ) {
    let text = file.text
    let split = SplitText(text)
    (body, bodyLine) = (split.body, split.bodyLine)
    if split.isUnclosed {
      reader.report(
        .frontMatterUnclosed, SourceLocation(),
        "The front matter that opens here is never closed.",
        fix: "Write “---” on a line of its own behind the last field.")
      // Above a blank line it is more likely a line across the page.
      let second = text.firstIndex(of: 0x0A).map { text[($0 + 1)...] } ?? []
      takeAsText(text, kinds, hasFields: FieldPairs.isField(second.prefix { $0 != 0x0A }))
      return
    }
    look(for: isRelaxed ? kinds : nil, in: text, &reader)
    guard isWhole || isRelaxed, let range = split.frontMatter else { return }
    let (node, findings) = YAMLReader.read(text[range], path: reader.path, firstLine: 2)
    findings.forEach { reader.add($0) }
    let lines = text[range].split(separator: 0x0A, omittingEmptySubsequences: false)
    guard node != nil || findings.isEmpty, let entries = Self.entries(of: node, &reader) else {
      takeAsText(text, kinds, hasFields: lines.contains(where: FieldPairs.isField))
      return
    }
    self.entries = entries
    hasFrontMatter = true
    for finding in findings where finding.rule.severity == .error {
      let place = Int(finding.location.line) - 2
      let pairs = lines.indices.contains(place) ? FieldPairs.all(in: lines[place]) : []
      guard
        finding.rule != .yamlDuplicateKey || pairs.contains(where: { AudienceField($0.key) != nil })
      else { continue }
      isLost = true
      doubled.append(finding.location.line)
    }
  }

  private static func entries(of node: Node?, _ reader: inout FieldReader) -> [Entry]? {
    guard let node, !node.isEmpty else { return [] }
    if case .map(let entries) = node.content { return entries }
    reader.report(
      .fieldType, node.location, "The front matter is no list of fields.",
      fix: "Write “key: value” on each line, beginning with “title:”.")
    return nil
  }

  /// Takes every line for text. `hasFields` says whether some of them look like front matter.
  private mutating func takeAsText(_ text: Bytes, _ kinds: KindList, hasFields: Bool) {
    (body, bodyLine) = (0..<text.count, 1)
    isWhole = false
    isLost = hasFields
    take(StrayFields.audience(in: text[...], kinds: kinds))
  }

  /// Looks for fields in the text: at its beginning, and with kinds given, for those that say who may
  /// see it everywhere.
  private mutating func look(
    for kinds: KindList?, in text: Bytes, _ reader: inout FieldReader
  ) {
    let stray = kinds.map { StrayFields.audience(in: text[body], kinds: $0) } ?? []
    take(stray)
    let fix = "Put the fields at the very top of the file, between two lines of three hyphens: ---"
    if let first = stray.first {
      isWhole = false
      reader.report(
        .frontMatterStray, SourceLocation(line: bodyLine + first.line),
        "“\(first.key.shortened)” is here in the text, where what it says of this page does not hold.",
        fix: fix)
    } else if let line = StrayFields.find(in: text[body], known: Self.telltales) {
      isWhole = false
      reader.report(
        .frontMatterStray, SourceLocation(line: bodyLine + line),
        "Fields of front matter, or a mark of it, are here in the text.", fix: fix)
    }
  }

  private mutating func take(_ stray: [StrayField]) {
    for item in stray {
      isLost = true
      if item.field.restriction(item.value) == .draft { isDraft = true }
      guard item.field.meaning == .team else { continue }
      let id = item.field.isOurs && item.value == item.value.fileID ? item.value : nil
      team = NamedTeam(id: team.map { $0.id == id } ?? true ? id : nil)
    }
  }
}
