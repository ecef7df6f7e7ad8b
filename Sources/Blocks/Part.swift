extension BlockTree {
  /// An element that a page adds to what its author wrote as text: made from fields, or by itself.
  package enum Part: UInt8, CaseIterable, Hashable, Sendable {
    case section
    // Words by themselves
    /// What a document says in one line.
    case lead
    /// What readers have to know before anything else.
    case notice
    /// A paragraph about what stands beside it.
    case remark
    // What is known of one thing, in a word or two each
    case facts, fact, factName, factValue
    /// Words that people agreed on.
    case statement
    // What someone said, with whose words they are
    case saying, sayer
    // Numbers with what they say
    case figure, figureHead, headline, more, moreTitle, numbersFile
    // Both sides with their people
    case sides, labor, management, sideName, noOne
    // Questions with room for answers, to be filled in on paper
    case blanks, number, boxes, room
    /// A list whose entries have lists of their own.
    case outline
    /// Columns that are read in their order.
    case stations
    // Among words
    /// A word about the words before it.
    case note
    /// Words that others lead to.
    case place

    /// Whether it stands by itself, and not among words.
    package var isBlock: Bool {
      switch self {
      case .number, .note, .place: false
      default: true
      }
    }

    /// Whether it holds the items of a list.
    package var isList: Bool {
      switch self {
      case .blanks, .boxes, .outline, .stations: true
      default: false
      }
    }

    /// Its HTML: the tag that begins it, up to where its id would stand, and what ends it.
    package var html: (begin: StaticString, end: StaticString) {
      switch self {
      case .section: ("<section", "</section>\n")
      case .lead: ("<p class=\"lead\"", "</p>\n")
      case .notice: ("<p class=\"notice\"", "</p>\n")
      case .remark: ("<p class=\"note\"", "</p>\n")
      case .facts: ("<dl class=\"facts\"", "</dl>\n")
      case .fact: ("<div", "</div>\n")
      case .factName: ("<dt", "</dt>")
      case .factValue: ("<dd", "</dd>")
      case .statement: ("<blockquote class=\"statement\"", "</blockquote>\n")
      case .saying: ("<figure class=\"quotation\"", "</figure>\n")
      case .sayer: ("<figcaption", "</figcaption>\n")
      case .figure: ("<figure class=\"figure\"", "</figure>\n")
      case .figureHead: ("<figcaption", "</figcaption>\n")
      case .headline: ("<p class=\"headline\"", "</p>\n")
      case .more: ("<details", "</details>\n")
      case .moreTitle: ("<summary", "</summary>\n")
      case .numbersFile: ("<p class=\"numbers-file\"", "</p>\n")
      case .sides: ("<div class=\"sides\"", "</div>\n")
      case .labor: ("<div class=\"side labor\"", "</div>\n")
      case .management: ("<div class=\"side management\"", "</div>\n")
      case .sideName: ("<p class=\"side-name\"", "</p>\n")
      case .noOne: ("<li class=\"note\"", "</li>\n")
      case .blanks: ("<ul class=\"blanks\"", "</ul>\n")
      case .number: ("<span class=\"number\"", "</span>")
      case .boxes: ("<ul class=\"boxes\"", "</ul>\n")
      case .room: ("<div class=\"line\"", "</div>")
      case .outline: ("<ul class=\"outline\"", "</ul>\n")
      case .stations: ("<ol class=\"stations\"", "</ol>\n")
      case .note: ("<span class=\"note\"", "</span>")
      case .place: ("<span", "</span>")
      }
    }
  }
}
