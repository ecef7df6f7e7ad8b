internal import Handbook
internal import Language

/// What a section of the site is called: by the title of a document, or in the words of each
/// language.
enum SectionName: Sendable {
  case document(title: String, summary: Saying)
  case area(Area)
  /// A kind, by its place in the list, with the title of the document that stands at its index.
  case kind(Int, title: String?)
  case progress
  case changes
  case data

  /// The title of its page.
  func title(in words: Words) -> String {
    switch self {
    case .document(let title, _): title
    case .area(let area): words.names(of: area).all
    case .kind(let kind, let title): title ?? words.kinds[kind].all
    case .progress: words[.districtTitle]
    case .changes: words[.whatChanged]
    case .data: words[.data]
    }
  }

  /// The title where there is little room.
  func label(in words: Words) -> String {
    switch self {
    case .area(let area): words.names(of: area).one
    case .progress: words[.districtLabel]
    default: title(in: words)
    }
  }

  /// What a reader finds there; nil when nothing says it.
  func meaning(in words: Words) -> String? {
    switch self {
    case .document(_, let summary): words[summary]
    case .area(let area): words.names(of: area).meaning
    case .kind(let kind, _): words.kinds[kind].meaning
    case .progress: words[.districtMeaning]
    case .changes, .data: nil
    }
  }
}
