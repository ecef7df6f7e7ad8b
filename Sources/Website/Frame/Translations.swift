internal import FrontMatter
internal import Handbook
internal import Templates
internal import Text

/// A link to the same page in another language.
struct LanguageLinkView: View {
  /// The language's name in itself.
  let label: String
  let href: String
  /// The language's code.
  let code: String
  /// What the page is called there.
  let title: String

  static let fields = Fields<LanguageLinkView>("language")
    .text("label") { $0.label }
    .text("href") { $0.href }
    .text("code") { $0.code }
    .text("title") { $0.title }
}

/// The language of the words around a text, where it is another than the text's own.
struct WordsLanguageView: View {
  let code: String

  /// Nothing, when the words are in the language of the text.
  init?(_ code: String, of text: String) {
    if code.primaryLanguage == text.primaryLanguage { return nil }
    self.code = code
  }

  static let fields = Fields<WordsLanguageView>("words language")
    .text("code") { $0.code }
    .text("direction") { $0.code.isRightToLeftLanguage ? "rtl" : "ltr" }
}

extension PageContext {
  /// Adds the links between an original and its translations, and says of a translation that its
  /// original has changed since.
  func addTranslations(of document: Document, at index: Int, to frame: inout FrameView) {
    let original = handbook.original(of: document)
    let first = original ?? index
    let translations = handbook.translations(of: first)
    guard !translations.isEmpty else { return }
    frame.isMachineTranslated = document.fields.machineTranslated ?? false
    let all = ([first] + translations).map { languageLink(to: $0) }
    frame.translations = zip([first] + translations, all).filter { $0.0 != index }.map(\.1)
    frame.alternates = zip([first] + translations, all).map { place, link in
      LanguageLinkView(
        label: link.label, href: site.canonical(handbook.documents[place].page) ?? link.href,
        code: link.code, title: link.title)
    }
    // The last change of the file's own words stands for the day of the translation, unless the file
    // names it: who mends a comma has not read the original again.
    guard let original, let changed = site.reworded[handbook.documents[original].path],
      let made = document.fields.translatedOn ?? site.reworded[document.path], changed > made
    else { return }
    frame.staleSince = DateView(changed)
  }

  private func languageLink(to index: Int) -> LanguageLinkView {
    let document = handbook.documents[index]
    let code = document.fields.lang?.value ?? settings.language
    return LanguageLinkView(
      label: code.ownLanguageName, href: address(of: index), code: code, title: document.title)
  }
}

extension Site {
  /// The words of the page of a document: those of its language, else of the handbook's.
  func words(ofDocument index: Int) -> Words {
    programs.languages.words(of: handbook.documents[index], in: handbook)
  }
}

extension Languages {
  /// The words of pages that are not made from a document.
  func standard(for handbook: Handbook) -> Words {
    words(for: handbook.settings.language) ?? english
  }

  /// The words of a document's page.
  func words(of document: Document, in handbook: Handbook) -> Words {
    document.fields.lang.flatMap { words(for: $0.value) } ?? standard(for: handbook)
  }
}
