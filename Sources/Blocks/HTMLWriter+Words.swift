import Text

extension HTMLWriter {
  mutating func beginLink(_ link: Link, _ number: Int) {
    append("<a href=\"")
    if let address = link.ownAddress {
      html.appendEscaped(address)
      if link.kind == .outside { append("\" class=\"outside\" rel=\"external noreferrer") }
    } else {
      html.appendEscaped(resolver.address(ofLink: number))
    }
    writeTitle(link)
    append("\">")
  }

  mutating func writeTitle(_ link: Link) {
    guard let title = link.title else { return }
    append("\" title=\"")
    html.appendEscaped(title)
  }

  mutating func writePicture(_ link: Link, _ number: Int) {
    guard let picture = resolver.picture(ofLink: number) else {
      html.appendEscaped(link.alternative)
      return
    }
    append("<img src=\"")
    html.appendEscaped(picture.address)
    append("\" alt=\"")
    html.appendEscaped(link.alternative)
    writeTitle(link)
    if let size = picture.size { append("\" width=\"\(size.width)\" height=\"\(size.height)") }
    append("\" loading=\"lazy\">")
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
    append("<sup><a id=\"\(Self.mark(ofNote: note, use))\" href=\"#fn-\(note)\" aria-label=\"")
    say(.footnote)
    append(" \(note)\">\(note)</a></sup>")
  }

  /// The id of a mark of a note, by which of the marks of that note it is, from 1. No heading can
  /// have an id with a dot.
  static func mark(ofNote note: Int32, _ use: Int32) -> String {
    use == 1 ? "fnref-\(note)" : "fnref-\(note).\(use)"
  }
}
