internal import Text

/// Takes the page of a document into a book: its places get names that no other document of the
/// book has, its headings move down, and its links lead to places in the book or, where it has no
/// such place, nowhere. It reads the pages that this program writes, in which every attribute stands
/// in double quotes and no text holds `<`.
struct Binding {
  /// What stands before the names of the document's places: `d12`, which is also its own place.
  let prefix: String
  /// How far its headings move down.
  let shift: Int
  /// The document's own page, percent-encoded.
  let page: String
  /// The place in the book of a page of the site, percent-encoded; nil where it is not in it.
  let place: (String) -> String?
  /// What colors its drawings: an element that goes into each of them.
  let drawingStyle: Bytes
  /// The places that its links lead to, in other documents, each once.
  private(set) var targets: [String] = []
  /// The files that its pictures are, by their paths on the site.
  private(set) var pictures: [String] = []
  private var seen: Set<String> = []

  init(
    prefix: String, shift: Int, page: String, drawingStyle: Bytes,
    place: @escaping (String) -> String?
  ) {
    self.prefix = prefix
    self.shift = shift
    self.page = page
    self.place = place
    self.drawingStyle = drawingStyle
  }

  /// A document's page, taken in.
  mutating func bind(_ html: Bytes) -> Bytes {
    var bound = Bytes()
    bound.reserveCapacity(html.count + html.count / 8)
    var index = 0
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        let end = html[index...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
        bound += html[index..<end]
        index = end
        continue
      }
      let end = Self.end(ofTag: index, in: html)
      writeTag(html[index..<end], into: &bound)
      index = end
    }
    return bound
  }

  /// Where a tag ends: behind the first `>` outside of quotes.
  private static func end(ofTag start: Int, in html: Bytes) -> Int {
    var isQuoted = false
    for index in start..<html.count {
      if html[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if html[index] == UInt8(ascii: ">"), !isQuoted { return index + 1 }
    }
    return html.count
  }

  private mutating func writeTag(_ tag: ArraySlice<UInt8>, into bound: inout Bytes) {
    let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
    let name = tag.dropFirst(isEnd ? 2 : 1).prefix { $0 > 32 && $0 != UInt8(ascii: ">") }
    if isEnd, name.elementsEqual("svg".utf8) { bound += drawingStyle }
    if name.count == 2, name.first == UInt8(ascii: "h"), let level = name.last,
      (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(level)
    {
      let moved = min(Int(level - UInt8(ascii: "0")) + shift, 6)
      bound.append(isEnd ? "</h\(moved)" : "<h\(moved)")
    } else {
      bound += tag[tag.startIndex..<name.endIndex]
    }
    writeAttributes(tag[name.endIndex...], into: &bound)
    // Every picture of a tagged PDF has words. Drawings that are hidden here say what others do.
    if name.elementsEqual("svg".utf8),
      String(decoding: tag, as: UTF8.self).contains("aria-hidden=\"true\"")
    {
      bound.append("<title>A drawing of what stands here in words</title>")
    }
  }

  private mutating func writeAttributes(_ rest: ArraySlice<UInt8>, into bound: inout Bytes) {
    var rest = rest
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      guard equals + 1 < rest.endIndex, rest[equals + 1] == UInt8(ascii: "\""),
        let close = rest[(equals + 2)...].firstIndex(of: UInt8(ascii: "\""))
      else { break }
      let head = rest[rest.startIndex..<equals]
      let value = rest[(equals + 2)..<close]
      let name = String(decoding: head.drop { $0 <= 32 }, as: UTF8.self)
      writeAttribute(name, value, as: rest[rest.startIndex...close], into: &bound)
      rest = rest[(close + 1)...]
    }
    bound += rest
  }

  private mutating func writeAttribute(
    _ name: String, _ value: ArraySlice<UInt8>, as written: ArraySlice<UInt8>,
    into bound: inout Bytes
  ) {
    switch name {
    case "id":
      bound.append(" id=\"\(prefix).")
      bound += value
      bound.append("\"")
    case "aria-labelledby", "aria-describedby", "headers", "for":
      let ids = value.split(separator: 32).map {
        "\(prefix).\(String(decoding: $0, as: UTF8.self))"
      }
      bound.append(" \(name)=\"\(ids.joined(separator: " "))\"")
    case "href":
      guard let address = address(String(decoding: value, as: UTF8.self)) else { return }
      bound.append(" href=\"\(address)\"")
    case "src":
      let folder = Paths.folder(of: page)
      guard let path = Paths.resolve(String(decoding: value, as: UTF8.self), from: folder) else {
        return
      }
      pictures.append(path.percentDecoded ?? path)
      bound.append(" src=\"\(path)\"")
    case "loading", "tabindex": break
    default: bound += written
    }
  }

  /// Where a link leads, in the book; nil for a link that leads nowhere there.
  private mutating func address(_ href: String) -> String? {
    let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count == 2 && !parts[1].isEmpty ? String(parts[1]) : nil
    let path = parts.first ?? ""
    if path.isEmpty { return fragment.map { "#\(prefix).\($0)" } ?? "#\(prefix)" }
    let scheme = path.prefix { $0 != ":" && $0 != "/" }
    if scheme.endIndex < path.endIndex, path[scheme.endIndex] == ":" { return href }
    guard let target = Paths.resolve(String(path), from: Paths.folder(of: page)),
      let place = place(target)
    else { return nil }
    if seen.insert(place).inserted, place != prefix { targets.append(place) }
    return fragment.map { "#\(place).\($0)" } ?? "#\(place)"
  }
}
