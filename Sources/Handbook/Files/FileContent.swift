package import Diagnostics
package import Text

/// What a file really is, by what is in it. A name says it to people; browsers and programs often
/// look inside.
package enum FileContent {
  /// How much of the beginning of a file has to be known.
  package static let headSize = 4096

  /// How much of the end of a file has to be known: for a document in a ZIP archive, where the list
  /// of its parts stands there; 0 for all others.
  package static func tailSize(of path: String) -> Int {
    switch FileFormat.ending(Paths.fileExtension(of: path))?.sign {
    case .office, .openDocument: 1 << 20
    default: 0
    }
  }

  /// What is wrong with a file that is to be published, by its path from the content folder and both
  /// of its ends: it is not what its name says. `shownPath` names it in the finding.
  package static func finding(
    _ path: String, shownPath: String, head: Bytes, tail: Bytes
  ) -> Diagnostic? {
    let ending = Paths.fileExtension(of: path)
    func mismatch(_ what: String, _ fix: String) -> Diagnostic {
      Diagnostic(
        .fileContent, shownPath, SourceLocation(), "This file ends in .\(ending) and \(what).",
        fix: fix)
    }
    let real = Recognized(head, tail)
    guard let format = FileFormat.ending(ending) else {
      // Permitted by the settings: what is in it is not known, but some things must not be.
      guard let danger = real.danger else { return nil }
      return mismatch("is \(danger)", "Remove the link to it, and the file.")
    }
    if head.isEmpty, case .text("") = format.sign { return nil }
    guard !real.matches(format.sign) else {
      guard tailSize(of: path) > 0, ZipDirectory(tail)?.holdsMacros == true else { return nil }
      return mismatch(
        "holds macros, which run on the reader's computer", "Save it without macros.")
    }
    if head.isEmpty {
      return mismatch("is empty", "Put the whole file here, or remove the link to it.")
    }
    if let danger = real.danger {
      return mismatch("is \(danger)", "Save it as what its name says, or remove the link to it.")
    }
    if case .text(let beginning) = format.sign {
      if !head.isText {
        return mismatch(
          "holds bytes that no text has", "Save it as text in UTF-8, or rename it as what it is.")
      }
      return mismatch(
        "does not begin with \(beginning)", "Export it again from the program it comes from.")
    }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return mismatch(
        "is a document of an older Office program, or one that asks for a password",
        "Save it as \(format.name) without a password.")
    }
    guard let other = real.format else {
      return mismatch(
        "is not \(format.name)", "Open it in the program it comes from and save it again.")
    }
    return mismatch(
      "is \(other.name)",
      "Rename it so that it ends in .\(other.endings[0]), and change the links to it; or save it as \(format.name)."
    )
  }
}

/// The beginning and the end of a file, looked at for what they tell.
private struct Recognized {
  let head: Bytes
  let tail: Bytes

  init(_ head: Bytes, _ tail: Bytes) {
    (self.head, self.tail) = (head, tail)
  }

  /// The kind that it is; nil where it is none of the harmless ones, or any text.
  var format: FileFormat? {
    FileFormat.all.first {
      if case .text = $0.sign { return false }
      return matches($0.sign)
    }
  }

  /// What it is instead of a harmless file, with its article; nil where nothing speaks for that.
  var danger: String? {
    if head.beginsLikeMarkup { return "a web page or other markup, which can hold a script" }
    if head.starts(with: "#!".utf8) { return "a script" }
    if head.starts(with: [0x4D, 0x5A]) || head.starts(with: [0x7F, 0x45, 0x4C, 0x46])
      || head.starts(with: [0xCF, 0xFA, 0xED, 0xFE]) || head.starts(with: [0xCA, 0xFE, 0xBA, 0xBE])
    {
      return "a program"
    }
    return nil
  }

  func matches(_ sign: FileFormat.Sign) -> Bool {
    switch sign {
    case .begins(let signs): return signs.contains { head.starts(with: $0) }
    case .at(let place, let sign): return has(sign, at: place)
    case .riff(let form): return has(Array("RIFF".utf8), at: 0) && has(Array(form.utf8), at: 8)
    case .boxes(let brands):
      // QuickTime's older films begin with the film itself.
      if brands.isEmpty, ["moov", "mdat", "wide", "free"].contains(where: { has($0, at: 4) }) {
        return true
      }
      guard has("ftyp", at: 4) else { return false }
      return brands.isEmpty || brands.contains { has($0, at: 8) }
    case .bitmap:
      // The size of the header behind the file's own, which tells a bitmap from words.
      return has("BM", at: 0) && head.count >= 18
        && [12, 40, 52, 56, 64, 108, 124].contains(head[14]) && head[15...17].allSatisfy { $0 == 0 }
    case .frames:
      if has("ID3", at: 0) { return true }
      // Eleven bits that begin a frame, then a version and a layer that exist. They may also be the
      // mark of UTF-16 with a web page behind it.
      return !head.beginsLikeMarkup && head.count >= 4 && head[0] == 0xFF && head[1] & 0xE0 == 0xE0
        && head[1] & 0x06 != 0
        && head[1] & 0x18 != 0x08 && head[2] & 0xF0 != 0xF0
    case .office(let folder): return isZip && ZipDirectory(tail)?.isOffice(folder) == true
    case .openDocument(let what):
      return isZip && has("mimetypeapplication/vnd.oasis.opendocument.\(what)", at: 30)
    case .zip: return isZip
    case .text(let beginning):
      return head.isText && !head.beginsLikeMarkup
        && head.withoutMark.starts(with: beginning.utf8)
    }
  }

  private var isZip: Bool {
    // An archive with nothing in it is only its end.
    head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6])
  }

  private func has(_ text: String, at place: Int) -> Bool { has(Array(text.utf8), at: place) }

  private func has(_ bytes: [UInt8], at place: Int) -> Bool {
    head.count >= place + bytes.count && head[place..<place + bytes.count].elementsEqual(bytes)
  }
}

extension Bytes {
  /// The bytes behind a byte-order mark of UTF-8.
  fileprivate var withoutMark: ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? self[3...] : self[...]
  }

  /// Whether there are no bytes that no text has (MIME Sniffing Standard, section 3).
  fileprivate var isText: Bool {
    allSatisfy { byte in
      switch byte {
      case 0x00...0x08, 0x0B, 0x0E...0x1A, 0x1C...0x1F: false
      default: true
      }
    }
  }

  /// Whether a browser that looks inside would take this for a page: behind white space, a mark of
  /// HTML or XML begins. Zeros are passed over, so that text in UTF-16 is seen too.
  fileprivate var beginsLikeMarkup: Bool {
    let letters = self.drop { [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }.lazy.filter { $0 != 0 }
    let rest = letters.drop { [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains($0) }
    var start = rest.makeIterator()
    guard start.next() == UInt8(ascii: "<"), let next = start.next() else { return false }
    switch next {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"), UInt8(ascii: "%"): return true
    default: return UInt8(ascii: "a")...UInt8(ascii: "z") ~= next | 0x20
    }
  }
}

extension Rule {
  static let fileKind = Rule(
    "file-kind", .error, "Only files of kinds that are known to be harmless are published.",
    reason:
      "Some files run in a reader's browser, on the web server or on a computer as soon as someone opens them. No one knows all such kinds, so the site takes documents, pictures, sound, films, data, archives, calendars and fonts. “publish_files” in the settings permits more.",
    wrong: Example(
      "welcome.md", "# Welcome\n\nSee [the tool](tool.php).", with: ["tool.php": "Hours"]),
    right: Example(
      "welcome.md", "# Welcome\n\nSee [the hours](hours.txt).", with: ["hours.txt": "Hours"]),
    latitude: .relaxed)

  static let fileContent = Rule(
    "file-content", .error, "A file that is published is what its name says.",
    reason:
      "Browsers and programs look inside a file. A web page that is named as a picture can run a script there, and a document that is none cannot be opened.",
    wrong: Example(
      "welcome.md", "# Welcome\n\nSee [the hours](hours.pdf).",
      with: ["hours.pdf": "<script>alert(1)</script>"]),
    right: Example(
      "welcome.md", "# Welcome\n\nSee [the hours](hours.pdf).", with: ["hours.pdf": "%PDF-1.7"]),
    latitude: .relaxed)
}
