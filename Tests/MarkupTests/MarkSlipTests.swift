import Blocks
import Testing
import Text

@Suite struct MarkSlipTests {
  /// Texts with the findings that are expected, and what is published.
  static let cases: [(String, String)] = [
    // Characters
    ("a\u{C}b\u{B}c", "<p>a b c</p>\n"), ("\u{C}", ""),
    ("# T\n\na\n\u{C}\n## b", "<p>a</p>\n<h2 id=\"b\">b</h2>\n"),
    ("caf⟦character-unreadable⟧\u{FFFD}", "<p>caf\u{FFFD}</p>\n"),
    ("a⟦character-unreadable⟧\u{7}b ⟦character-unreadable⟧\u{93}c", "<p>ab “c</p>\n"),
    ("a⟦character-unreadable⟧&#0;b", "<p>a\u{FFFD}b</p>\n"),
    ("`a⟦character-unreadable⟧\u{FFFD}` §", "<p><code>a\u{FFFD}</code> §</p>\n"),
    // Headings
    ("# T\n\n⟦mark-spaces⟧##A b", "<h2 id=\"a-b\">A b</h2>\n"),
    ("# T\n\na\n\n⟦mark-spaces⟧#A b", "<p>a</p>\n<h2 id=\"a-b\">A b</h2>\n"),
    ("#1 is first", "<p>#1 is first</p>\n"), ("#a #b", "<p>#a #b</p>\n"),
    // Items
    ("⟦mark-spaces⟧-a\n⟦mark-spaces⟧-b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("⟦mark-spaces⟧1.a\n⟦mark-spaces⟧2.b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("-a", "<p>-a</p>\n"), ("*a*\n*b*", "<p><em>a</em>\n<em>b</em></p>\n"),
    ("⟦list-marks⟧• a\n⟦list-marks⟧• b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("⟦list-marks⟧·\u{A0}\u{A0}a\n⟦list-marks⟧· b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("– a", "<p>– a</p>\n"),
    ("a\n⟦list-marks⟧2. b\n3. c", "<p>a</p>\n<ol start=\"2\">\n<li>b</li>\n<li>c</li>\n</ol>\n"),
    ("a\n14. b", "<p>a\n14. b</p>\n"),
    ("1. a\n1. b\n1. c", "<ol>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ol>\n"),
    ("1. a\n⟦list-marks⟧3. b\n4. c", "<ol>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ol>\n"),
    // Blocks
    ("# T\n\na\nb\n⟦block-by-accident⟧---\nc", "<p>a\nb</p>\n<hr>\n<p>c</p>\n"),
    ("# T\n\na\n---", "<h2 id=\"a\">a</h2>\n"),
    (
      "⟦alert-unknown⟧[!NOTE] a\nb",
      "<div class=\"alert note\" role=\"note\">\n<p class=\"alert-title\">Note</p>\n<p>a\nb</p>\n</div>\n"
    ),
    // Bold
    ("⟦mark-spaces⟧** a b ** c", "<p><strong>a b</strong> c</p>\n"),
    ("a ⟦mark-spaces⟧**b **c", "<p>a <strong>b</strong> c</p>\n"),
    ("⟦mark-spaces⟧**a:**b", "<p><strong>a:</strong> b</p>\n"),
    ("2 ** 3 **b**", "<p>2 ** 3 <strong>b</strong></p>\n"), ("____ a ____", "<p>____ a ____</p>\n"),
  ]

  @Test(arguments: cases.indices)
  func readsWhatWasMeantAndSaysWhatIsWrong(index: Int) {
    let (marked, shown) = Self.cases[index]
    expectFindings(marked)
    #expect(html(marked.replacing(/⟦[^⟧]*⟧/, with: "")) == shown)
  }

  @Test func takesAColumnOfBlanksForNoNesting() {
    let column = String(repeating: " ", count: 199)
    #expect(read("a\n\n\(column)64.").findings.isEmpty)
    #expect(read("a\n\n" + (1...90).map { "\(column)\($0).\n" }.joined()).findings.isEmpty)
  }

  @Test func saysThatWordsBecameCode() {
    expectFindings(
      "a\n\n    ⟦block-by-accident⟧The office is open from 8 to 4.\n\nb\n\n    let a = 1\n\n```\nThe office is open from 8 to 4.\n```"
    )
  }
}
