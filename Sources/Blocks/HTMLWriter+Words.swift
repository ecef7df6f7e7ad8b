import Language
import Text

extension HTMLWriter {
  /// Begins a link; of one that leads nowhere here only the words are written.
  mutating func beginLink(_ link: Link, _ number: Int) {
    guard let address = link.ownAddress ?? resolver.address(ofLink: number) else { return }
    isLinkOpen = true
    append("<a")
    write(" href=\"", address)
    if link.kind == .outside { append(" class=\"outside\" rel=\"external noreferrer\"") }
    write(" title=\"", link.title)
    append(">")
  }

  mutating func endLink() {
    if isLinkOpen { append("</a>") }
    isLinkOpen = false
  }

  mutating func beginWay(to address: String, isFile: Bool) {
    append("<a")
    write(" href=\"", resolver.address(of: address))
    append(isFile ? " download>" : ">")
  }

  mutating func writeDay(_ date: CalendarDate) {
    append("<time datetime=\"\(date.iso)\">")
    html.appendEscaped(resolver.say(.day(date)))
    append("</time>")
  }

  /// Writes an attribute, if it has a value.
  private mutating func write(_ begin: StaticString, _ value: String?) {
    guard let value else { return }
    append(begin)
    html.appendEscaped(value)
    append("\"")
  }

  mutating func writePicture(_ link: Link, _ number: Int) {
    guard let picture = resolver.picture(ofLink: number) else {
      html.appendEscaped(link.alternative)
      return
    }
    append("<img")
    write(" src=\"", picture.address)
    write(" alt=\"", link.alternative)
    write(" title=\"", link.title)
    if let size = picture.size { append(" width=\"\(size.width)\" height=\"\(size.height)\"") }
    append(" loading=\"lazy\">")
  }

  mutating func writeWord(_ word: ArraySlice<UInt8>) {
    guard let abbreviation = resolver.abbreviation(word) else {
      append(word)
      return
    }
    if let address = abbreviation.address {
      append("<a class=\"term\" href=\"")
      html.appendEscaped(address)
      append("\">")
    }
    append("<abbr title=\"")
    html.appendEscaped(abbreviation.expansion)
    append("\">")
    append(word)
    append(abbreviation.address == nil ? "</abbr>" : "</abbr></a>")
  }

  // MARK: - Notes

  mutating func writeMark(ofNote note: Int32, _ use: Int32) {
    guard use > 0 else {
      append("<sup>\(note)</sup>")
      return
    }
    append(
      "<sup><a id=\"\(name(ofMark: note, use))\" href=\"#\(name(ofNote: note))\" aria-label=\"")
    say(.footnote)
    append(" \(note)\">\(note)</a></sup>")
  }

  /// What a note is called.
  func name(ofNote note: Int32) -> String { resolver.name(ofPlace: "fn-\(note)") }

  /// What a mark of a note is called, by which of the marks of that note it is, from 1. No heading can
  /// have an id with a dot.
  func name(ofMark note: Int32, _ use: Int32) -> String {
    resolver.name(ofPlace: use == 1 ? "fnref-\(note)" : "fnref-\(note).\(use)")
  }
}
