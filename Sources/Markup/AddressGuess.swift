import Text

/// What words look like that may be meant as an address.
extension UnsafeBufferPointer<UInt8> {
  /// Whether a range looks like an address: no one writes these words for readers. With
  /// `mayHaveBlanks`, the name of a file may have blanks in it.
  func isLikeAddress(_ range: Range<Int>, mayHaveBlanks: Bool = false) -> Bool {
    let text = UnsafeBufferPointer(rebasing: self[range])
    guard let first = text.first, let last = text.last, !first.isSpace, !last.isSpace,
      text.count < 2000, !text.contains(UInt8(ascii: "\n")),
      mayHaveBlanks || !text.contains(where: \.isSpace)
    else { return false }
    for start: StaticString in ["http://", "https://", "mailto:", "tel:", "./", "../"] {
      if text.count > start.utf8CodeUnitCount, text.hasText(start, at: 0, before: text.count) {
        return true
      }
    }
    if first == UInt8(ascii: "#"), text.count > 1, text[1].isWordByte, !mayHaveBlanks {
      return true
    }
    return text.nameEnding.map { Self.endings.contains($0) } ?? false || text.withScheme != nil
  }

  /// The ending of the file that a path names, in small letters.
  var nameEnding: String? {
    let path = prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard let dot = path.lastIndex(of: UInt8(ascii: ".")), dot > 0, path.count - dot <= 6,
      path[(dot + 1)...].allSatisfy(\.isWordByte)
    else { return nil }
    return String(decoding: path[(dot + 1)...], as: UTF8.self).lowercased()
  }

  private static let endings: Set<String> = [
    "md", "markdown", "html", "htm", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt",
    "ods", "odp", "rtf", "txt", "csv", "json", "ics", "zip", "mp3", "mp4", "mov", "m4a", "wav",
    "png", "jpg", "jpeg", "gif", "webp", "svg", "heic", "tif", "tiff", "bmp",
  ]

  /// Whether a path names a picture that browsers show.
  var namesPicture: Bool {
    ["png", "jpg", "jpeg", "gif", "webp"].contains(nameEnding ?? "")
  }

  /// The address with what its author left out before the name of a site or an email address; nil
  /// where it is neither.
  var withScheme: String? {
    guard count < 500, let first, first.isWordByte else { return nil }
    let end = firstIndex { "/?#:".utf8.contains($0) } ?? count
    if let at = firstIndex(of: UInt8(ascii: "@")) {
      let mail = firstIndex { $0 == UInt8(ascii: "?") } ?? count
      guard BareLinks.mailAddress(self, at: at, notBefore: 0) == 0..<mail else { return nil }
      return "mailto:" + String(decoding: self, as: UTF8.self)
    }
    guard end == count || self[end] != UInt8(ascii: ":") else { return nil }
    let labels = self[..<end].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last,
      labels.allSatisfy({ label in
        !label.isEmpty
          && label.allSatisfy { $0.isWordByte || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
      })
    else { return nil }
    let isSite =
      labels.count > 2 && self.prefix(4).elementsEqual("www.".utf8)
      || Self.domains.contains(String(decoding: last, as: UTF8.self).lowercased())
    return isSite ? "https://" + String(decoding: self, as: UTF8.self) : nil
  }

  /// Ends of the names of sites that no file's name has.
  private static let domains: Set<String> = ["com", "org", "net", "edu", "gov", "us", "mil"]
}
