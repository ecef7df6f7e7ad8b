import Diagnostics
import Markup
import Testing
import Text

/// Fills holes so that tests can see them.
struct VisibleFiller: MarkupFiller {
  let links: [Link]

  mutating func writeAddress(ofLink number: Int, into page: inout Bytes) {
    page.append("{")
    page.appendEscaped(links[number].destination)
    page.append("}")
  }
  mutating func writeWords(ofLink number: Int, into page: inout Bytes) {
    page.append("{words of ")
    page.appendEscaped(links[number].path)
    page.append("}")
  }
  mutating func writeImage(_ number: Int, into page: inout Bytes) {
    page.append("<img src=\"{")
    page.appendEscaped(links[number].destination)
    page.append("}\" alt=\"")
    page.appendEscaped(links[number].alternative)
    page.append("\">")
  }
  mutating func writeOwn(_ words: ArraySlice<UInt8>, into page: inout Bytes) -> Bool { false }
  mutating func writeWord(_ word: ArraySlice<UInt8>, into page: inout Bytes) -> Bool {
    guard word.count != 4 else { return false }
    page.append("<abbr>")
    page.append(contentsOf: word)
    page.append("</abbr>")
    return true
  }
}

func read(_ text: String, firstLine: Int = 1) -> (document: MarkupDocument, findings: [Diagnostic])
{
  MarkupReader().read(Bytes(text.utf8), firstLine: firstLine, path: "page.md")
}

/// The HTML with its holes filled visibly.
func html(_ text: String) -> String {
  var page = Bytes()
  let document = read(text).document
  var filler = VisibleFiller(links: document.links)
  document.fill(into: &page, with: &filler)
  return String(decoding: page, as: UTF8.self)
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
  let found = read(plain).document.links.map { "\($0.location.line):\($0.location.column)" }
  #expect(found == expected, sourceLocation: sourceLocation)
}
