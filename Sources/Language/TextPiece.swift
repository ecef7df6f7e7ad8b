internal import Text

/// A piece of a text that has holes.
package enum TextPiece: Sendable, Equatable {
  case words(String)
  /// A value, by its name; the empty name is the place of a section's content.
  case hole(String)

  /// Takes a text apart at its holes: braces with a name, or with nothing, between them. What is filled
  /// in may stand behind the name and a colon, and is left out here.
  package static func all(in text: String) -> [TextPiece] {
    var pieces: [TextPiece] = []
    var words = Bytes()
    let bytes = Bytes(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{"),
        let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")),
        bytes[(index + 1)..<close].allSatisfy({ isNameByte($0) })
      {
        if !words.isEmpty { pieces.append(.words(String(decoding: words, as: UTF8.self))) }
        words = []
        let name = bytes[(index + 1)..<close].prefix { $0 != UInt8(ascii: ":") }
        pieces.append(.hole(String(decoding: name, as: UTF8.self)))
        index = close + 1
      } else {
        words.append(bytes[index])
        index += 1
      }
    }
    if !words.isEmpty { pieces.append(.words(String(decoding: words, as: UTF8.self))) }
    return pieces
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
