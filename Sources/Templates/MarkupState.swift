import Text

/// Where in an HTML page the text of a template has come to, so that a value is only written where
/// escaping makes it safe: between tags, in a quoted attribute, in a comment.
///
/// This is no HTML parser. It knows tags, quotes, comments, `script` and `style`, and takes what
/// browsers disagree on for the worse.
struct MarkupState: Hashable, Sendable {
  /// Where a value would land.
  enum Place: Hashable, Sendable {
    case text, tag, unquoted, quoted, code, handler, comment, declaration
  }

  private enum Step: Hashable, Sendable {
    case text, tagOpen, tagName, tag, attribute, afterAttribute, beforeValue, unquoted
    case doubleQuoted, singleQuoted, markup, markupDash, comment, declaration, raw
  }

  private var step = Step.text
  /// The element whose tag this is, or whose raw text: its first sixteen letters, in lower case.
  private var element: UInt128 = 0
  /// The attribute's first sixteen letters.
  private var attribute: UInt128 = 0
  private var isClosing = false
  /// How much of a comment's or a raw element's end has been seen.
  private var matched = 0

  /// Where a value would land now.
  var place: Place {
    switch step {
    case .text: .text
    case .tagOpen, .tagName, .tag, .attribute, .afterAttribute, .markup, .markupDash: .tag
    case .beforeValue, .unquoted: .unquoted
    case .doubleQuoted, .singleQuoted: isHandler ? .handler : .quoted
    case .comment: .comment
    case .declaration: .declaration
    case .raw: .code
    }
  }

  /// Whether what follows is read the same way in both states. The names of elements and
  /// attributes may differ, unless one makes code of what follows.
  func agrees(with other: MarkupState) -> Bool {
    place == other.place && isRawElement == other.isRawElement
      && (step == .singleQuoted) == (other.step == .singleQuoted)
  }

  /// What the value of an attribute names, for pages that are taken into a book.
  enum Named { case place, address }

  /// What the quoted value names in which the text has come to; nil outside of such values.
  var named: Named? {
    guard step == .doubleQuoted || step == .singleQuoted else { return nil }
    return attribute == Self.href ? .address : Self.places.contains(attribute) ? .place : nil
  }

  /// Whether the name of an attribute has begun, and no value.
  var isInAttributeName: Bool { step == .attribute }

  /// Whether the name of an element is `h` so far: a digit makes it that of a heading.
  var isBeforeLevel: Bool { step == .tagName && element == Self.heading }

  /// Reads on.
  mutating func advance(over bytes: ArraySlice<UInt8>) {
    for byte in bytes { advance(byte) }
  }

  mutating func advance(_ byte: UInt8) {
    switch step {
    case .text: if byte == UInt8(ascii: "<") { step = .tagOpen }
    case .tagOpen: openTag(byte)
    case .tagName:
      if byte == UInt8(ascii: ">") {
        endTag()
      } else if byte == UInt8(ascii: "/") || TagScanner.isSpace(byte) {
        step = .tag
      } else {
        element = element.appending(byte)
      }
    case .tag, .attribute, .afterAttribute: advanceInTag(byte)
    case .beforeValue:
      switch byte {
      case UInt8(ascii: "\""): step = .doubleQuoted
      case UInt8(ascii: "'"): step = .singleQuoted
      case UInt8(ascii: ">"): endTag()
      default: if !TagScanner.isSpace(byte) { step = .unquoted }
      }
    case .unquoted:
      if byte == UInt8(ascii: ">") { endTag() } else if TagScanner.isSpace(byte) { step = .tag }
    case .doubleQuoted: if byte == UInt8(ascii: "\"") { step = .tag }
    case .singleQuoted: if byte == UInt8(ascii: "'") { step = .tag }
    case .markup: step = byte == UInt8(ascii: "-") ? .markupDash : .declaration
    case .markupDash:
      step = byte == UInt8(ascii: "-") ? .comment : .declaration
      matched = 0
    case .comment:
      if byte == UInt8(ascii: "-") {
        matched = min(matched + 1, 2)
      } else if byte == UInt8(ascii: ">"), matched == 2 {
        self = MarkupState()
      } else {
        matched = 0
      }
    case .declaration: if byte == UInt8(ascii: ">") { self = MarkupState() }
    case .raw: advanceInCode(byte)
    }
  }

  private mutating func openTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"): break
    case UInt8(ascii: "!"): step = .markup
    case UInt8(ascii: "/"): isClosing = true
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      step = .tagName
      element = UInt128(0).appending(byte)
    default: self = MarkupState()
    }
  }

  private mutating func advanceInTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): endTag()
    case UInt8(ascii: "/"): step = .tag
    case UInt8(ascii: "=") where step != .tag: step = .beforeValue
    default:
      if TagScanner.isSpace(byte) {
        if step == .attribute { step = .afterAttribute }
      } else if step == .attribute {
        attribute = attribute.appending(byte)
      } else {
        step = .attribute
        attribute = UInt128(0).appending(byte)
      }
    }
  }

  private mutating func endTag() {
    let isRaw = isRawElement && !isClosing
    let element = element
    self = MarkupState()
    if isRaw {
      step = .raw
      self.element = element
    }
  }

  /// Looks for `</script` or `</style`.
  private mutating func advanceInCode(_ byte: UInt8) {
    let end: StaticString = element == Self.script ? "</script" : "</style"
    let lower = byte.asciiLowercased
    let isNext = matched < end.utf8CodeUnitCount && end.utf8Start[matched] == lower
    matched = isNext ? matched + 1 : lower == UInt8(ascii: "<") ? 1 : 0
    if matched == end.utf8CodeUnitCount {
      step = .tagName
      isClosing = true
      matched = 0
    }
  }

  private var isRawElement: Bool { element == Self.script || element == Self.style }

  /// Whether the attribute's value is code: `onclick` and its like, and a page within the page.
  private var isHandler: Bool {
    var name = attribute
    if name == Self.srcdoc { return true }
    while name > 0xFFFF { name >>= 8 }
    return name == Self.on && attribute > 0xFFFF
  }

  private static let script = UInt128(0).appending("script")
  private static let style = UInt128(0).appending("style")
  private static let srcdoc = UInt128(0).appending("srcdoc")
  private static let on = UInt128(0).appending("on")
  private static let heading = UInt128(0).appending("h")
  private static let href = UInt128(0).appending("href")
  private static let places = ["id", "for", "headers", "aria-labelledby", "aria-describedby"]
    .map { (name: StaticString) in UInt128(0).appending(name) }
}

extension UInt128 {
  /// A name with another letter behind it, while there is room for sixteen.
  fileprivate func appending(_ byte: UInt8) -> UInt128 {
    self >> 120 == 0 ? self << 8 | UInt128(byte.asciiLowercased) : self
  }

  fileprivate func appending(_ word: StaticString) -> UInt128 {
    word.withUTF8Buffer { $0.reduce(self) { $0.appending($1) } }
  }
}

extension UInt8 {
  fileprivate var asciiLowercased: UInt8 {
    self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self + 32 : self
  }
}
