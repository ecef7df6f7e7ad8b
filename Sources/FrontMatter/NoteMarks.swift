internal import Text

/// The places of a YAML text where “#” may begin a note behind other words of its line. YAML drops
/// what follows without a word, so each of them is looked at.
struct NoteMarks {
  /// One “#”. Lines and columns are counted as libyaml does: in characters, from 0.
  struct Mark {
    let line: Int
    let column: Int
    /// The column behind the last words before it; nil where its line begins with it.
    let end: Int?
    /// Which byte of the text it is.
    let offset: Int
  }

  private var marks: [Mark] = []
  /// The first of the marks that has not been looked at.
  private var next = 0

  /// The marks of a text.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.next(UInt8(ascii: "#"), from: 0, to: text.count) != nil else { return }
    var (line, column) = (0, 0)
    var end: Int?
    var isBehindWord = false
    for (offset, byte) in text.enumerated() {
      switch byte {
      case 0x0A:
        (line, column, end, isBehindWord) = (line + 1, 0, nil, false)
        continue
      case 0x20, 0x09: isBehindWord = false
      // Later bytes of a character.
      case 0x80..<0xC0: continue
      default:
        if byte == UInt8(ascii: "#"), !isBehindWord {
          marks.append(Mark(line: line, column: column, end: end, offset: offset))
        }
        end = column + 1
        // A note may follow a bracket, a comma, a colon or a quotation mark at once.
        isBehindWord = !"[]{},:\"'".utf8.contains(byte)
      }
      column += 1
    }
  }

  /// The next mark before a place, or at it; each is given once.
  mutating func take(before line: Int, _ column: Int) -> Mark? {
    guard next < marks.count, (marks[next].line, marks[next].column) < (line, column) else {
      return nil
    }
    defer { next += 1 }
    return marks[next]
  }

  /// The mark right behind the words that end at a place, blanks between them aside.
  mutating func take(behind line: Int, _ column: Int) -> Mark? {
    guard next < marks.count, marks[next].line == line, marks[next].end == column else {
      return nil
    }
    defer { next += 1 }
    return marks[next]
  }

  /// The mark that begins a line.
  mutating func take(beginning line: Int) -> Mark? {
    guard next < marks.count, marks[next].line == line, marks[next].end == nil else { return nil }
    defer { next += 1 }
    return marks[next]
  }

  /// Passes over the other marks of a line.
  mutating func skip(line: Int) {
    while next < marks.count, marks[next].line == line { next += 1 }
  }

  var isEmpty: Bool { next >= marks.count }
}

extension NoteMarks.Mark {
  /// Whether a word follows it at once, as in “#7”, where a note has a space.
  func isWord(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset + 1 < text.count else { return false }
    return ![0x20, 0x09, 0x0A, UInt8(ascii: "#")].contains(text[offset + 1])
  }

  /// Whether a number follows it at once.
  func isNumber(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    offset + 1 < text.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[offset + 1])
  }
}
