internal import FrontMatter
internal import Text

/// The code of an educational standard in one spelling, so that `2A–4`, `2A-4` and `2A.4` are one.
///
/// Source: Resource guidebook for labor-management partnerships, which writes the codes of the
/// California Professional Standards for Educational Leaders (CPSEL) in all three ways, and names
/// Mathematical Practice Standards (MPS), Science and Engineering Practices (SEP) and English
/// language arts (ELA) beside them.
package struct StandardCode: Hashable, Sendable {
  /// The abbreviation of the set of standards, in capitals: `CPSEL`.
  package let framework: String
  /// The code within the set: `2A-4`, `3`, `SL1`.
  package let code: String

  /// The set that a code belongs to when none is named.
  package static let cpsel = "CPSEL"

  /// A code of a set; nil when it can't be one. CPSEL codes are a standard from 1 to 6, a letter
  /// from A to D, and perhaps the number of an indicator. Other sets have letters and numbers.
  package init?(_ text: String, framework: String = cpsel) {
    let name = framework.uppercased()
    guard let parts = Self.parts(of: text), !parts.isEmpty, !name.isEmpty else { return nil }
    self.framework = name
    guard name == Self.cpsel else {
      guard parts.contains(where: { $0.isNumber }) else { return nil }
      var joined = ""
      for (index, part) in parts.enumerated() {
        if index > 0, part.isNumber, parts[index - 1].isNumber { joined += "." }
        joined += part.text
      }
      code = joined
      return
    }
    guard (2...3).contains(parts.count), let standard = Int(parts[0].text),
      (1...6).contains(standard), ["A", "B", "C", "D"].contains(parts[1].text)
    else { return nil }
    if parts.count == 3 {
      guard let indicator = Int(parts[2].text), indicator > 0 else { return nil }
      code = "\(standard)\(parts[1].text)-\(indicator)"
    } else {
      code = "\(standard)\(parts[1].text)"
    }
  }

  /// A code with the name of its set before it: `SEP 3`. Without a name it is a CPSEL code.
  package init?(citation: String) {
    let words = citation.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1).map {
      String(Substring($0))
    }
    guard words.count == 2, words[0].utf8.count > 1, words[0].utf8.allSatisfy(Self.isLetter) else {
      self.init(citation)
      return
    }
    self.init(words[1], framework: words[0])
  }

  /// The code with the name of its set.
  package var words: String { "\(framework) \(code)" }

  /// The standard that a CPSEL code belongs to: its first digit.
  package var standard: Int? {
    framework == Self.cpsel ? code.utf8.first.map { Int($0) - 48 } : nil
  }

  /// The id of the code's place on the page of its set.
  package var anchor: String { "code.\(code.partID)" }

  /// A run of letters or of digits.
  private struct Part {
    var text: String
    let isNumber: Bool
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The runs of letters and digits between separators; nil when anything else is in the text.
  private static func parts(of text: String) -> [Part]? {
    var parts: [Part] = []
    var isApart = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "-", "‐", "‑", "–", "—", ".", " ":
        isApart = true
      case "0"..."9", "a"..."z", "A"..."Z":
        let isNumber = ("0"..."9").contains(scalar)
        let word = String(scalar).uppercased()
        if !isApart, let last = parts.last, last.isNumber == isNumber {
          parts[parts.count - 1].text += word
        } else {
          parts.append(Part(text: word, isNumber: isNumber))
        }
        isApart = false
      default: return nil
      }
    }
    return parts
  }
}

/// A standard that a document cites, with the standard's number when it is written as well.
package struct StandardCitation: Sendable {
  /// The number that is written before the code: the 2 in `2: 2A-4`.
  package let declared: Int?
  package let code: StandardCode

  /// A citation such as `2A-4`, `2: 2A-4`, `Standard 2: 2A-4` or `SEP 3`; nil when it is none.
  package init?(_ text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      guard let code = StandardCode(citation: text) else { return nil }
      (declared, self.code) = (nil, code)
      return
    }
    var number = String(text[..<colon]).trimmed
    if number.lowercased().hasPrefix("standard ") {
      number = String(number.utf8.dropFirst(9)) ?? ""
    }
    guard let standard = Int(number.trimmed),
      let code = StandardCode(citation: String(text[text.utf8.index(after: colon)...]).trimmed)
    else { return nil }
    (declared, self.code) = (standard, code)
  }

  /// The number written before a CPSEL code when it is another than that of the code.
  package var wrongStandard: Int? {
    guard let declared, let standard = code.standard, declared != standard else { return nil }
    return declared
  }
}

/// What a document can be that cites standards. A kind that conforms is listed on the pages of
/// standards.
package protocol CitesStandards {
  /// The standards that the document cites.
  var standardCodes: [StandardCode] { get }
}

extension Element: CitesStandards {
  package var standardCodes: [StandardCode] {
    cpsel.compactMap { StandardCitation($0.value)?.code }
  }
}

extension Stage: CitesStandards {
  package var standardCodes: [StandardCode] {
    standards.compactMap { StandardCitation($0.value)?.code }
  }
}

extension Plan: CitesStandards {
  package var standardCodes: [StandardCode] {
    standards.compactMap { StandardCitation($0.value)?.code }
  }
}
