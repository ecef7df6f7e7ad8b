internal import Handbook
internal import Language
internal import Templates
internal import Text

/// Words that lead to a page.
struct LinkView: View {
  let label: Saying
  /// The address, percent-encoded; nil for words that lead nowhere.
  let href: String?
  /// A word about what it leads to, or what is special about it.
  var note: Saying? = nil
  var isCurrent = false
  /// The language of the label, where it is another than the page's.
  var lang: String? = nil

  static let fields = Fields<LinkView>("link")
    .say("label") { $0.label }
    .text("href") { $0.href }
    .say("note") { $0.note }
    .flag("current") { $0.isCurrent }
    .text("lang") { $0.lang }

  var record: Record {
    Record([
      .saying(label), .text(optional: href), .saying(optional: note), .flag(isCurrent),
      .text(optional: lang),
    ])
  }
}

/// A day, for machines and for people.
struct DateView: View {
  let date: CalendarDate

  init(_ date: CalendarDate) { self.date = date }

  init?(_ date: CalendarDate?) {
    guard let date else { return nil }
    self.date = date
  }

  static let fields = Fields<DateView>("date")
    .text("iso") { $0.date.iso }
    .say("words") { .day($0.date) }

  var record: Record { Record([.text(date.iso), .saying(.day(date))]) }
}

/// A few words by themselves, as an entry of a list.
struct TextView: View {
  let text: Saying

  init(_ text: Saying) { self.text = text }

  static let fields = Fields<TextView>("entry").say("text") { $0.text }

  var record: Record { Record([.saying(text)]) }
}

extension Sequence where Element == String {
  /// An author's words as entries of a list.
  var views: [TextView] { map { TextView(.written($0)) } }
}
