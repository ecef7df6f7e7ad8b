internal import Text

/// The labels of pages in one language: short words that views put on pages in English, such as the
/// names of facts and of columns. The files of languages have them under keys that begin with
/// `label_`, and a page finds them by their English words.
///
/// Numbers in a label are `#` in the files: `# steps` says `3 steps`. Any other words are `*`, such as
/// a number with its unit in `* behind what was expected`; they are looked up by themselves. Both come
/// in the order in which they stand in English.
struct Labels: Sendable {
  private let own: [String: String]
  private let patterns: [WordPattern]

  /// How the keys of labels begin.
  static let prefix = "label_"

  /// The numbers and other words that a label has room for, as the marks for them.
  static func marks(in text: String) -> String {
    String(text.filter { $0 == "#" || $0 == "*" }.sorted())
  }

  /// The labels of a language: its own texts over the English ones, by key.
  init(_ english: [String: String], _ texts: [String: String]) {
    var own: [String: String] = [:]
    var patterns: [WordPattern] = []
    for (key, words) in english {
      guard key.hasPrefix(Self.prefix), let text = texts[key], text != words else { continue }
      if words.contains("*") {
        patterns.append(WordPattern(words, text))
      } else {
        own[words] = text
      }
    }
    self.own = own
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
    if start == label.startIndex, end == label.endIndex { return filled(label) ?? label }
    return label[..<start] + text(of: String(label[start..<end])) + label[end...]
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

/// A label with `*` in the place of other words, in English and in another language.
private struct WordPattern: Sendable {
  let english: String
  let length: Int
  private let pieces: [String]
  private let text: [String]

  init(_ english: String, _ text: String) {
    self.english = english
    length = english.utf8.count
    pieces = english.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    self.text = text.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
  }

  /// The words that stand for the marks in a label; nil when it is another label.
  func words(in label: String) -> [Substring]? {
    guard let first = pieces.first, let last = pieces.last, label.hasPrefix(first),
      label.hasSuffix(last), label.utf8.count > first.utf8.count + last.utf8.count
    else { return nil }
    var rest = label.dropFirst(first.count).dropLast(last.count)
    var words: [Substring] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: piece), place.lowerBound > rest.startIndex else {
        return nil
      }
      words.append(rest[..<place.lowerBound])
      rest = rest[place.upperBound...]
    }
    return rest.isEmpty ? nil : words + [rest]
  }

  func filled(with words: [String]) -> String {
    zip(text, words + [""]).map { $0 + $1 }.joined()
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
