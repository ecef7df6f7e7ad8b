import Text

/// The marks at the start of a line that open quotes and lists, or only indent it.
struct LinePrefix {
  /// Where the marks end.
  private(set) var end: Int
  private(set) var quotes = 0
  /// How many list marks there are.
  var lists = 0
  /// How far the line is indented before its first list mark, in columns.
  private(set) var indent = 0
  /// The character of the list marks when all of them are the same, else 0.
  private var listMark: UInt8 = 0

  init(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
    var offset = start
    end = start
    while offset < text.count {
      let byte = text[offset]
      switch byte {
      case UInt8(ascii: " "):
        if lists == 0 { indent += 1 }
        offset += 1
      case UInt8(ascii: "\t"):
        if lists == 0 { indent += 4 }
        offset += 1
      case UInt8(ascii: ">"):
        quotes += 1
        offset += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        guard Self.isSpace(text, offset + 1) else { return }
        addList(byte)
        offset += Self.isLineEnd(text, offset + 1) ? 1 : 2
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var digits = offset + 1
        while digits < text.count, digits - offset < 10, text[digits] &- 48 < 10 { digits += 1 }
        guard digits < text.count,
          text[digits] == UInt8(ascii: ".") || text[digits] == UInt8(ascii: ")"),
          Self.isSpace(text, digits + 1)
        else { return }
        addList(UInt8(ascii: "1"))
        offset = digits + (Self.isLineEnd(text, digits + 1) ? 1 : 2)
      default: return
      }
      end = min(offset, text.count)
    }
  }

  private mutating func addList(_ mark: UInt8) {
    listMark = lists == 0 || listMark == mark ? mark : 0
    lists += 1
  }

  private static func isSpace(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    isLineEnd(text, offset)
      || text[offset] == UInt8(ascii: " ") || text[offset] == UInt8(ascii: "\t")
  }

  private static func isLineEnd(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    offset >= text.count || text[offset] == UInt8(ascii: "\n") || text[offset] == UInt8(ascii: "\r")
  }

  /// Whether the line is a row of one and the same mark: a rule across the page, not lists.
  func isRule(onlyTableMarks: Bool, bars: Int) -> Bool {
    onlyTableMarks && bars == 0 && quotes == 0
      && (listMark == UInt8(ascii: "-") || listMark == UInt8(ascii: "*"))
  }

  /// Whether nothing stands on the line but blanks and marks of quotes.
  func isBlank(endingAt next: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard lists == 0 else { return false }
    return end >= next || text[end] == UInt8(ascii: "\n") || text[end] == UInt8(ascii: "\r")
  }
}
