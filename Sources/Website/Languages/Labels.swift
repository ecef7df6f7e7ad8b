internal import Text

/// The labels of pages in one language: short words that views put on pages in English, such as the
/// names of facts and of columns. The files of languages have them under keys that begin with
/// `label_`, and a page finds them by their English words.
///
/// Numbers in a label are `#` in the files: `# steps` says `3 steps`, and the numbers come in the
/// order in which they stand in English.
struct Labels: Sendable {
  private let own: [String: String]

  /// How the keys of labels begin.
  static let prefix = "label_"

  /// How many numbers a label has.
  static func numbers(in text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: "#") } }

  /// The labels of a language: its own texts over the English ones, by key.
  init(_ english: [String: String], _ texts: [String: String]) {
    var own: [String: String] = [:]
    for (key, words) in english {
      guard key.hasPrefix(Self.prefix), let text = texts[key], text != words else { continue }
      own[words] = text
    }
    self.own = own
  }

  /// Whether all labels stand as they are.
  var isEmpty: Bool { own.isEmpty }

  /// A label in the language; what it does not have stays as it is.
  func text(of label: String) -> String {
    if let text = own[label] { return text }
    // A label may stand before other words, with a space between them.
    if label.hasSuffix(" ") { return text(of: String(label.dropLast())) + " " }
    guard let pattern = NumberPattern(label), let text = own[pattern.text] else { return label }
    return pattern.filled(into: text)
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

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
