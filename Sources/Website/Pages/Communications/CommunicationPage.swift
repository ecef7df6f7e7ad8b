internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A joint communication, with the approvals of both sides. On paper it is one sheet for a bulletin
/// board.
struct CommunicationPage: KindPage, View {
  let sheet: Sheet
  /// What readers have to do.
  let action: String?
  let contact: String?
  let number: Int?
  let date: CalendarDate?
  /// How large the letters are on paper.
  let size: String
  /// Whether it takes more than one sheet of paper.
  let isTooLong: Bool
  /// Its address on the web, for whoever reads it on paper.
  let address: String?
  /// The email and the plain text of it.
  let versions: [LinkView]

  init(_ content: Communication, _ page: PageContext) {
    let (handbook, settings) = (page.handbook, page.settings)
    let document = page.index.map { handbook.documents[$0] }
    let original = document.flatMap { handbook.originalCommunication(of: $0) }
    // A translation is of words that were approved and sent: what it does not say itself is known
    // from its original.
    let source = original?.value ?? content
    let missing = document.map { handbook.missingApprovals(of: $0) } ?? []
    action = content.actionNeeded
    contact = content.contact
    number = content.number?.value
    date = content.date
    address = page.site.canonical(page.page).map { String($0.drop { $0 != "/" }.dropFirst(2)) }
    versions = Self.versions(of: page)
    var sheet = Sheet(on: page)
    sheet.lead(written: content.summary)
    sheet.notice = Self.notice(
      missing: missing.map { .written(settings.sides.name(of: $0)) },
      isDraft: document?.fields.status == .draft)
    sheet.fact(
      .number,
      content.number.map { [Phrase(.written("\($0.value)"), note: content.kind.word)] } ?? [])
    sheet.fact(.date, content.date)
    sheet.fact(.forReaders, written: content.readers)
    sheet.fact(.questionsTo, written: content.contact)
    sheet.fact(.reportsOn, page.link(to: content.meeting))
    sheet.fact(
      .kindsDecision, content.decisions.compactMap { page.link(to: $0) }.map { Phrase($0) })
    sheet.fact(.draftedBy, written: content.draftedBy)
    if content.sentOn != nil, let sent = document.flatMap({ handbook.daySent(content, of: $0) }) {
      sheet.fact(.sent, [Phrase(sent, note: content.sentBy.map { .written($0) })])
    } else {
      sheet.fact(.toBeSentBy, written: original == nil ? content.sentBy : nil)
    }
    sheet.fact(.otherVersions, versions.map { Phrase($0) })
    let people = source.approvedBy.map { approval in
      SidePerson(role: .written(approval.role), side: approval.side?.value, date: approval.on)
    }
    let title: Saying =
      !missing.isEmpty
      ? .approvalsSoFar : original == nil ? .approvedByBoth : .approvedInOriginal
    // Both sides are shown even where no one has approved yet: that is what is to be seen.
    sheet.sections.append(
      SheetSection("part.approved", title, [.sides(people, on: page)]))
    self.sheet = sheet
    let board = BoardSheet(content, on: page, approvals: people)
    size = board?.size ?? ""
    isTooLong = board.map { !$0.fits } ?? false
  }

  /// What readers have to know of a message that is not out yet.
  private static func notice(missing: [Saying], isDraft: Bool) -> Saying? {
    if !missing.isEmpty {
      return .notYetApprovedBy(.anyOf(missing))
    }
    return isDraft
      ? .approvedDraft : nil
  }

  private static func versions(of page: PageContext) -> [LinkView] {
    guard let email = page.index.flatMap({ page.site.emails[$0] }) else { return [] }
    return [(Saying.email, "html"), (.plainText, "txt")].map { label, ending in
      LinkView(label: label, href: page.address("\(email).\(ending)"))
    }
  }

  static func facts(of content: Communication, in handbook: Handbook) -> [Saying] {
    [
      content.number.map { .numberIs(number: .written("\($0.value)")) },
      content.date.map { .day($0) }, content.kind.word,
      content.actionNeeded == nil ? nil : .somethingToDo,
    ].compactMap(\.self)
  }

  var parts: [LinkView] { sheet.parts }
  var files: [BlockTree.File] { sheet.files }

  /// The newest first, each with its translations behind it.
  static func place(of content: Communication, in document: Document) -> IndexPlace {
    guard let date = content.date else { return IndexPlace(rank: Int.max) }
    return IndexPlace(
      group: .schoolYear(.written(SchoolYear(of: date).name)),
      rank: -2 * date.dayNumber + (document.fields.translationOf == nil ? 0 : 1))
  }

  /// How to subscribe to them, where the site has a feed.
  static func overview(on page: PageContext) -> [BlockTree] {
    let feeds = page.site.feeds.filter { $0.path == SiteFeed.communications.path }
    let links = feeds.flatMap { $0.links(on: page) }.map { Phrase($0) }
    return links.isEmpty ? [] : [.facts([SheetFact(label: .toSubscribe, values: links)])]
  }

  static let fields = Fields<CommunicationPage>("communication")
    .one("sheet", Sheet.self) { $0.sheet }
    .text("action") { $0.action }
    .text("contact") { $0.contact }
    .text("number") { $0.number.map { "\($0)" } }
    .one("date", DateView.self) { DateView($0.date) }
    .text("size") { $0.size }
    .flag("too_long") { $0.isTooLong }
    .text("address") { $0.address }
}

extension Communication.Sort {
  /// What pages call the sort.
  var word: Saying {
    switch self {
    case .update: .sortUpdate
    case .announcement: .sortAnnouncement
    case .decision: .kindDecision
    }
  }
}

extension CommunicationPage {
  static let prints: Set<PrintMatter> = [.communication]
  static let isSheetOnPaper = true
}
