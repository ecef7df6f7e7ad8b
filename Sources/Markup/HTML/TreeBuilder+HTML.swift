import Blocks
import CMarkGFM
import Diagnostics
import Text

/// HTML among Markdown becomes nodes like those of Markdown. Its tags may begin in one block of
/// Markdown and end in another; so all HTML of a text drives this one builder, as the tokens of a page
/// drive a browser. HTML ends what HTML began, Markdown what is its own, and whatever begins in a block
/// of Markdown ends with it.
extension TreeBuilder {
  mutating func addHTML(_ node: CMarkNode) {
    let isBlock = cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK
    if isBlock { source.begin(node) }
    if html == nil { html = OpenHTML() }
    let text = bytes(of: cmark_node_get_literal(node))
    var content = HTMLTokenizer.Content.data
    if let name = html?.refused { content = HTMLElement.content(ofElement: name) }
    var tokenizer = HTMLTokenizer(text, content: content)
    var counted = (offset: 0, line: source.blockLine)
    while let token = tokenizer.next() {
      if isBlock {
        counted.line += text[counted.offset..<token.range.lowerBound].count { $0 == 10 }
        counted.offset = token.range.lowerBound
      }
      read(token, line: counted.line, &tokenizer)
    }
  }

  private mutating func read(
    _ token: HTMLTokenizer.Token, line: Int, _ tokenizer: inout HTMLTokenizer
  ) {
    let text = tokenizer.text
    let inner = UnsafeBufferPointer(rebasing: text[token.inner])
    let whole = UnsafeBufferPointer(rebasing: text[token.range])
    switch token.kind {
    case .text:
      let words = token.isRaw ? Bytes(inner) : CharacterReferences.decoded(inner)
      let isUnreadable = words.withUnsafeBufferPointer {
        $0.withCleaned { add(htmlText: $0, line: line) }
      }
      if isUnreadable { suspects?.hasUnreadable = true }
    case .broken:
      html?.left.add(
        unknown: whole.firstLine.cleanString, source.find(whole.firstLine) ?? source.blockLocation)
      whole.withCleaned { add(htmlText: $0, line: line) }
    case .comment:
      guard !whole.endsComment else { return }
      // Nobody means to hide the rest of a page.
      let place = source.find(whole.firstLine) ?? source.blockLocation
      html?.left.add("<!--", place)
      html?.left.add(words: inner.wordCount, place)
    case .declaration: return
    case .startTag, .endTag:
      isTextOpen = false
      let name = Bytes(inner.map { $0.lowercased })
      guard let element = HTMLElement.named(name) else {
        addUnknown(name, whole, token.kind, line: line)
        return
      }
      if token.kind == .endTag {
        if html?.refused == name { html?.refused = nil } else { end(element) }
        return
      }
      guard html?.refused == nil else { return }
      tokenizer.content = HTMLElement.content(ofElement: name)
      if element == .refused {
        html?.refused = name
        leaveOut(name, whole)
      } else {
        if element == .nothing { leaveOut(name, whole) }
        begin(element, Tag(name: name, text: whole, attributesStart: inner.count + 1), line: line)
      }
    }
  }

  /// A start tag.
  struct Tag {
    let name: Bytes
    /// The whole tag.
    let text: UnsafeBufferPointer<UInt8>
    let attributesStart: Int

    /// The value of an attribute, its first one of that name; nil without one.
    func attribute(_ name: String) -> Bytes? {
      var attributes = HTMLAttributes(text, from: attributesStart)
      while let (found, value) = attributes.next() {
        if text[found].lazy.map(\.lowercased).elementsEqual(name.utf8) {
          return CharacterReferences.decoded(
            UnsafeBufferPointer(rebasing: text[value]), inAttribute: true)
        }
      }
      return nil
    }

    /// The same as text.
    func words(_ name: String) -> String? {
      attribute(name).map { value in value.withUnsafeBufferPointer { $0.cleanString } }
    }

    /// The number of an attribute, in a range.
    func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
      words(name).flatMap { Int($0.trimmed) }.map {
        max(range.lowerBound, min(range.upperBound, $0))
      }
    }
  }

  // MARK: - Words

  /// Adds text of HTML. White space is nothing but between words.
  private mutating func add(htmlText text: UnsafeBufferPointer<UInt8>, line: Int) {
    if html?.refused != nil {
      let place = html?.left.place
      html?.left.add(words: text.wordCount, place)
      return
    }
    if html?.isVerbatim == true {
      // A line feed right behind <pre> is none of its words.
      let isFirst = open.last?.place.map { Int(tree.nodes[$0].start) == tree.bytes.count } ?? false
      tree.bytes.append(contentsOf: isFirst && text.first == 10 ? text[1...] : text[...])
      return
    }
    var words = text
    if !hasWords {
      let start = text.firstIndex { !$0.isHTMLSpace } ?? text.count
      words = UnsafeBufferPointer(rebasing: text[start...])
      guard !words.isEmpty else { return }
      if !isAmongWords {
        beginWords(line: line + text[..<start].count { $0 == 10 })
      }
    }
    if html?.needsBlank == true || html?.marks.isEmpty == false { isTextOpen = false }
    addText(words)
  }

  /// A mark that HTML doesn't know: an element of some program when it has an end, otherwise words that
  /// look like a mark, such as `<name of the team>`.
  private mutating func addUnknown(
    _ name: Bytes, _ whole: UnsafeBufferPointer<UInt8>, _ kind: HTMLTokenizer.Token.Kind, line: Int
  ) {
    guard html?.refused == nil else { return }
    let place = source.find(whole.firstLine) ?? source.blockLocation
    if name.contains(UInt8(ascii: ":")) || source.hasEndTag(of: name) {
      html?.left.add("<\(String(decoding: name, as: UTF8.self))>", place)
      return
    }
    html?.left.add(unknown: whole.firstLine.cleanString, place)
    whole.withCleaned { add(htmlText: $0, line: line) }
  }

  /// Passes over what stands inside of an element that is left out.
  mutating func passOver(_ node: CMarkNode) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: addHTML(node)
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      html?.refused = nil
      return beginNote(node)
    case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK:
      let place = html?.left.place
      html?.left.add(words: bytes(of: cmark_node_get_literal(node)).wordCount, place)
    default: return true
    }
    return false
  }

  private mutating func leaveOut(_ name: Bytes, _ whole: UnsafeBufferPointer<UInt8>) {
    let place = source.find(whole.firstLine) ?? source.blockLocation
    html?.left.add("<\(String(decoding: name, as: UTF8.self))>", place)
  }

  /// Says once for the whole text what readers don't get to see of its HTML.
  mutating func endHTML() {
    end(downTo: 0)
    guard let left = html?.left else { return }
    let names = left.names.joinedInWords("and")
    let isComment = left.names == ["<!--"]
    let words = left.words == 1 ? "1 word is" : "\(left.words) words are"
    if let place = left.place, left.words > 0 {
      findings.add(
        MarkupRules.htmlWords, left.wordsPlace ?? place,
        isComment
          ? "The comment that begins here never ends, so \(words) left out of the page."
          : "In \(names), \(words) left out of the page.",
        fix: isComment
          ? "End the comment with -->."
          : "Write in Markdown what readers are to see, and take the rest out.")
    } else if let place = left.place {
      findings.add(
        MarkupRules.rawHTML, place,
        "\(names) \(left.names.count == 1 ? "is" : "are") left out of the page.",
        fix: "Take it out, or put a link in its place.")
    }
    if let (name, place) = left.unknown {
      findings.add(
        MarkupRules.rawHTML, place,
        "\(name.quoted) is no mark of HTML; readers see it as it is written.",
        fix: "To show it so, put it between backticks: `<name>`.")
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first line, at most 60 bytes of it.
  var firstLine: UnsafeBufferPointer<UInt8> {
    let end = firstIndex { $0 == UInt8(ascii: "\n") } ?? count
    return UnsafeBufferPointer(rebasing: self[..<Swift.min(end, 60)])
  }

  /// Whether a comment that is written here has an end.
  fileprivate var endsComment: Bool { last == UInt8(ascii: ">") }

  /// How many words stand here.
  var wordCount: Int {
    var (count, isInWord) = (0, false)
    for byte in self {
      let isPart = byte.isWordByte || byte >= 0x80
      if isPart, !isInWord { count += 1 }
      isInWord = isPart
    }
    return count
  }
}
