// For HTML that this program has written itself: `<` begins a tag, and of entities there are five.
extension UnsafeBufferPointer<UInt8> {
  /// Whether a text stands at an index.
  @inlinable
  package func hasText(_ text: StaticString, at index: Int, before end: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, index + length <= end, end <= count else { return false }
    let start = text.utf8Start
    for offset in 0..<length where self[index + offset] != start[offset] { return false }
    return true
  }

  /// The character that is meant by the entity at an index, and how many bytes the entity takes; nil
  /// where there is none.
  package func entity(at index: Int, before end: Int) -> (character: UInt8, length: Int)? {
    for (entity, character) in ownEntities where hasText(entity, at: index, before: end) {
      return (character, entity.utf8CodeUnitCount)
    }
    return nil
  }
}

/// The entities of `Bytes.appendEscaped`.
private let ownEntities: [(StaticString, UInt8)] = [
  ("&amp;", UInt8(ascii: "&")), ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
  ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
]

extension StringProtocol {
  /// The text with the five characters that mean something in HTML as themselves again.
  package var unescaped: String {
    var result = Bytes()
    String(self).withBytes { bytes in
      var index = 0
      while index < bytes.count {
        let entity =
          bytes[index] == UInt8(ascii: "&") ? bytes.entity(at: index, before: bytes.count) : nil
        result.append(entity?.character ?? bytes[index])
        index += entity?.length ?? 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
