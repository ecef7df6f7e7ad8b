import Blocks
import Diagnostics
import Language
import Markup
import Testing
import Text

/// Says what a text leaves open so that tests can see it.
struct VisibleResolver: Resolver {
  let links: [Link]

  func address(ofLink number: Int) -> String? { "{\(links[number].destination)}" }
  func title(ofLink number: Int) -> String { "{words of \(links[number].path)}" }
  func picture(ofLink number: Int) -> Picture? {
    Picture(address: "{\(links[number].destination)}", size: nil)
  }
  func say(_ saying: Saying) -> String { Self.words.text(of: saying) }
  private static let words = Phrasebook(
    "en",
    [
      "table": "Table", "footnotes": "Footnotes", "footnote": "Footnote", "task": "Task",
      "back_to_reference": "Back to reference", "note": "Note", "tip": "Tip",
      "important": "Important", "warning": "Warning", "caution": "Caution",
    ])
  func address(of address: String) -> String? { address }
  func name(ofPlace id: String) -> String { id }
  func level(ofHeading level: Int) -> Int { level }
  func abbreviation(_ word: ArraySlice<UInt8>) -> Abbreviation? {
    word.count == 4 ? nil : Abbreviation(expansion: "…", address: nil)
  }
}

func read(
  _ text: String, firstLine: Int = 1, title: String? = nil
) -> (tree: BlockTree, findings: [Diagnostic]) {
  MarkupReader().read(Bytes(text.utf8), firstLine: firstLine, path: "page.md", title: title)
}

/// The HTML with what the text leaves open said visibly.
func html(_ text: String) -> String { html(of: read(text).tree) }

/// The same of a tree. What abbreviations stand for is left out.
func html(of tree: BlockTree) -> String {
  let html = HTMLWriter.html(of: tree, with: VisibleResolver(links: tree.links))
  return String(decoding: html, as: UTF8.self).split(
    separator: "<abbr title=\"…\">", omittingEmptySubsequences: false
  )
  .joined(separator: "<abbr>")
}

/// Checks that a text, with `⟦code⟧` wherever a finding is expected, has these and no other.
func expectFindings(
  _ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  var plain = ""
  var expected: [String] = []
  var line = 1
  var column = 1
  var rest = marked.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    if scalar == "⟦" {
      let code = rest.prefix { $0 != "⟧" }
      rest = rest.dropFirst(code.count + 1)
      expected.append("\(line):\(column) \(String(code))")
      continue
    }
    plain.unicodeScalars.append(scalar)
    (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
  }
  let found = read(plain).findings.map {
    "\($0.location.line):\($0.location.column) \($0.rule.code)"
  }
  #expect(found == expected, sourceLocation: sourceLocation)
}

/// The places of a text's links, with the text in which `⟦⟧` marks where they are expected.
func expectLinkPlaces(
  _ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  var expected: [String] = []
  var line = 1
  var column = 1
  var plain = ""
  for scalar in marked.unicodeScalars where scalar != "⟧" {
    if scalar == "⟦" {
      expected.append("\(line):\(column)")
      continue
    }
    plain.unicodeScalars.append(scalar)
    (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
  }
  let found = read(plain).tree.links.map { "\($0.location.line):\($0.location.column)" }
  #expect(found == expected, sourceLocation: sourceLocation)
}
