internal import FrontMatter

/// What rules are about that hold for documents of all kinds, and for everything around them.
package enum RuleTopic: String, Choice {
  /// What stands at the top of a document.
  case fields
  /// Words, links and pictures.
  case text
  /// The settings of the handbook, and how it is published.
  case settings
  case templates
  /// What must never be published.
  case records

  /// Its name, as a heading.
  package var title: String {
    switch self {
    case .fields: "The top of a document"
    case .text: "Words, links and pictures"
    case .settings: "Settings and publishing"
    case .templates: "Templates and languages"
    case .records: "Confidential records"
    }
  }
}
