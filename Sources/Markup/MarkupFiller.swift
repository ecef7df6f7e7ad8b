package import Text

/// Somebody who knows the whole handbook and fills the holes of a document.
package protocol MarkupFiller {
  /// Writes the address of a link, escaped for an attribute in double quotes. Links are given by
  /// their place in `MarkupDocument.links`.
  mutating func writeAddress(ofLink number: Int, into page: inout Bytes)
  /// Writes the words of a reference that has none of its own, escaped.
  mutating func writeWords(ofLink number: Int, into page: inout Bytes)
  /// Writes a whole `<img …>` element.
  mutating func writeImage(_ number: Int, into page: inout Bytes)
  /// Writes a word together with what belongs around it, and returns true; or writes nothing and
  /// returns false, and the word is written as it stands. The word is ASCII letters and digits.
  mutating func writeWord(_ word: ArraySlice<UInt8>, into page: inout Bytes) -> Bool
  /// Writes English words in another language, escaped, and returns true; or writes nothing and
  /// returns false, and they are written as they stand.
  mutating func writeOwn(_ words: ArraySlice<UInt8>, into page: inout Bytes) -> Bool
}

extension MarkupDocument {
  /// Appends the HTML with every hole filled.
  package func fill(into page: inout Bytes, with filler: inout some MarkupFiller) {
    var written = 0
    for hole in holes {
      let offset = Int(hole.offset)
      page.append(contentsOf: html[written..<offset])
      written = offset
      switch hole.what {
      case .href(let link):
        filler.writeAddress(ofLink: Int(link), into: &page)
      case .referenceWords(let link):
        filler.writeWords(ofLink: Int(link), into: &page)
      case .image(let link):
        filler.writeImage(Int(link), into: &page)
      case .word(let length):
        let end = offset + Int(length)
        if filler.writeWord(html[offset..<end], into: &page) { written = end }
      case .own(let length):
        let end = offset + Int(length)
        if filler.writeOwn(html[offset..<end], into: &page) { written = end }
      }
    }
    page.append(contentsOf: html[written...])
  }
}
