import Diagnostics
import FrontMatter
import Text

/// Takes 1️⃣, 2️⃣ and 3️⃣ out of a text, and gives the place of each as `line:column`.
func unmarked(_ marked: String) -> (text: String, places: [String: String]) {
  var (text, places) = ("", [String: String]())
  var (line, column) = (1, 1)
  for character in marked {
    if ["1️⃣", "2️⃣", "3️⃣"].contains(character) {
      places[String(character)] = "\(line):\(column)"
      continue
    }
    text.append(character)
    (line, column) =
      character == "\n" ? (line + 1, 1) : (line, column + character.unicodeScalars.count)
  }
  return (text, places)
}

func read(_ text: String, firstLine: Int = 1) -> (Node?, [Diagnostic]) {
  YAMLReader.read(Bytes(text.utf8)[...], path: "a.md", firstLine: firstLine)
}

/// A text with the changes that findings bring, the last place first.
func mended(_ text: String, by findings: [Diagnostic]) -> String {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
    Array($0.unicodeScalars)
  }
  for edit in findings.compactMap(\.edit).sorted(by: { $0.location > $1.location }) {
    let line = Int(edit.location.line) - 1
    let start = Int(edit.location.column) - 1
    lines[line].replaceSubrange(
      start..<start + edit.written.unicodeScalars.count, with: edit.replacement.unicodeScalars)
  }
  return lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
}

extension Diagnostics.SourceLocation {
  var text: String { "\(line):\(column)" }
}

extension Node {
  /// What it says, on one line: `{a: b, c: [d]}`.
  var said: String {
    switch content {
    case .scalar(let text, _): text
    case .list(let items): "[" + items.map(\.said).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.key): \($0.value.said)" }.joined(separator: ", ") + "}"
    }
  }
}
