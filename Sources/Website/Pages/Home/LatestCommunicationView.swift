internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// The joint communication that was sent last, with its translations.
struct LatestCommunicationView: View {
  /// How much these readers see of joint communications.
  let seen: Sight
  /// Nil while none was sent.
  let latest: LinkView?
  let number: Int?
  let sent: CalendarDate?
  let summary: String
  let action: String?
  let translations: [TranslationView]
  /// Where the list of all lies.
  let all: String

  /// The latest one; nil where the handbook holds none at all.
  init?(on page: PageContext) {
    let handbook = page.handbook
    guard !handbook.documents(of: Communication.self).isEmpty else { return nil }
    seen = handbook.sight(of: Communication.self)
    all = page.address(Addresses.index(of: Communication.info))
    let originals = handbook.sentCommunications.filter {
      handbook.documents[$0.index].fields.translationOf == nil
    }
    guard let last = originals.max(by: { ($0.sent, $0.index) < ($1.sent, $1.index) }),
      let value = handbook.documents[last.index].as(Communication.self)
    else {
      (latest, number, sent, summary, action, translations) = (nil, nil, nil, "", nil, [])
      return
    }
    latest = page.link(to: last.index)
    number = value.number?.value
    sent = last.sent
    summary = handbook.writtenSummary(of: last.index)
    action = value.actionNeeded
    translations = handbook.translations(ofCommunication: last.index).map {
      TranslationView($0, on: page)
    }
  }

  static let fields = Fields<LatestCommunicationView>("latest_communication")
    .say("nothing_sent") { .noCommunicationYet(seen: $0.seen) }
    .one("latest", LinkView.self) { $0.latest }
    .text("number") { $0.number.map { "\($0)" } }
    .one("sent", DateView.self) { DateView($0.sent) }
    .text("summary") { $0.summary }
    .text("action") { $0.action }
    .many("translations", TranslationView.self) { $0.translations }
    .flag("has_translations") { !$0.translations.isEmpty }
    .text("all") { $0.all }
}

/// A document in another language, in that language.
struct TranslationView: View {
  let link: LinkView
  let lang: String

  init(_ index: Int, on page: PageContext) {
    link = page.link(to: index)
    lang = page.handbook.documents[index].fields.lang?.value ?? page.settings.language
  }

  static let fields = Fields<TranslationView>("translation")
    .say("label") { $0.link.label }
    .text("href") { $0.link.href }
    .text("lang") { $0.lang }
    .text("language") { $0.lang.ownLanguageName }
}
