internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A joint communication as an email: what both sides say first, then what readers have to do, the
/// message, and who approved it. It holds nothing that its page does not.
struct EmailView: View {
  let words: Words
  let title: String
  let language: String
  let address: String
  let number: Int?
  let date: CalendarDate?
  let summary: String
  let readers: String?
  let action: String?
  let contact: String?
  let siteTitle: String
  let sides: [EmailSide]
  let text: BlockTree
  /// What the text leaves open, with whole addresses.
  private let resolver: PageResolver

  init(_ value: Communication, _ index: Int, on site: Site, at address: String) {
    let document = site.handbook.documents[index]
    let original = site.handbook.originalCommunication(of: document)?.value
    let settings = site.handbook.settings
    language = document.fields.lang?.value ?? settings.language
    let words = site.words(ofDocument: index)
    self.words = words
    self.address = address
    title = document.title
    number = value.number?.value
    date = value.date
    summary = site.handbook.writtenSummary(of: index)
    readers = value.readers
    action = value.actionNeeded
    contact = value.contact
    siteTitle = settings.title
    sides = Side.allCases.map { side in
      let approvals = (original ?? value).approvedBy.filter { $0.side?.value == side }
      return EmailSide(
        name: settings.sides.name(of: side, in: words.code), isLabor: side == .labor,
        approvals: approvals.map { approval in
          approval.role + (approval.on.map { " (\(words.day($0)))" } ?? "")
        })
    }
    text = document.text
    resolver = site.resolver(of: index, at: address)
  }

  var isRightToLeft: Bool { language.isRightToLeftLanguage }

  /// What it is, and when.
  private var kicker: [String] {
    [
      number.map { "\(words[.emailNumber]) \($0)" } ?? words[.jointCommunication],
      date.map(words.day),
    ]
    .compactMap { $0 }
  }

  private var senders: String {
    "\(words[.emailFrom]) \(sides.map(\.name).joined(separator: " \(words[.listAnd]) "))"
  }

  static let fields = Fields<EmailView>("email")
    .text("subject") { email in
      (email.number.map { "\(email.words[.emailNumber]) \($0)" } ?? email.words[.jointCommunication])
        + ": \(email.title)"
    }
    .text("dir") { $0.isRightToLeft ? "rtl" : "ltr" }
    .text("start") { $0.isRightToLeft ? "right" : "left" }
    .text("words_lang") { $0.words.code }
    .text("words_dir") { $0.words.code.isRightToLeftLanguage ? "rtl" : "ltr" }
    .text("summary") { $0.summary }
    .text("kicker") { $0.kicker.joined(separator: " · ") }
    .text("readers_label") { $0.words[.forReaders] }
    .text("readers") { $0.readers }
    .text("senders") { $0.senders }
    .text("action_label") { $0.words[.whatToDo] }
    .text("action") { $0.action }
    .text("contact_label") { $0.words[.questionsTo] }
    .text("contact") { $0.contact }
    .text("approved_label") { $0.words[.approvedByBoth] }
    .many("sides", EmailSide.self) { $0.sides }
    .text("online_label") { $0.words[.emailOnline] }
    .text("address") { $0.address }
    .html("body") {
      EmailWriter.html(of: $0.text, isRightToLeft: $0.isRightToLeft, with: $0.resolver)
    }

  /// The same as plain text.
  var plainText: String {
    var text = EmailText(words: words, resolver: resolver)
    text.heading(title, isTitle: true)
    kicker.forEach { text.next($0) }
    if let readers { text.next("\(words[.forReaders]) \(readers)") }
    text.next(senders)
    if !summary.isEmpty { text.paragraph(summary) }
    if let action {
      text.heading(words[.whatToDo])
      text.next(action)
    }
    text.rule()
    text.write(self.text)
    if let contact { text.paragraph("\(words[.questionsTo]): \(contact)") }
    text.heading(words[.approvedByBoth])
    for (place, side) in sides.enumerated() {
      if place == 0 { text.next(side.name) } else { text.paragraph(side.name) }
      side.approvals.forEach { text.item($0) }
    }
    if !text.addresses.isEmpty {
      text.heading(words[.emailLinks])
      for (place, address) in text.addresses.enumerated() {
        text.item(address, mark: "[\(place + 1)] ")
      }
    }
    text.paragraph(siteTitle)
    text.next("\(words[.emailOnline]): \(address)")
    return text.lines.text
  }
}

/// One of the two sides with whoever approved for it. Both have the same room.
struct EmailSide: View {
  let name: String
  let isLabor: Bool
  let approvals: [String]

  static let fields = Fields<EmailSide>("side")
    .text("name") { $0.name }
    .flag("labor") { $0.isLabor }
    .many("approvals", TextView.self) { $0.approvals.views }
}
