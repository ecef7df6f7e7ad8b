import CMarkGFM
package import Text

/// Reads what HTML writes for characters (`&amp;`, `&#8211;`) by the rules of its standard (13.2.5.72
/// and the following). The names are those that cmark knows.
package enum CharacterReferences {
  /// Some text with its characters. An attribute takes a name without `;` as it is where a letter, a
  /// digit or `=` follows.
  package static func decoded(
    _ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool = false
  ) -> Bytes {
    var result = Bytes()
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "&"),
        let (character, end) = reference(text, at: index + 1, inAttribute)
      else {
        result.append(text[index])
        index += 1
        continue
      }
      result += character
      index = end
    }
    return result
  }

  /// The characters of the reference behind `&`, and where the text goes on.
  private static func reference(
    _ text: UnsafeBufferPointer<UInt8>, at start: Int, _ inAttribute: Bool
  ) -> (Bytes, Int)? {
    guard start < text.count else { return nil }
    if text[start] == UInt8(ascii: "#") { return number(text, at: start + 1) }
    var end = start
    while end < text.count, end - start < longestName, text[end].isWordByte { end += 1 }
    if end < text.count, text[end] == UInt8(ascii: ";"), let named = named(text, start..<end + 1) {
      return (named, end + 1)
    }
    for count in stride(from: min(end - start, 6), to: 1, by: -1)
    where oldNames.contains(String(decoding: text[start..<start + count], as: UTF8.self)) {
      let next = start + count < text.count ? text[start + count] : 0
      if inAttribute, next == UInt8(ascii: "=") || next.isWordByte { return nil }
      return named(Bytes(text[start..<start + count]) + [UInt8(ascii: ";")]).map {
        ($0, start + count)
      }
    }
    return nil
  }

  private static func number(
    _ text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (Bytes, Int)? {
    var index = start
    let isHexadecimal = index < text.count && text[index] | 32 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < text.count, let digit = text[index].hexValue, isHexadecimal || digit < 10 {
      value = min(value * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x110000)
      index += 1
    }
    guard index > first else { return nil }
    if index < text.count, text[index] == UInt8(ascii: ";") { index += 1 }
    if value &- 0x80 < 32 { value = UInt32(windows[Int(value - 0x80)]) }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return (Bytes((scalar ?? "\u{FFFD}").utf8), index)
  }

  // MARK: - Names

  private static func named(_ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bytes? {
    named(Bytes(text[name]))
  }

  /// The characters of a name that ends with `;`.
  private static func named(_ name: Bytes) -> Bytes? {
    var buffer = cmark_strbuf()
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 16)
    defer { cmark_strbuf_free(&buffer) }
    let read = houdini_unescape_ent(&buffer, name, Int32(name.count))
    guard Int(read) == name.count, let start = buffer.ptr else { return nil }
    return Bytes(UnsafeBufferPointer(start: start, count: Int(buffer.size)))
  }

  private static let longestName = 32

  /// Names that may go without `;`.
  private static let oldNames = Set(
    """
    AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT \
    Iacute Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute \
    Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil \
    cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute \
    icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve \
    ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig \
    thorn times uacute ucirc ugrave uml uuml yacute yen yuml
    """.split(separator: " ").map(String.init))

  /// What numbers from 128 to 159 mean, in Windows' Western script.
  private static let windows: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
