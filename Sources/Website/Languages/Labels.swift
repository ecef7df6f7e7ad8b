internal import Text

/// The labels of pages in one language: short words that views put on pages in English, such as the
/// names of facts and of columns. The files of languages have them under keys that begin with
/// `label_`, and a page finds them by their English words.
///
/// Numbers in a label are `#` in the files: `# steps` says `3 steps`. Days are `@`, and any other words
/// `*`, such as a number with its unit in `* behind what was expected`; they are looked up by
/// themselves. All come in the order in which they stand in English.
struct Labels: Sendable {
  private let own: [String: String]
  private let patterns: [WordPattern]
  /// Writes a day in the language.
  private let write: @Sendable (EnglishDay) -> String?

  /// How the keys of labels begin.
  static let prefix = "label_"

  /// The numbers, days and other words that a label has room for, as the marks for them.
  static func marks(in text: String) -> String {
    String(text.filter { "#@*".contains($0) }.sorted())
  }

  /// The labels of a language: its own texts over the English ones, by key. `write` writes a day in
  /// the language.
  init(
    _ english: [String: String], _ texts: [String: String],
    write: @escaping @Sendable (EnglishDay) -> String?
  ) {
    var own: [String: String] = [:]
    var patterns: [WordPattern] = []
    for (key, words) in english {
      guard key.hasPrefix(Self.prefix), let text = texts[key], text != words else { continue }
      if words.contains(where: { $0 == "*" || $0 == "@" }) {
        patterns.append(WordPattern(words, text))
      } else {
        own[words] = text
      }
    }
    self.own = own
    self.write = write
    // The one that says most is tried first.
    self.patterns = patterns.sorted { ($1.length, $0.english) < ($0.length, $1.english) }
  }

  /// Whether all labels stand as they are.
  var isEmpty: Bool { own.isEmpty && patterns.isEmpty }

  /// A label in the language, with the spaces around it; what it does not have stays as it is.
  func text(of label: String) -> String {
    if let text = own[label] { return text }
    let start = label.firstIndex { $0 != " " } ?? label.endIndex
    let end = label.lastIndex { $0 != " " }.map { label.index(after: $0) } ?? start
    if start == label.startIndex, end == label.endIndex {
      return filled(label) ?? withDay(label) ?? label
    }
    return label[..<start] + text(of: String(label[start..<end])) + label[end...]
  }

  /// A day with what stands before and behind it: `Tuesday, December 15, 2026, 3:45 p.m.`; nil where a
  /// label does not begin with one.
  private func withDay(_ label: String) -> String? {
    guard let (day, rest) = EnglishDay.first(in: label[...]), let date = write(day) else {
      return nil
    }
    let words = (day.weekday.map { text(of: $0) + ", " } ?? "") + date
    if rest.isEmpty { return words }
    return rest.hasPrefix(", ") ? words + ", " + text(of: String(rest.dropFirst(2))) : nil
  }

  private func filled(_ label: String) -> String? {
    if let numbers = NumberPattern(label), let text = own[numbers.text] {
      return numbers.filled(into: text)
    }
    for pattern in patterns {
      guard let words = pattern.words(in: label) else { continue }
      return pattern.filled(with: words.map { text(of: String($0)) })
    }
    return nil
  }
}

/// A text with `#` in the place of its numbers.
private struct NumberPattern {
  let text: String
  private let numbers: [Substring]

  /// The pattern of a text; nil for one without numbers.
  init?(_ label: String) {
    var (text, numbers) = ("", [Substring]())
    var rest = label[...]
    while let start = rest.firstIndex(where: \.isDigit) {
      let number = rest[start...].prefix(while: \.isDigit)
      text += rest[..<start] + "#"
      numbers.append(number)
      rest = rest[number.endIndex...]
    }
    guard !numbers.isEmpty else { return nil }
    self.text = text + rest
    self.numbers = numbers
  }

  func filled(into text: String) -> String {
    var numbers = numbers.makeIterator()
    return text.reduce(into: "") { result, letter in
      if letter == "#", let number = numbers.next() {
        result += number
      } else {
        result.append(letter)
      }
    }
  }
}

/// A label with marks in the place of other words, in English and in another language.
private struct WordPattern: Sendable {
  let english: String
  let length: Int
  private let pieces: [String]
  private let marks: [Character]
  private let text: [String]

  init(_ english: String, _ text: String) {
    self.english = english
    length = english.utf8.count
    pieces = Self.pieces(of: english)
    marks = english.filter(Self.isMark).map { $0 }
    self.text = Self.pieces(of: text)
  }

  private static func isMark(_ letter: Character) -> Bool { "#@*".contains(letter) }

  private static func pieces(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: isMark).map(String.init)
  }

  /// The words that stand for the marks in a label; nil when it is another label.
  func words(in label: String) -> [Substring]? {
    guard let first = pieces.first, let last = pieces.last, label.hasPrefix(first),
      label.hasSuffix(last), label.utf8.count > first.utf8.count + last.utf8.count
    else { return nil }
    var rest = label.dropFirst(first.count).dropLast(last.count)
    var words: [Substring] = []
    for (place, piece) in pieces.dropFirst().dropLast().enumerated() {
      // A day has a comma of its own.
      let day = marks[place] == "@" ? EnglishDay.first(in: rest) : nil
      let from = day?.rest.startIndex ?? rest.startIndex
      guard let found = rest[from...].firstRange(of: piece), found.lowerBound > rest.startIndex
      else { return nil }
      words.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    words.append(rest)
    return zip(marks, words).allSatisfy(Self.fits) ? words : nil
  }

  private static func fits(_ mark: Character, _ words: Substring) -> Bool {
    switch mark {
    case "#": !words.isEmpty && words.allSatisfy(\.isDigit)
    case "@": EnglishDay.first(in: words)?.rest.isEmpty ?? false
    default: !words.isEmpty
    }
  }

  func filled(with words: [String]) -> String {
    zip(text, words + [""]).map { $0 + $1 }.joined()
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
