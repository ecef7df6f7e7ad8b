internal import Handbook
internal import Templates
internal import Text

/// What holds for every page of the site.
struct SiteView: View {
  let title: String
  let description: String?
  let labor: String
  let management: String
  let asOf: DateView
  /// Whom the site is for, when it is not for everyone.
  let audience: String?
  /// What readers can subscribe to: each with its address from the top, and its sort of file.
  let feeds: [LinkView]
  /// The picture beside the page's title in the browser, from the top of the site.
  let icon: String
  /// The picture at the top of every page.
  let emblem: EmblemView?

  static let fields = Fields<SiteView>("site")
    .text("title") { $0.title }
    .text("description") { $0.description }
    .text("labor") { $0.labor }
    .text("management") { $0.management }
    .one("as_of", DateView.self) { $0.asOf }
    .text("audience") { $0.audience }
    .many("feeds", LinkView.self) { $0.feeds }
    .text("icon") { $0.icon }
    .one("emblem", EmblemView.self) { $0.emblem }
}

/// The emblem of the handbook. The title stands beside it, so it needs no words of its own.
struct EmblemView: View {
  /// Its address from the top of the site, percent-encoded.
  let path: String
  let size: ImageSize

  init?(_ facts: FileFacts) {
    guard let size = facts.size else { return nil }
    var address = Bytes()
    address.appendAddress(path: facts.page)
    path = String(decoding: address, as: UTF8.self)
    self.size = size
  }

  static let fields = Fields<EmblemView>("emblem")
    .text("path") { $0.path }
    .text("width") { "\($0.size.width)" }
    .text("height") { "\($0.size.height)" }
}

/// What surrounds the content of a page: title, way back, neighbors, origin.
struct FrameView: View {
  var title: String
  /// What stands in the browser's tab, different for each page.
  var fullTitle = ""
  var description: String? = nil
  var lang: String
  /// The language of the words around the text; the document's own where there are words in it.
  var wordsLang: String
  var root: String
  var style: String
  /// The style of prints, on pages that are made to be printed.
  var printStyle: String? = nil
  /// Whether the style sheet stands in the page itself.
  var isStyleInside = false
  var canonical: String? = nil
  /// The kind of document in a word, such as `plan`.
  var kind: String? = nil
  var isDraft = false
  var isRetired = false
  /// Who may see the page, when not everyone may.
  var visibility: String? = nil
  var nav: [Record] = []
  var crumbs: [LinkView] = []
  var contents: [LinkView] = []
  var team: LinkView? = nil
  var previous: LinkView? = nil
  var next: LinkView? = nil
  var mentions: [LinkView] = []
  var below: [LinkView] = []
  var lastChanged: DateView? = nil
  var reviewBy: DateView? = nil
  var source: String? = nil
  var isAdapted = false
  var original: LinkView? = nil
  /// The same page in other languages.
  var translations: [LanguageLinkView] = []
  /// The same page in every language, its own included, as search engines want it.
  var alternates: [LanguageLinkView] = []
  /// Set where the page translates what has changed since: the day of that change.
  var staleSince: DateView? = nil
  var isMachineTranslated = false
  var tags: [String] = []
  /// Pages with prints of what the page shows.
  var prints: [LinkView] = []
  /// Whether the page needs its script; all others have none.
  var hasScripts = false
  var body: Bytes = []

  /// Whether the title has the length of a sentence, so that it is set smaller.
  private var hasLongTitle: Bool { title.utf8.count > 90 }

  /// Whether there is anything to say of where the page comes from and how old it is.
  private var hasOrigin: Bool {
    source != nil || original != nil || lastChanged != nil || reviewBy != nil || !tags.isEmpty
  }

  static let fields = Fields<FrameView>("page")
    .text("title") { $0.title }
    .text("full_title") { $0.fullTitle }
    .text("description") { $0.description }
    .text("lang") { $0.lang }
    .text("direction") { $0.lang.isRightToLeftLanguage ? "rtl" : nil }
    .one("words", WordsLanguageView.self) { WordsLanguageView($0.wordsLang, of: $0.lang) }
    .text("root") { $0.root }
    .text("style") { $0.style }
    .text("print_style") { $0.printStyle }
    .flag("style_inside") { $0.isStyleInside }
    .flag("long_title") { $0.hasLongTitle }
    .text("canonical") { $0.canonical }
    .flag("scripts") { $0.hasScripts }
    .text("kind") { $0.kind }
    .flag("draft") { $0.isDraft }
    .flag("retired") { $0.isRetired }
    .text("visibility") { $0.visibility }
    .many("nav", LinkView.self, records: { $0.nav })
    .many("crumbs", LinkView.self) { $0.crumbs }
    .flag("has_crumbs") { !$0.crumbs.isEmpty }
    .many("contents", LinkView.self) { $0.contents }
    .one("team", LinkView.self) { $0.team }
    .one("previous", LinkView.self) { $0.previous }
    .one("next", LinkView.self) { $0.next }
    .many("mentions", LinkView.self) { $0.mentions }
    .flag("mentioned") { !$0.mentions.isEmpty }
    .many("below", LinkView.self) { $0.below }
    .flag("has_below") { !$0.below.isEmpty }
    .flag("has_neighbors") { $0.previous != nil || $0.next != nil }
    .flag("has_origin") { $0.hasOrigin }
    .flag("has_about") { $0.hasOrigin || !$0.mentions.isEmpty }
    .flag("has_contents") { !$0.contents.isEmpty }
    .one("last_changed", DateView.self) { $0.lastChanged }
    .one("review_by", DateView.self) { $0.reviewBy }
    .text("source") { $0.source }
    .flag("adapted") { $0.isAdapted }
    .one("original", LinkView.self) { $0.original }
    .many("languages", LanguageLinkView.self) { $0.translations }
    .flag("has_languages") { !$0.translations.isEmpty }
    .many("alternates", LanguageLinkView.self) { $0.alternates }
    .one("stale", DateView.self) { $0.staleSince }
    .flag("machine_translated") { $0.isMachineTranslated }
    .many("tags", TextView.self) { $0.tags.views }
    .flag("has_tags") { !$0.tags.isEmpty }
    .many("prints", LinkView.self) { $0.prints }
    .flag("has_prints") { !$0.prints.isEmpty }
    .html("body") { $0.body }
}
