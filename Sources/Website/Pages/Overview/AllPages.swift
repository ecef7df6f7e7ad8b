internal import Handbook
internal import Language
internal import Templates

/// Every page of the site in the order of the alphabet, so that each can be found without a search.
struct AllPages: View {
  let groups: [LetterView]

  init(on page: PageContext) {
    let handbook = page.handbook
    let sorted = handbook.documents.indices.map { index in
      // Quotation marks and other signs before the first letter do not count.
      let title = handbook.documents[index].title.lowercased()
      return (key: title.drop { !$0.isLetter && !$0.isNumber }, index: index)
    }.sorted { ($0.key, $0.index) < ($1.key, $1.index) }
    var groups: [LetterView] = []
    for (key, index) in sorted {
      let letter = key.first.map { $0.isNumber ? "0–9" : String($0).uppercased() } ?? "…"
      if groups.last?.letter != letter {
        groups.append(LetterView(letter: letter, number: groups.count + 1, links: []))
      }
      let kind = handbook.documents[index].kind
      let note = kind == 0 ? nil : Saying.written(page.words.kinds[kind].one)
      groups[groups.count - 1].links.append(page.link(to: index, note: note))
    }
    self.groups = groups
  }

  static let fields = Fields<AllPages>("all_pages")
    .many("groups", LetterView.self) { $0.groups }
}

/// The pages that begin with one letter.
struct LetterView: View {
  let letter: String
  /// Its place in the list. Letters of every script make poor addresses.
  let number: Int
  var links: [LinkView]

  static let fields = Fields<LetterView>("letter")
    .text("letter") { $0.letter }
    .text("anchor") { "letter.\($0.number)" }
    .many("links", LinkView.self) { $0.links }
}

/// A page that only says where another went.
struct RedirectPage: View {
  let target: LinkView

  static let fields = Fields<RedirectPage>("redirect")
    .one("target", LinkView.self) { $0.target }
}

/// The page for addresses that do not exist.
struct MissingPage: View {
  let sections: [LinkView]

  static let fields = Fields<MissingPage>("missing")
    .many("sections", LinkView.self) { $0.sections }
}
