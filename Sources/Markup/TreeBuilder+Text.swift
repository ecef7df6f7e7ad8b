import Blocks
import CMarkGFM
import Diagnostics
import Text

extension TreeBuilder {
  mutating func addText(_ node: CMarkNode) {
    if node == skipped?.mark { return }
    var text = bytes(of: cmark_node_get_literal(node))
    if let cut = heading?.cut, cut.node == node {
      text = UnsafeBufferPointer(rebasing: text[..<min(cut.count, text.count)])
    }
    if !isReadyForBlank {
      text = UnsafeBufferPointer(rebasing: text[(text.firstIndex { !$0.isSpace } ?? text.count)...])
    }
    if text.withCleaned({ addText($0) }) { suspects?.hasUnreadable = true }
    suspectAddress(before: node)
  }

  /// Adds text and finds in it what Markdown itself knows nothing of: references, bare links,
  /// and words that may be abbreviations.
  mutating func addText(_ text: UnsafeBufferPointer<UInt8>) {
    guard openLink == nil, html?.isVerbatim != true else {
      addWords(text)
      return
    }
    var brackets = Brackets()
    var written = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      // Nearly all of every text; one comparison each, because every byte comes through here.
      if byte &- 97 < 26 || byte == 32 {
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        index = markWord(text, around: index, &written)
      case UInt8(ascii: ":"), UInt8(ascii: "."):
        let start = Self.wordStart(text, before: index, notBefore: written)
        guard start < index, let end = BareLinks.webAddress(text, from: start, wordEnd: index)
        else {
          suspectAngle(text, before: start)
          index += 1
          continue
        }
        suspectAngle(text, before: start)
        addWords(text[written..<start])
        addBareLink(text[start..<end])
        if BareLinks.isEnd(end, of: text) { suspects?.endsWithAddress = true }
        index = end
        written = end
      case UInt8(ascii: "["):
        guard index + 1 < text.count, text[index + 1] == byte else {
          suspectWords()
          index += 1
          continue
        }
        if index + 2 < text.count, text[index + 2] == byte {
          index += 1
        } else if let reference = reference(text, at: index, &brackets) {
          addWords(text[written..<index])
          addReference(reference)
          index = reference.end
          written = index
        } else {
          index += 2
        }
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        if index + 1 < text.count, text[index + 1] == byte { suspectWords() }
        index += 1
      case UInt8(ascii: "@"):
        guard let address = BareLinks.mailAddress(text, at: index, notBefore: written) else {
          index += 1
          continue
        }
        addWords(text[written..<address.lowerBound])
        addBareLink(text[address], isMail: true)
        index = address.upperBound
        written = index
      default:
        index += 1
      }
    }
    addWords(text[written...])
  }

  /// Where the word begins that ends before an index.
  private static func wordStart(
    _ text: UnsafeBufferPointer<UInt8>, before index: Int, notBefore limit: Int
  ) -> Int {
    // No scheme is longer; a bound keeps the search linear on hostile texts.
    var start = index
    while start > limit, index - start < 16, text[start - 1].isWordByte { start -= 1 }
    return start
  }

  /// Marks the word around a capital letter where it may be an abbreviation, and returns where to
  /// go on.
  private mutating func markWord(
    _ text: UnsafeBufferPointer<UInt8>, around index: Int, _ written: inout Int
  ) -> Int {
    let start = Self.wordStart(text, before: index, notBefore: written)
    var end = index
    var capitals = 0
    while end < text.count, text[end].isWordByte {
      if text[end].isCapital { capitals += 1 }
      end += 1
    }
    // An address that begins with this word is found at the colon or the dot behind it.
    guard capitals > 1, end - start <= 12, heading == nil,
      Self.standsAlone(text, start..<end), !BareLinks.isMailAhead(text, from: end),
      end == text.count || !(text[end] == UInt8(ascii: ":") || text[end] == UInt8(ascii: "."))
        || BareLinks.webAddress(text, from: start, wordEnd: end) == nil
    else { return end }
    let word = String(decoding: text[start..<end], as: UTF8.self)
    if seenWords.insert(word).inserted {
      addWords(text[written..<start])
      add(.word, UnsafeBufferPointer(rebasing: text[start..<end]))
      written = end
    }
    return end
  }

  /// Whether a word has no letter of another script and no underscore at its sides.
  private static func standsAlone(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    func isJoined(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "_") || byte >= 0x80 }
    if word.lowerBound > 0, isJoined(text[word.lowerBound - 1]) {
      // The last byte of a dash, a quotation mark or an ellipsis is no letter's.
      guard word.lowerBound >= 3, text[word.lowerBound - 3] == 0xE2 else { return false }
    }
    guard word.upperBound < text.count, isJoined(text[word.upperBound]) else { return true }
    return text[word.upperBound] == 0xE2
  }

  private mutating func addBareLink(
    _ address: Slice<UnsafeBufferPointer<UInt8>>, isMail: Bool = false
  ) {
    let words = UnsafeBufferPointer(rebasing: address)
    let shown = String(decoding: words, as: UTF8.self)
    var destination = shown
    if isMail {
      destination = "mailto:" + shown
    } else if words.first.map({ $0 | 32 }) == UInt8(ascii: "w") {
      destination = "http://" + shown
    }
    let place = source.find(words) ?? source.blockLocation
    begin(
      Link(kind: isMail ? .contact : .outside, destination: destination, location: place))
    addWords(words)
    endLink()
  }

  // MARK: - References

  /// A reference that was found in text.
  private struct Reference {
    var link: Link
    /// Empty when the author gave none.
    var words: String
    var end: Int
  }

  /// What is known about `]]` in a text: each is searched for once.
  private struct Brackets {
    var nextEnd = 0
  }

  /// The reference that begins at an index. Nil when the brackets are escaped, or when they are no
  /// reference, which is reported.
  private mutating func reference(
    _ text: UnsafeBufferPointer<UInt8>, at start: Int, _ brackets: inout Brackets
  ) -> Reference? {
    if brackets.nextEnd < start + 2 {
      brackets.nextEnd = text.firstOffset(of: "]]", from: start + 2) ?? .max
    }
    let end = brackets.nextEnd
    let opening = text.firstOffset(of: "[[", from: start + 2) ?? .max
    let inner = start + 2..<min(end, opening, text.count)
    let bar = text[inner].firstIndex(of: UInt8(ascii: "|")) ?? inner.upperBound
    let id = text[inner.lowerBound..<bar]
    guard let place = place(ofReference: id) else { return nil }
    let link = Link(
      kind: .reference, destination: String(decoding: id, as: UTF8.self).trimmed,
      location: place)
    guard end <= opening, end < text.count, !link.path.isEmpty else {
      findings.add(
        MarkupRules.referenceNotClosed, place,
        end < text.count && end <= opening
          ? "A reference names no id." : "A reference that begins with [[ has no ]] in its line.",
        fix: "Write [[id]] or [[id|words]]; in a table, [[id\\|words]].")
      return nil
    }
    let words = bar < inner.upperBound ? text[(bar + 1)..<inner.upperBound] : text[bar..<bar]
    return Reference(
      link: link, words: String(decoding: words, as: UTF8.self).trimmed, end: end + 2)
  }

  /// Where a reference is written; nil when its brackets were escaped with a backslash or written
  /// as entities, so that its author wants to see brackets.
  private mutating func place(
    ofReference id: Slice<UnsafeBufferPointer<UInt8>>
  ) -> SourceLocation? {
    guard source.isPatient else { return source.blockLocation }
    let wanted = Bytes("[[".utf8) + id.prefix(80)
    if let place = wanted.withUnsafeBufferPointer({ source.find($0) }) {
      return source.isEscaped(count: wanted.count) ? nil : place
    }
    // Punctuation may have been written as an entity or with a backslash; letters were not, so
    // that it was the brackets.
    guard !id.allSatisfy({ $0.isWordByte || $0.isSpace || $0 == UInt8(ascii: "-") }),
      let place = source.find("[[")
    else { return nil }
    return source.isEscaped(count: 2) ? nil : place
  }

  private mutating func addReference(_ reference: Reference) {
    let number = Int32(truncatingIfNeeded: tree.links.count)
    begin(reference.link)
    if reference.words.isEmpty { add(.title(ofLink: number)) } else { addWords(reference.words) }
    endLink()
  }

  private mutating func addWords(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    addWords(UnsafeBufferPointer(rebasing: text))
  }
}
