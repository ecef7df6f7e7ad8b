internal import Text

/// One word of a text, as the search for names sees it.
struct NameWord {
  /// What stands between a word and the one before it.
  enum Gap {
    /// The text or a sentence begins.
    case start
    /// A mark that sets apart what follows: a colon, a dash, a comma, a bracket.
    case mark
    case space
  }

  /// The word in small letters, without accents and without an `'s` behind it.
  let bare: String
  let isCapital: Bool
  /// Whether it has capitals only.
  let isShouted: Bool
  /// A single capital with a point behind it.
  let isInitial: Bool
  let isPossessive: Bool
  let gap: Gap

  /// The words of a text. Numbers are words as well.
  static func all(in text: String) -> [NameWord] {
    var words: [NameWord] = []
    var letters = String.UnicodeScalarView()
    var gap = Gap.start
    var last: Unicode.Scalar = " "
    func close(before next: Unicode.Scalar?) {
      guard !letters.isEmpty else { return }
      words.append(NameWord(letters, gap: gap, isPointed: next == "."))
      letters = String.UnicodeScalarView()
      gap = .space
    }
    for scalar in text.unicodeScalars {
      if isLetter(scalar) {
        letters.append(scalar)
      } else {
        let isPoint = scalar == "." && !letters.isEmpty
        close(before: scalar)
        // The point of an abbreviation ends no sentence.
        if !(isPoint && words.last?.isAbbreviation == true) {
          gap = widened(gap, by: scalar, after: last)
        }
      }
      last = scalar
    }
    close(before: nil)
    return words
  }

  private init(_ letters: String.UnicodeScalarView, gap: Gap, isPointed: Bool) {
    var text = String(letters)
    let isShort = letters.count == 1
    var isPossessive = false
    if letters.contains(where: { $0 == "'" || $0 == "’" }) {
      for ending in ["'s", "’s", "'", "’"] where text.hasSuffix(ending) && text != ending {
        text.removeLast(ending.count)
        isPossessive = true
        break
      }
    }
    self.isPossessive = isPossessive
    bare = text.folded
    let first = letters.first
    isCapital = first?.properties.isUppercase ?? false
    isShouted = letters.count > 1 && !letters.contains { $0.properties.isLowercase }
    isInitial = isShort && isCapital && isPointed
    self.gap = gap
  }

  /// Whether a point behind it belongs to it: `J.`, `Dr.`
  private var isAbbreviation: Bool { isInitial || RecordVocabulary.honorifics.contains(bare) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (0x61...0x7A).contains(scalar.value | 0x20) || (0x30...0x39).contains(scalar.value)
        || scalar == "'"
    }
    return scalar.properties.isAlphabetic || scalar == "’"
      || (0x300...0x36F).contains(scalar.value)
  }

  private static func widened(
    _ gap: Gap, by scalar: Unicode.Scalar, after last: Unicode.Scalar
  ) -> Gap {
    switch scalar {
    case ".", "?", "!", "\n": .start
    case ":", ";", ",", "(", "/", "|", "–", "—", "“", "\"", "#", "=": gap == .start ? gap : .mark
    case "-": last == " " && gap == .space ? .mark : gap
    default: gap
    }
  }
}

/// Letters with accents, and the plain ones.
private let plainLetters: [Unicode.Scalar: Unicode.Scalar] = [
  "á": "a", "à": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "é": "e", "è": "e", "ê": "e",
  "ë": "e", "í": "i", "ì": "i", "î": "i", "ï": "i", "ó": "o", "ò": "o", "ô": "o", "ö": "o",
  "õ": "o", "ú": "u", "ù": "u", "û": "u", "ü": "u", "ñ": "n", "ç": "c",
]

extension String {
  /// The text in small letters and without accents, for comparing words.
  var folded: String {
    let small = lowercased()
    if small.utf8.allSatisfy({ $0 < 0x80 }) { return small }
    let scalars = small.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      (0x300...0x36F).contains(scalar.value) ? nil : plainLetters[scalar] ?? scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
