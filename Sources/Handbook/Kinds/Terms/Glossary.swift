internal import FrontMatter
internal import Diagnostics
internal import Text

/// The words that the glossary explains.
package struct Glossary: KindLookup {
  /// An abbreviation that pages mark wherever it first stands.
  package struct Abbreviation: Sendable {
    package let expansion: String
    /// The document that explains it.
    package let document: Int
  }

  private var owners: [String: Int] = [:]
  /// Abbreviations by the word as it is written, capitals and all.
  package private(set) var abbreviations: [String: Abbreviation] = [:]

  package init(_ list: DocumentList) {
    for (index, term) in list.documents(of: Term.self) {
      for word in words(of: term, in: list.all[index]) {
        let key = word.value.lowercased()
        if owners[key] == nil { owners[key] = index }
        if let expansion = term.expansion, abbreviations[word.value] == nil {
          abbreviations[word.value] = Abbreviation(expansion: expansion, document: index)
        }
      }
    }
  }

  /// The words that a term explains: the term itself and its other names.
  func words(of term: Term, in document: Document) -> [Located<String>] {
    [
      Located(
        value: term.term ?? document.title,
        location: document.location(of: term.term == nil ? "title" : "term"))
    ] + term.aka
  }

  /// The document that explains a word first.
  func owner(of word: String) -> Int? { owners[word.lowercased()] }
}

extension Handbook {
  /// The words that the glossary explains.
  package var glossary: Glossary { lookup(of: Term.self) }
}
