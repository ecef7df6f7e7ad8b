internal import FrontMatter
internal import Handbook
internal import Templates
internal import Text

/// A joint communication as an email: what both sides say first, then what readers have to do, the
/// message, and who approved it. It holds nothing that its page does not.
struct EmailView: View {
  let words: EmailWords
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
  /// The text, with whole addresses; for the email with its styles.
  let text: Bytes

  init(_ value: Communication, _ index: Int, on site: Site, at address: String) {
    let document = site.handbook.documents[index]
    let original = site.handbook.originalCommunication(of: document)?.value
    let settings = site.handbook.settings
    language = document.fields.lang?.value ?? settings.language
    let words = EmailWords.of(language)
    self.words = words
    self.address = address
    title = document.title
    number = value.number?.value
    date = value.date
    summary = document.summary
    readers = value.readers
    action = value.actionNeeded
    contact = value.contact
    siteTitle = settings.title
    sides = Side.allCases.map { side in
      let approvals = (original ?? value).approvedBy.filter { $0.side?.value == side }
      return EmailSide(
        name: settings.sides.name(of: side), isLabor: side == .labor,
        approvals: approvals.map { approval in
          approval.role + (approval.on.map { " (\(words.day($0)))" } ?? "")
        })
    }
    text = site.wholeText(of: index, at: address)
  }

  var isRightToLeft: Bool { language.runsRightToLeft }

  /// What it is, and when.
  private var kicker: [String] {
    [number.map { "\(words.number) \($0)" } ?? words.communication, date.map(words.day)]
      .compactMap { $0 }
  }

  private var senders: String {
    "\(words.from) \(sides.map(\.name).joined(separator: " \(words.and) "))"
  }

  static let fields = Fields<EmailView>("email")
    .text("subject") { email in
      (email.number.map { "\(email.words.number) \($0)" } ?? email.words.communication)
        + ": \(email.title)"
    }
    .text("dir") { $0.isRightToLeft ? "rtl" : "ltr" }
    .text("start") { $0.isRightToLeft ? "right" : "left" }
    .text("words_lang") { $0.words.language }
    .text("words_dir") { $0.words.language.runsRightToLeft ? "rtl" : "ltr" }
    .text("summary") { $0.summary }
    .text("kicker") { $0.kicker.joined(separator: " · ") }
    .text("readers_label") { $0.words.audience }
    .text("readers") { $0.readers }
    .text("senders") { $0.senders }
    .text("action_label") { $0.words.action }
    .text("action") { $0.action }
    .text("contact_label") { $0.words.questions }
    .text("contact") { $0.contact }
    .text("approved_label") { $0.words.approved }
    .many("sides", EmailSide.self) { $0.sides }
    .text("online_label") { $0.words.online }
    .text("address") { $0.address }
    .html("body") { EmailMarkup(isRightToLeft: $0.isRightToLeft).styled($0.text) }

  /// The same as plain text.
  var plainText: String {
    var text = EmailText(words: words)
    text.heading(title, isTitle: true)
    kicker.forEach { text.next($0) }
    if let readers { text.next("\(words.audience) \(readers)") }
    text.next(senders)
    if !summary.isEmpty { text.paragraph(summary) }
    if let action {
      text.heading(words.action)
      text.next(action)
    }
    text.rule()
    text.add(self.text)
    if let contact { text.paragraph("\(words.questions): \(contact)") }
    text.heading(words.approved)
    for (place, side) in sides.enumerated() {
      if place == 0 { text.next(side.name) } else { text.paragraph(side.name) }
      side.approvals.forEach { text.item($0) }
    }
    if !text.addresses.isEmpty {
      text.heading(words.links)
      for (place, address) in text.addresses.enumerated() {
        text.item(address, mark: "[\(place + 1)] ")
      }
    }
    text.paragraph(siteTitle)
    text.next("\(words.online): \(address)")
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

extension String {
  /// Whether text in the language that this code stands for is written from the right to the left.
  fileprivate var runsRightToLeft: Bool {
    let parts = lowercased().split(separator: "-")
    guard let code = parts.first else { return false }
    return ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(code)
      && !parts.contains("latn")
  }
}
