extension Unicode.Scalar {
  /// What a mark is called that people begin the entries of a list with, where a hyphen is meant; nil for
  /// others.
  package var nameOfListMark: String? {
    switch self {
    case "\u{2013}": "an en dash (–)"
    case "\u{2014}": "an em dash (—)"
    case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2212}": "a dash that is no hyphen (\(self))"
    case "\u{2022}", "\u{2023}", "\u{25CF}", "\u{25AA}", "\u{25E6}", "\u{25A0}", "\u{00B7}":
      "a bullet (\(self))"
    default: nil
    }
  }
}
