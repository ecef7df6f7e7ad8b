internal import Text

/// Characters of word processors that no one can see. YAML knows one blank, and takes the others for
/// letters; people who copy and paste can't know that.
///
/// Whatever is changed, every visible character keeps its line, and its column but for a hyphen before
/// which an invisible one stood.
struct InvisibleText {
  private let text: UnsafeBufferPointer<UInt8>

  /// A YAML text without what would make YAML misread it; nil where there is no such character.
  static func plain(_ text: UnsafeBufferPointer<UInt8>) -> Bytes? {
    let invisible = InvisibleText(text: text)
    return invisible.isAnywhere ? invisible.plain : nil
  }

  /// A text with a hyphen for each other dash or bullet that begins a line; nil where there is none.
  static func withHyphens(_ text: UnsafeBufferPointer<UInt8>) -> Bytes? {
    let lines = String(decoding: text, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    var isChanged = false
    let changed = lines.map { line -> String in
      let scalars = line.unicodeScalars
      let rest = scalars.drop { $0 == " " }
      guard rest.first?.nameOfListMark != nil, rest.dropFirst().first?.isBlank ?? false else {
        return String(line)
      }
      isChanged = true
      return String(scalars[..<rest.startIndex]) + "- " + String(rest.dropFirst(2))
    }
    return isChanged ? Bytes(changed.joined(separator: "\n").utf8) : nil
  }

  /// Whether there is any such character. Nearly all text is ASCII, which is passed over quickly.
  private var isAnywhere: Bool {
    var index = 0
    while index < text.count {
      if text[index] < 0x80 {
        index += 1
        while index + 8 <= text.count,
          UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
            & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        }
        continue
      }
      let lead = text[index]
      if lead == 0xC2 || lead == 0xE1 || lead == 0xE2 || lead == 0xE3 || lead == 0xEF,
        let scalar = scalar(at: index)?.scalar, scalar.isOddBlank || scalar.isUnseen
      {
        return true
      }
      index += 1
    }
    return false
  }

  private var plain: Bytes {
    var result = Bytes()
    result.reserveCapacity(text.count)
    var start = 0
    while start < text.count {
      let end = text.next(0x0A, from: start, to: text.count) ?? text.count
      appendLine(start..<end, to: &result)
      if end < text.count { result.append(0x0A) }
      start = end + 1
    }
    return result
  }

  /// What part of a line is being read, for the blanks that have a meaning there.
  private enum Part {
    /// Blanks and hyphens before the first word, or behind a bracket or comma.
    case margin
    /// The first word, which may be a key.
    case key
    /// Blanks behind the colon of a key.
    case colon
    case value
  }

  private func appendLine(_ range: Range<Int>, to result: inout Bytes) {
    var part = Part.margin
    var isBetweenBrackets = false
    // They go before the first word, so that they are no part of the margin.
    var unseen: [Unicode.Scalar] = []
    var index = range.lowerBound
    while index < range.upperBound, let (scalar, next) = scalar(at: index) {
      index = next
      let isBeforeBlank =
        next >= range.upperBound || self.scalar(at: next).map { $0.scalar.isBlank } ?? true
      switch part {
      case .margin where scalar.isUnseen:
        unseen.append(scalar.inYAML)
        continue
      case .margin where scalar.isBlank || scalar == "-" && isBeforeBlank: break
      case .margin:
        part = scalar.isInKey ? .key : .value
        unseen.forEach { result.append(String($0)) }
        unseen = []
      case .key where scalar == ":" && isBeforeBlank: part = .colon
      case .key where !scalar.isInKey && !scalar.isUnseen: part = .value
      case .colon where !scalar.isBlank: part = .value
      case .key, .colon, .value: break
      }
      if part == .value {
        if scalar == "{" || scalar == "[" { isBetweenBrackets = true }
        if isBetweenBrackets, scalar == "{" || scalar == "[" || scalar == "," { part = .margin }
      }
      let isStructure = part == .margin || part == .colon
      let isPlainBlank = scalar.isLineBreak || isStructure && scalar.isOddBlank
      result.append(isPlainBlank ? " " : String(scalar.inYAML))
    }
    unseen.forEach { result.append(String($0)) }
    // Bytes that are no character are for someone else to report.
    result.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<range.upperBound]))
  }

  /// The character at a byte, and where the next one begins; nil where none begins.
  private func scalar(at index: Int) -> (scalar: Unicode.Scalar, next: Int)? {
    let lead = text[index]
    let length = lead < 0x80 ? 1 : lead < 0xC0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 0, index + length <= text.count else { return nil }
    var value = UInt32(length == 1 ? lead : lead & (0xFF >> UInt8(length + 1)))
    for place in index + 1..<max(index + 1, index + length) {
      value = value << 6 | UInt32(text[place] & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, index + length) }
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\t" || isOddBlank }

  fileprivate var isLineBreak: Bool { value == 0x85 || value == 0x2028 || value == 0x2029 }

  /// The character as YAML may have it: a mark of byte order is for the beginning of a file alone.
  fileprivate var inYAML: Unicode.Scalar { value == 0xFEFF ? "\u{2060}" : self }

  fileprivate var isInKey: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }
}

extension String {
  /// A value without what no one can see: at its ends, and within a word of which a program has to
  /// find the like, such as an id or a day. In Persian and in pictures joiners have a meaning.
  var withoutUnseen: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isUnseen && $0 != " " }),
      let last = scalars.lastIndex(where: { !$0.isUnseen && $0 != " " })
    else { return "" }
    let inner = scalars[first...last]
    guard inner.allSatisfy({ $0.isUnseen || $0.value < 0x250 && !$0.properties.isWhitespace })
    else { return String(inner) }
    return String(String.UnicodeScalarView(inner.filter { !$0.isUnseen }))
  }
}

extension String {
  /// What stands between curly quotation marks around the whole text, which a word processor makes of
  /// straight ones; nil where there are none, or others among the words.
  var betweenCurlyMarks: String? {
    guard utf8.first == 0xE2, utf8.count > 6 else { return nil }
    let pairs: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [
      ("\u{201C}", "\u{201D}"), ("\u{201E}", "\u{201C}"), ("\u{2018}", "\u{2019}"),
      ("\u{201D}", "\u{201D}"),
    ]
    let scalars = unicodeScalars
    guard
      let pair = pairs.first(where: { scalars.first == $0.open && scalars.last == $0.close })
    else { return nil }
    let inner = scalars.dropFirst().dropLast()
    // An apostrophe may be inside of single marks.
    let isWhole = !inner.contains { $0 == pair.open || $0 == pair.close && $0 != "\u{2019}" }
    return isWhole ? String(inner) : nil
  }
}
