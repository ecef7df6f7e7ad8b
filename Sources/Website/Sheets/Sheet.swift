internal import Blocks
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// The content of a page that is made of a few plain parts: a line that leads, facts, and sections
/// with text, lists and tables. Most kinds of documents need no more, so that they look alike, and
/// one template shows them all.
struct Sheet: View {
  private let page: PageContext
  /// What the document says in one line.
  var lead: Saying? = nil
  /// What stands above everything else, for pages that are about one thing: a quotation, a table.
  var blocks: [BlockTree] = []
  /// What readers have to know before anything else.
  var notice: Saying? = nil
  var facts: [SheetFact] = []
  var sections: [SheetSection] = []

  /// A sheet of a page with nothing on it.
  init(on page: PageContext) { self.page = page }

  static let fields = Fields<Sheet>("sheet")
    .html("head") { $0.page.html(of: $0.head) }
    .html("facts") { $0.page.html(of: .facts($0.facts)) }
    .html("sections") { $0.page.html(of: $0.sections) }

  private var head: BlockTree {
    .made { tree in
      tree.add(.part(.notice), notice)
      tree.add(.part(.lead), lead)
      blocks.forEach { tree.append($0) }
    }
  }

  /// Sets what the document says in one line, in its author's words.
  mutating func lead(written words: String?) { lead = words.map { .written($0) } }

  /// Adds a fact, unless there is nothing to say.
  mutating func fact(_ label: Saying, _ values: [Phrase]) {
    if !values.isEmpty { facts.append(SheetFact(label: label, values: values)) }
  }

  /// Adds a fact in words, unless there are none.
  mutating func fact(_ label: Saying, _ text: Saying?) {
    fact(label, text.map { [Phrase($0)] } ?? [])
  }

  /// Adds a fact in an author's words, unless there are none.
  mutating func fact(_ label: Saying, written words: String?) {
    fact(label, words.map { [Phrase(.written($0))] } ?? [])
  }

  /// Adds a day as a fact, unless there is none.
  mutating func fact(_ label: Saying, _ date: CalendarDate?) {
    fact(label, date.map { [Phrase($0)] } ?? [])
  }

  /// Adds a link as a fact, unless there is none.
  mutating func fact(_ label: Saying, _ link: LinkView?) {
    fact(label, link.map { [Phrase($0)] } ?? [])
  }

  /// Adds a section that may have sections of its own, unless it would be empty. Its place on the page
  /// is called `part.` and the id.
  mutating func section(
    _ id: String, _ title: Saying, _ blocks: [BlockTree] = [], parts: [SheetSection] = []
  ) {
    let section = SheetSection("part.\(id)", title, blocks, parts: parts.filter { !$0.isEmpty })
    if !section.isEmpty { sections.append(section) }
  }

  /// The sections, for the contents list of their page.
  var parts: [LinkView] { sections.links }

  /// The files that go with the sheet.
  var files: [BlockTree.File] { blocks.flatMap(\.files) + sections.flatMap(\.files) }
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
  var files: [BlockTree.File] { sheet.files }
}

/// What the template of such pages is filled with.
struct SheetContent: View {
  let sheet: Sheet

  /// The template's name, which is also what it calls its content.
  static let template = "document"

  static let fields = Fields<SheetContent>(template).one("sheet", Sheet.self) { $0.sheet }
}

/// A section of a page.
struct SheetSection: Sendable {
  /// The id of its place on the page. It holds a dot, so that no heading has the same.
  let anchor: String
  let title: Saying
  let blocks: [BlockTree]
  let parts: [SheetSection]

  /// A section with what it shows and the sections that it holds.
  init(_ anchor: String, _ title: Saying, _ blocks: [BlockTree], parts: [SheetSection] = []) {
    self.anchor = anchor
    self.title = title
    self.blocks = blocks
    self.parts = parts
  }

  /// Whether there is nothing below its title.
  var isEmpty: Bool { blocks.allSatisfy(\.isEmpty) && parts.isEmpty }

  /// The files that go with it.
  var files: [BlockTree.File] { blocks.flatMap(\.files) + parts.flatMap(\.files) }
}

extension Sequence where Element == SheetSection {
  /// The sections, for the contents list of their page.
  var links: [LinkView] { map { LinkView(label: $0.title, href: "#\($0.anchor)") } }
}

extension BlockTree {
  fileprivate mutating func add(_ section: SheetSection, level: UInt8) {
    add(.part(.section)) { tree in
      tree.add(.partTitle(level: level), id: section.anchor) {
        $0.add(section.title)
      }
      section.blocks.forEach { tree.append($0) }
      section.parts.forEach { tree.add($0, level: level + 1) }
    }
  }
}

extension PageContext {
  /// The HTML of what a page shows.
  func html(of tree: BlockTree) -> Bytes {
    tree.isEmpty ? [] : HTMLWriter.html(of: tree, with: PageResolver(context: self))
  }

  /// The HTML of sections.
  func html(of sections: [SheetSection]) -> Bytes {
    html(of: .made { tree in sections.forEach { tree.add($0, level: 2) } })
  }
}
