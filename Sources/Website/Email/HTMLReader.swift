internal import Text

/// Walks over HTML that this program has made itself: `<` begins a tag and `>` ends it, because both
/// are escaped everywhere else, and attributes stand in double quotes.
struct HTMLReader {
  /// A tag with its attributes as they are written.
  struct Tag {
    let name: String
    let attributes: ArraySlice<UInt8>

    /// The value of an attribute, still escaped; nil when the tag has none of that name.
    func value(of name: String) -> String? {
      let wanted = Bytes(" \(name)=\"".utf8)
      var place = attributes.startIndex
      while place < attributes.endIndex {
        if attributes[place...].starts(with: wanted) {
          let value = attributes[(place + wanted.count)...].prefix { $0 != UInt8(ascii: "\"") }
          return String(decoding: value, as: UTF8.self)
        }
        // What stands in quotes is no name.
        if attributes[place] == UInt8(ascii: "\"") {
          place = attributes[(place + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? place
        }
        place += 1
      }
      return nil
    }

    /// Whether an attribute is there that has no value, such as `checked`.
    func has(_ name: String) -> Bool {
      attributes.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual(name.utf8) }
    }
  }

  enum Piece {
    case open(Tag)
    case close(String)
    /// Words between tags, still escaped.
    case text(ArraySlice<UInt8>)
  }

  private let html: Bytes
  private var place = 0

  init(_ html: Bytes) { self.html = html }

  /// The next piece; nil at the end.
  mutating func next() -> Piece? {
    guard place < html.count else { return nil }
    guard html[place] == UInt8(ascii: "<") else {
      let end = html[place...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
      defer { place = end }
      return .text(html[place..<end])
    }
    let end = html[place...].firstIndex(of: UInt8(ascii: ">")) ?? html.count
    let isClosing = place + 1 < end && html[place + 1] == UInt8(ascii: "/")
    let tag = html[min(end, place + (isClosing ? 2 : 1))..<end]
    place = min(html.count, end + 1)
    let name = tag.prefix { $0 != UInt8(ascii: " ") }
    let word = String(decoding: name, as: UTF8.self)
    return isClosing ? .close(word) : .open(Tag(name: word, attributes: tag[name.endIndex...]))
  }
}
