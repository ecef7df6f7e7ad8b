internal import FrontMatter
internal import Handbook
internal import Templates
internal import Text

/// A joint communication, with the approvals of both sides.
struct CommunicationPage: SheetPage {
  let sheet: Sheet

  init(_ content: Communication, _ page: PageContext) {
    let (handbook, settings) = (page.handbook, page.settings)
    let document = page.index.map { handbook.documents[$0] }
    let original = document.flatMap { handbook.originalCommunication(of: $0) }
    // A translation is of words that were approved and sent: what it does not say itself is known
    // from its original.
    let source = original?.value ?? content
    var sheet = Sheet(lead: content.summary)
    sheet.fact(
      "Number",
      content.number.map { [Phrase("\($0.value)", note: content.kind.rawValue)] } ?? [])
    sheet.fact("Date", content.date)
    sheet.fact("For", content.readers)
    sheet.fact("What you need to do", content.actionNeeded)
    sheet.fact("Questions to", content.contact)
    sheet.fact("Reports on", page.link(to: content.meeting))
    sheet.fact("Decisions", content.decisions.compactMap { page.link(to: $0) }.map { Phrase($0) })
    sheet.fact("Also in", Self.languages(of: page, original: original?.index))
    sheet.fact("Drafted by", content.draftedBy)
    if let sent = content.sentOn {
      sheet.fact("Sent", [Phrase(sent.value, note: content.sentBy)])
    } else {
      sheet.fact("To be sent by", original == nil ? content.sentBy : nil)
    }
    let people = source.approvedBy.map { approval in
      PersonView(
        role: approval.role, side: approval.side?.value,
        sideName: approval.side.map { settings.sides.name(of: $0.value) },
        date: DateView(approval.on))
    }
    sheet.section(
      "approved", original == nil ? "Approved by both sides" : "Approved in the original",
      [.sides(SideView.both(people, settings.sides))])
    self.sheet = sheet
  }

  /// The same message in other languages, each named in English.
  private static func languages(of page: PageContext, original: Int?) -> [Phrase] {
    guard let index = page.index else { return [] }
    let handbook = page.handbook
    let first = original ?? index
    return ([first] + handbook.translations(ofCommunication: first)).filter { $0 != index }.map {
      let language = handbook.documents[$0].fields.lang?.value ?? page.settings.language
      return Phrase(page.link(to: $0, note: language.languageName))
    }
  }

  static func facts(of content: Communication, in handbook: Handbook) -> [String] {
    [
      content.number.map { "No. \($0.value)" }, content.date.map { $0.inWords },
      content.kind.rawValue, content.actionNeeded == nil ? nil : "something to do",
    ].compactMap { $0 }
  }

  /// The newest first, each with its translations behind it.
  static func place(of content: Communication, in document: Document) -> IndexPlace {
    guard let date = content.date else { return IndexPlace(rank: Int.max) }
    return IndexPlace(
      group: "School year \(SchoolYear(of: date).name)",
      rank: -2 * date.dayNumber + (document.fields.translationOf == nil ? 0 : 1))
  }

  /// How to subscribe to them, where the site has a feed.
  static func overview(on page: PageContext) -> [SheetBlock] {
    let feeds = page.site.feeds.filter { $0.path == SiteFeed.communications.path }
    let links = feeds.flatMap { $0.links(on: page) }.map { Phrase($0) }
    return links.isEmpty ? [] : [.facts([SheetFact(label: "To subscribe", values: links)])]
  }

  static let fields = Fields<CommunicationPage>("communication")
    .one("sheet", Sheet.self) { $0.sheet }
}
