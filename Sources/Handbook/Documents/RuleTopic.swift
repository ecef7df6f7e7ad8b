internal import FrontMatter
package import Language

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
  package var title: Saying {
    switch self {
    case .fields: .topicFields
    case .text: .topicText
    case .settings: .topicSettings
    case .templates: .topicTemplates
    case .records: .topicRecords
    }
  }
}
