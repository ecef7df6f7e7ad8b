internal import Blocks
internal import Diagnostics
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

/// What editors look up about a kind of document: its fields, its rules, an example. Made from the
/// schema and the rules themselves, so that it can't differ from what the program does.
struct KindReference {
  let sections: [SheetSection]
  let rules: [Rule]
  /// A document of the kind without a fault.
  let example: String?

  /// The reference of a kind, of the fields of every `document`, or of the `settings`; nil when
  /// there is nothing of that name.
  init?(of name: String, on page: PageContext) {
    let kinds = page.handbook.kinds
    guard let fields = kinds.fields(of: name) else { return nil }
    let kind = kinds.index(named: name).map { kinds.all[$0] }
    var sheet = Sheet(on: page)
    var groups: [SheetSection] = []
    let own = Self.table(.fields, fields, under: "", &groups)
    sheet.section(
      "fields", .fields,
      [
        .text(kind.map { .help($0.info.whereabouts) }),
        .text(kind?.records.map { .help($0.warning) }), own,
      ])
    sheet.sections += groups
    sections = sheet.sections
    rules = kind?.rules ?? []
    example = kind?.rules.first?.right.main.excerpt
  }

  /// The fields of a group as a table. Groups within it become sections of their own.
  private static func table(
    _ label: Saying, _ fields: [FieldDescription], under path: String,
    _ groups: inout [SheetSection]
  ) -> BlockTree {
    let rows = fields.map { field in
      SheetRow([
        .written(field.name), .help(field.shape.words), field.isRequired ? .yes : .no,
        .help(field.meaning.plain),
      ])
    }
    for field in fields {
      guard let inner = field.shape.group else { continue }
      let name = path.isEmpty ? field.name : "\(path).\(field.name)"
      // The place is taken before the groups within, so that they follow it.
      let place = groups.count
      let block = table(.fieldsOf(.written(name)), inner, under: name, &groups)
      groups.insert(
        SheetSection("part.fields.\(name)", .eachOf(.written(name)), [block]),
        at: place)
    }
    return .table(
      SheetTable(
        label,
        [
          SheetColumn(.field), SheetColumn(.whatItTakes), SheetColumn(.required),
          SheetColumn(.meaning),
        ],
        rows))
  }

  /// The pages that explain kinds, by the names of the kinds.
  static func pages(of handbook: Handbook) -> [String: Int] {
    var pages: [String: Int] = [:]
    for (index, value) in handbook.documents(of: Page.self) {
      if let name = value.fieldsOf?.value, pages[name] == nil { pages[name] = index }
    }
    return pages
  }

  /// Every kind of document in a table for each area.
  static func overview(on page: PageContext) -> [SheetSection] {
    let kinds = page.handbook.kinds.all
    let references = pages(of: page.handbook).mapValues { page.link(to: $0) }
    return Area.allCases.compactMap { area -> SheetSection? in
      let rows = zip(kinds, page.words.kinds).filter { $0.0.info.area == area }.map {
        kind, names -> SheetRow in
        let info = kind.info
        let name = references[info.name].map {
          Phrase(LinkView(label: .written(names.one), href: $0.href))
        }
        return SheetRow([
          [name ?? Phrase(.written(names.one))],
          [Phrase(.written(info.name))], [Phrase(.written("\(info.folder)/"))],
          [Phrase(.written(info.visibility.rawValue))], [Phrase(.written(names.meaning))],
        ])
      }
      guard !rows.isEmpty else { return nil }
      let title = page.words.names(of: area).all
      let table = SheetTable(
        .referenceOfKinds(.written(title)),
        [Saying.kind, .written("type:"), .folder, .seenBy, .whatItIsFor].map { SheetColumn($0) },
        rows)
      return SheetSection("part.\(area.rawValue)", .written(title), [.table(table)])
    }
  }
}

extension KindInfo {
  /// Where documents of the kind lie, and who reads them.
  fileprivate var whereabouts: String {
    name == "page"
      ? "Every file of Markdown that is of no other kind is a page. Unless it says otherwise, \(visibility.readers)."
      : "A file in a folder “\(folder)” is \(singular.withArticle), and so is any file with “type: \(name)”. Unless it says otherwise, \(visibility.readers)."
  }
}

extension Visibility {
  /// Who may read it, as the rest of a sentence.
  fileprivate var readers: String {
    switch self {
    case .public: "everyone may read it"
    case .staff: "everyone who works for the district may read it"
    case .team: "only the team it belongs to may read it"
    }
  }
}

extension RecordSigns {
  /// What editors are told before they fill anything in.
  fileprivate var warning: String {
    "\(name) is confidential: it stops every build, whoever the site is for (record-confidential). Publish \(instead)."
  }
}

extension String {
  /// The text without the marks that set code apart.
  fileprivate var plain: String { String(decoding: utf8.filter { $0 != 0x60 }, as: UTF8.self) }
}

extension FieldShape {
  /// What a field takes, in words.
  fileprivate var words: String {
    switch self {
    case .text: "words"
    case .number(let range): range.inWords
    case .wholeNumber(let range): range.inWords
    case .share: "a part of a whole, more than 0 and at most 1, such as 0.75, 75% or 3/4"
    case .yesOrNo: "yes or no"
    case .date: "a day, such as 2026-11-03"
    case .dateTime: "a day with a time, such as 2026-11-17 15:45"
    case .address: "an address with https: or mailto:"
    case .choice(let words): "one of: \(words.joined(separator: ", "))"
    case .reference(let kind): "the id of \((kind ?? "document").withArticle)"
    case .list(.record): "a list of groups of fields"
    case .list(let one): "a list; each entry \(one.words)"
    case .record: "a group of fields"
    case .pairs(let value): "keys of your own; behind each \(value.words)"
    }
  }

  /// The fields of the group that it holds, alone or in a list.
  fileprivate var group: [FieldDescription]? {
    switch self {
    case .record(let fields): fields()
    case .list(let one): one.group
    case .pairs(let value): value.group
    default: nil
    }
  }
}
