internal import FrontMatter
internal import Text

/// The abbreviations that readers can be expected to understand: those of this program's list, of
/// the settings, and of the glossary.
struct KnownAbbreviations: Sendable {
  private var words: Set<String>

  init(_ handbook: Handbook) {
    words = Self.everyday.union(Shouting.words)
    words.formUnion(handbook.settings.knownWords)
    for (index, term) in handbook.documents(of: Term.self) {
      let document = handbook.documents[index]
      words.insert(document.id.uppercased())
      for name in [term.term ?? document.title, document.title] + term.aka.map(\.value) {
        words.insert(name)
        // `Memorandum of understanding (MOU)` and `SLTs`.
        Bytes(name.utf8).withUnsafeBufferPointer { bytes in
          for use in Abbreviation.uses(in: Passage(bytes)) { words.insert(use.word) }
        }
      }
    }
  }

  func contains(_ word: String) -> Bool { words.contains(word) }

  /// What everyone knows.
  private static let everyday: Set<String> = [
    "AD", "AI", "AIDS", "AM", "ASAP", "ATM", "BC", "BCC", "CC", "CD", "CEO", "COVID", "CPR", "CSS",
    "CSV", "DC", "DIY", "DNA", "DVD", "EU", "FAQ", "FYI", "GB", "GIF", "GPS", "HIV", "HTML", "HTTP",
    "HTTPS", "ICS", "ID", "IQ", "ISBN", "ISO", "IT", "JPEG", "JPG", "JSON", "KB", "LED", "MB", "NA",
    "NASA", "OK", "PC", "PDF", "PIN", "PM", "PNG", "PO", "PS", "QR", "README", "RSS", "RSVP", "SMS",
    "SOS", "SVG", "TB", "TBA", "TBD", "TV", "TXT", "UK", "UN", "URL", "US", "USA", "USB", "UTC",
    "UTF", "VIP", "VS", "WIFI", "WWW", "XML", "YAML", "ZIP",
  ]
}

/// One use of an abbreviation.
struct Abbreviation {
  /// Its letters and digits, without the `s` of a plural.
  let word: String
  let range: Range<Int>

  /// The abbreviations in a passage, in its order: words of two to six capitals, perhaps with
  /// digits. Numbers written in Roman letters are none, nor are names such as `AT&T`.
  static func uses(in passage: Passage) -> [Abbreviation] {
    let (bytes, end) = (passage.bytes, passage.range.upperBound)
    var uses: [Abbreviation] = []
    guard var index = bytes.nextCapitals(from: passage.range.lowerBound, to: end) else { return [] }
    var guardian = CodeGuard(passage)
    while true {
      if let end = guardian.end(ofCodeAround: index) {
        index = end
      } else {
        var start = index
        while start > passage.range.lowerBound, bytes[start - 1].isLetterOrDigit { start -= 1 }
        repeat { index += 1 } while index < end && bytes[index].isLetterOrDigit
        if let word = word(in: passage, start..<index) {
          uses.append(Abbreviation(word: word, range: start..<index))
        }
      }
      guard let next = bytes.nextCapitals(from: index, to: end) else { return uses }
      index = next
    }
  }

  private static func word(in passage: Passage, _ range: Range<Int>) -> String? {
    let bytes = passage.bytes
    var end = range.upperBound
    if bytes[end - 1] == UInt8(ascii: "s") { end -= 1 }
    let letters = bytes[range.lowerBound..<end]
    var capitals = 0
    var isRoman = true
    for byte in letters {
      guard byte.isCapitalLetter || byte.isDigit else { return nil }
      if byte.isCapitalLetter { capitals += 1 }
      if byte != UInt8(ascii: "I"), byte != UInt8(ascii: "V"), byte != UInt8(ascii: "X") {
        isRoman = false
      }
    }
    guard 2...6 ~= capitals, letters.count <= 8, !isRoman, bytes[range.lowerBound].isCapitalLetter,
      standsAlone(passage, range)
    else { return nil }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Whether a word is not a part of a longer one, of an address or of the name of a firm.
  private static func standsAlone(_ passage: Passage, _ range: Range<Int>) -> Bool {
    let (bytes, whole) = (passage.bytes, passage.range)
    func joins(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "_") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "=")
    }
    let start = range.lowerBound
    if start > whole.lowerBound {
      let before = bytes[start - 1]
      if joins(before) || before == UInt8(ascii: "&") { return false }
      if before >= 0x80, start < 3 || !bytes.isPunctuation(at: start - 3) { return false }
      // The mark of an alert that does not exist has a finding of its own.
      if before == UInt8(ascii: "!"), start - 1 > whole.lowerBound,
        bytes[start - 2] == UInt8(ascii: "[")
      {
        return false
      }
      // Not the middle of an address: `https://example.org/ABC`.
      if !before.isSpace, passage.isInAddress(start) { return false }
    }
    guard range.upperBound < whole.upperBound else { return true }
    let after = bytes[range.upperBound]
    if joins(after) { return false }
    if after >= 0x80 { return bytes.isPunctuation(at: range.upperBound) }
    let next = range.upperBound + 1
    guard next < whole.upperBound else { return true }
    switch after {
    case UInt8(ascii: "&"): return bytes[next].isSpace
    case UInt8(ascii: "."): return !bytes[next].isLetterOrDigit
    case UInt8(ascii: ":"): return bytes[next] != UInt8(ascii: "/")
    default: return true
    }
  }

  /// Whether the page says here what it stands for: `Words Written Out (WWO)` or
  /// `WWO (words written out)`.
  func isExplained(in passage: Passage) -> Bool {
    guard let initial = word.utf8.first.map({ $0 | 32 }) else { return false }
    let after = passage.text(from: range.upperBound, limit: 120)
    if after.hasPrefix(" ("),
      let end = after.utf8.firstIndex(of: UInt8(ascii: ")")) ?? lastIndex(after)
    {
      let inside = Self.words(of: after[..<end])
      if inside.count > 1 || inside.first.map({ $0.utf8.count > word.utf8.count }) ?? false,
        inside.contains(where: { $0.utf8.first.map { $0 | 32 } == initial })
      {
        return true
      }
    }
    let before = passage.text(before: range.lowerBound, limit: 160)
    guard let open = before.utf8.lastIndex(of: UInt8(ascii: "(")) else { return false }
    // Nothing but quotation marks, or “the”, stands between the bracket and the abbreviation.
    let between = Self.words(of: before[open...])
    guard between.isEmpty || between == ["the"] || between == ["or"] || between == ["also"] else {
      return false
    }
    let written = Self.words(of: before[..<open]).suffix(word.utf8.count + 3)
    return written.count > 1 && written.contains { $0.utf8.first.map { $0 | 32 } == initial }
  }

  private func lastIndex(_ text: String) -> String.Index? {
    text.utf8.count > 100 ? text.endIndex : nil
  }

  /// The words of a text, parted by anything but letters and digits.
  private static func words(of text: Substring) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }
}
