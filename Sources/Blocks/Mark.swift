extension BlockTree {
  /// What some words are among the words around them, besides emphasis.
  package enum Mark: UInt8, CaseIterable, Hashable, Sendable {
    /// Words above or below the line: 10², H₂O.
    case raised, lowered
    /// Keys to press.
    case keys
    /// Words that were put in.
    case added
    /// Words that someone marked for readers.
    case marked
    case underlined, small
    /// Words of someone else; the reader's program sets the quotation marks.
    case quoted

    /// Its HTML.
    package var html: (begin: StaticString, end: StaticString) {
      switch self {
      case .raised: ("<sup>", "</sup>")
      case .lowered: ("<sub>", "</sub>")
      case .keys: ("<kbd>", "</kbd>")
      case .added: ("<ins>", "</ins>")
      case .marked: ("<mark>", "</mark>")
      case .underlined: ("<u>", "</u>")
      case .small: ("<small>", "</small>")
      case .quoted: ("<q>", "</q>")
      }
    }

    /// What plain text writes around the words, so that their meaning stays.
    package var plain: (begin: String, end: String) {
      switch self {
      case .raised: ("^", "")
      case .quoted: ("“", "”")
      case .lowered, .keys, .added, .marked, .underlined, .small: ("", "")
      }
    }
  }

  /// What is said of a node besides what it is. It stands first in that node.
  package enum Trait: Hashable, Sendable {
    /// How many columns and rows a cell takes.
    case span(columns: UInt16, rows: UInt16)
    /// What the items of a list are counted with: `a`, `A`, `i` or `I`.
    case counter(UInt8)
    /// The number of an item in its list.
    case number(Int32)
  }

  /// What is said of the node at a place.
  package func trait(of place: Int) -> Trait? {
    if case .trait(let trait) = first(in: place) { trait } else { nil }
  }
}

extension Int {
  /// The number as items of a list are counted: with the letters `a` or `A`, with Roman numbers `i` or
  /// `I`, or with digits.
  package func counted(with letter: UInt8?) -> String {
    let text: String
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "A"):
      guard self > 0, let last = Unicode.Scalar(97 + (self - 1) % 26) else { return "\(self)" }
      text = (self > 26 ? ((self - 1) / 26).counted(with: UInt8(ascii: "a")) : "") + "\(last)"
    case UInt8(ascii: "i"), UInt8(ascii: "I"):
      guard self > 0, self < 4000 else { return "\(self)" }
      var rest = self
      var roman = ""
      for (value, sign) in Self.romanSigns {
        while rest >= value {
          roman += sign
          rest -= value
        }
      }
      text = roman
    default: return "\(self)"
    }
    return letter == UInt8(ascii: "A") || letter == UInt8(ascii: "I") ? text.uppercased() : text
  }

  private static var romanSigns: [(Int, String)] {
    [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
      (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
  }
}
