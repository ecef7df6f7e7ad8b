package import Text
internal import Diagnostics

/// The words of one language, as their file was read: `templates/languages/es.txt`.
///
/// Each line is a key, a colon and a text. Empty lines and lines that begin with `#` say nothing.
package struct LanguageSource: Sendable {
  /// The language's code, from the file's name.
  let code: String
  /// Where the file lies, for messages.
  let path: String
  let text: Bytes
  /// Whether it came with the program.
  let isBuiltIn: Bool

  /// A language's file. `name` is the file's name without its ending.
  package init(name: String, path: String, text: Bytes, isBuiltIn: Bool = false) {
    code = name.lowercased()
    self.path = path
    self.text = text
    self.isBuiltIn = isBuiltIn
  }

  /// Whether it is the English file that came with the program, which all others are measured by.
  var isModel: Bool { isBuiltIn && code == Languages.standard }

  /// One line.
  struct Entry {
    let key: String
    let text: String
    /// Where the key and the text begin.
    let keyPlace: SourceLocation
    let textPlace: SourceLocation
  }

  /// The lines in their order, and what is wrong with their form.
  func entries() -> (entries: [Entry], findings: [Diagnostic]) {
    guard String(validating: text, as: UTF8.self) != nil else {
      return (
        [], [finding(SourceLocation(), "The file is not valid UTF-8.", "Save it as UTF-8.")]
      )
    }
    var entries: [Entry] = []
    var findings: [Diagnostic] = []
    var seen: [String: Int] = [:]
    for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
      let place = SourceLocation(line: number + 1, column: 1)
      guard let first = line.first(where: { !Self.isBlank($0) }), first != UInt8(ascii: "#") else {
        continue
      }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
        findings.append(
          finding(
            place, "This line has no colon, so it names no text.",
            "Write the key, a colon, a space and the text, such as “search: Search”."))
        continue
      }
      let rest = line[colon...].dropFirst().drop { $0 == UInt8(ascii: " ") }
      let key = String(decoding: line[..<colon], as: UTF8.self).trimmed
      let before = line[..<rest.startIndex].count { $0 & 0xC0 != 0x80 }
      let entry = Entry(
        key: key, text: String(decoding: rest, as: UTF8.self).trimmed, keyPlace: place,
        textPlace: SourceLocation(line: number + 1, column: before + 1))
      if let first = seen.updateValue(number + 1, forKey: key) {
        seen[key] = first
        findings.append(
          finding(place, "Line \(first) has a text for “\(key)” already.", "Remove one of the two.")
        )
        continue
      }
      entries.append(entry)
    }
    return (entries, findings)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  func finding(_ place: SourceLocation, _ message: String, _ fix: String) -> Diagnostic {
    Diagnostic(.languageTextForm, path, place, message, fix: fix)
  }
}
