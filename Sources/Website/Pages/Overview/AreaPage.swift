internal import Handbook
internal import Templates
internal import Text

/// An area of the handbook that holds several kinds of documents: what each is for, and what there
/// is of it.
struct AreaPage: View {
  let meaning: String
  let kinds: [KindEntryView]

  /// The page of an area.
  init(_ area: Area, on page: PageContext) {
    meaning = page.words.names(of: area).meaning
    kinds = page.handbook.kinds(in: area).map { KindEntryView($0, on: page) }
  }

  static let fields = Fields<AreaPage>("area")
    .text("meaning") { $0.meaning }
    .many("kinds", KindEntryView.self) { $0.kinds }
}

/// A kind of documents within its area, with the first of them.
struct KindEntryView: View {
  let info: KindInfo
  let names: Words.Names
  let href: String
  let entries: [EntryView]
  let count: Int

  /// More than these are found on the kind's own page.
  private static let limit = 8

  init(_ kind: Int, on page: PageContext) {
    let handbook = page.handbook
    info = handbook.kinds.all[kind].info
    names = page.words.kinds[kind]
    href = page.address(Addresses.index(of: info))
    count = handbook.ofKind[kind].count
    entries = IndexPage.order(ofKind: kind, on: page).prefix(Self.limit).map {
      EntryView($0.index, on: page)
    }
  }

  static let fields = Fields<KindEntryView>("kind")
    .text("name") { $0.info.name }
    .text("title") { $0.names.all }
    .text("meaning") { $0.names.meaning }
    .text("href") { $0.href }
    .text("count") { "\($0.count)" }
    .flag("has_more") { $0.count > $0.entries.count }
    .many("entries", EntryView.self) { $0.entries }
}
