internal import Handbook
internal import Templates
internal import Text

/// The content of a page that is made of a few plain parts: a line that leads, facts, and sections
/// with text, lists and tables. Most kinds of documents need no more, so that they look alike, and
/// one template shows them all.
struct Sheet: View {
  /// What the document says in one line.
  var lead: String? = nil
  /// What stands above everything else, for pages that are about one thing: a quotation, a table.
  var blocks: [SheetBlock] = []
  /// What readers have to know before anything else.
  var notice: String? = nil
  var facts: [SheetFact] = []
  var sections: [SheetSection] = []

  static let fields = Fields<Sheet>("sheet")
    .text("lead") { $0.lead }
    .many("blocks", SheetBlock.self) { $0.blocks }
    .label("notice") { $0.notice }
    .many("facts", SheetFact.self) { $0.facts }
    .flag("has_facts") { !$0.facts.isEmpty }
    .many("sections", SheetSection.self) { $0.sections }

  /// Adds a fact, unless there is nothing to say.
  mutating func fact(_ label: String, _ values: [Phrase]) {
    if !values.isEmpty { facts.append(SheetFact(label: label, values: values)) }
  }

  /// Adds a fact in words, unless there are none.
  mutating func fact(_ label: String, _ text: String?) {
    fact(label, text.map { [Phrase($0)] } ?? [])
  }

  /// Adds a day as a fact, unless there is none.
  mutating func fact(_ label: String, _ date: CalendarDate?) {
    fact(label, date.map { [Phrase($0)] } ?? [])
  }

  /// Adds a link as a fact, unless there is none.
  mutating func fact(_ label: String, _ link: LinkView?) {
    fact(label, link.map { [Phrase($0)] } ?? [])
  }

  /// Adds a section, unless it would be empty. Its place on the page is called `part.` and the id.
  mutating func section(_ id: String, _ title: String, _ blocks: [SheetBlock]) {
    let shown = blocks.filter { !$0.isEmpty }
    if !shown.isEmpty {
      sections.append(SheetSection(anchor: "part.\(id)", title: title, blocks: shown))
    }
  }

  /// Adds a section that has sections of its own, unless all of them would be empty.
  mutating func section(
    _ id: String, _ title: String, _ blocks: [SheetBlock] = [], parts: [SheetSection]
  ) {
    let (blocks, parts) = (blocks.filter { !$0.isEmpty }, parts.filter { !$0.blocks.isEmpty })
    if !(blocks.isEmpty && parts.isEmpty) {
      sections.append(
        SheetSection(anchor: "part.\(id)", title: title, blocks: blocks, parts: parts))
    }
  }
}

/// A page whose content is a sheet and nothing else. All of them have one template.
protocol SheetPage: KindPage {
  var sheet: Sheet { get }
}

extension SheetPage {
  static var shape: Shape { SheetContent.shape }
  static var template: String { SheetContent.template }
  var record: Record { SheetContent(sheet: sheet).record }
  var parts: [LinkView] { sheet.parts }
  var figures: [Figure] { sheet.figures }
}

/// What the template of such pages is filled with.
struct SheetContent: View {
  let sheet: Sheet

  /// The template's name, which is also what it calls its content.
  static let template = "document"

  static let fields = Fields<SheetContent>(template).one("sheet", Sheet.self) { $0.sheet }
}

extension Sheet {
  /// The sections, for the contents list of their page.
  var parts: [LinkView] { sections.map { LinkView(label: $0.title, href: "#\($0.anchor)") } }
}

/// Something known about a document, in a word or two.
struct SheetFact: View {
  let label: String
  let values: [Phrase]

  static let fields = Fields<SheetFact>("fact")
    .label("label") { $0.label }
    .many("values", Phrase.self) { $0.values }
}

/// A section of a sheet.
struct SheetSection: View {
  /// The id of its place on the page. It holds a dot, so that no heading has the same.
  let anchor: String
  let title: String
  let blocks: [SheetBlock]
  var parts: [SheetSection] = []

  static let fields = Fields<SheetSection>("section")
    .text("anchor") { $0.anchor }
    .label("title") { $0.title }
    .many("blocks", SheetBlock.self) { $0.blocks }
    .many("parts", SheetSection.self) { $0.parts }
}

/// Words on a sheet, with what belongs to them: where they lead, and a word about them.
struct Phrase: View {
  let text: String
  var href: String? = nil
  var note: String? = nil
  /// The day that the words are; each page writes it in its own language.
  private var date: CalendarDate? = nil
  /// The same for machines.
  var day: String? { date?.iso }
  /// The id of the place on the page, for links to it.
  var anchor: String? = nil

  /// Words that lead nowhere.
  init(_ text: String, note: String? = nil, anchor: String? = nil) {
    self.text = text
    self.note = note
    self.anchor = anchor
  }

  /// Words that lead to a page.
  init(_ link: LinkView, note: String? = nil) {
    text = link.label
    href = link.href
    self.note = note ?? link.note
  }

  /// A day.
  init(_ date: CalendarDate, note: String? = nil) {
    text = date.inWords
    self.date = date
    self.note = note
  }

  static let fields = Fields<Phrase>("phrase")
    .label("text") { $0.text }
    .text("href") { $0.href }
    .label("note") { $0.note }
    .text("day") { $0.day }
    .text("anchor") { $0.anchor }

  var record: Record {
    Record([
      date.map { .day($0.dayNumber) } ?? .label(text), .text(optional: href),
      .label(optional: note),
      .text(optional: day), .text(optional: anchor),
    ])
  }
}

extension Sequence where Element == String {
  /// The words as phrases.
  var phrases: [Phrase] { map { Phrase($0) } }
}
