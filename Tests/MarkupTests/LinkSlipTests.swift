import Blocks
import Testing
import Text

@Suite struct LinkSlipTests {
  /// Words with the findings that are expected, and what is published: `{…}` is where a link leads.
  static let cases: [(String, String)] = [
    // No address, no words
    ("⟦link-empty⟧[a]() ⟦link-empty⟧[b](<>)", "a b"),
    ("[a](⟦link-empty⟧#) [b](⟦link-empty⟧?x=1)", "a b"),
    ("[](⟦link-empty⟧b.md)", "<a href=\"{b.md}\">{words of b.md}</a>"),
    ("[ ](⟦link-empty⟧b.md)", "<a href=\"{b.md}\">{words of b.md} </a>"),
    ("!⟦link-empty⟧[a]()", "a"),
    // Blanks
    ("[a](⟦link-address⟧b c.md)", "<a href=\"{b c.md}\">a</a>"),
    ("[*a*](⟦link-address⟧b c.md \"t\")", "<a href=\"{b c.md}\" title=\"t\"><em>a</em></a>"),
    ("![a](⟦link-address⟧b c.png)", "<img src=\"{b c.png}\" alt=\"a\" loading=\"lazy\">"),
    ("⟦link-marks⟧[a] (b.md) c", "<a href=\"{b.md}\">a</a> c"),
    ("⟦link-marks⟧! [a](b.png)", "<img src=\"{b.png}\" alt=\"a\" loading=\"lazy\">"),
    // Marks
    ("⟦link-marks⟧(a)[b.md]", "<a href=\"{b.md}\">a</a>"),
    ("⟦link-marks⟧[a][b.md]", "<a href=\"{b.md}\">a</a>"),
    ("⟦link-marks⟧[a](b.md and c", "<a href=\"{b.md}\">a</a> and c"),
    ("[a](b.md ⟦link-marks⟧“t u”)", "<a href=\"{b.md}\" title=\"t u\">a</a>"),
    // Addresses
    (
      "[a](⟦link-address⟧www.example.org)",
      "<a href=\"https://www.example.org\" class=\"outside\" rel=\"external noreferrer\">a</a>"
    ),
    (
      "[a](⟦link-address⟧example.org/b)",
      "<a href=\"https://example.org/b\" class=\"outside\" rel=\"external noreferrer\">a</a>"
    ),
    ("[a](⟦link-address⟧b@example.org)", "<a href=\"mailto:b@example.org\">a</a>"),
    ("[a](⟦link-address⟧b\\c.md)", "<a href=\"{b/c.md}\">a</a>"),
    ("[a](⟦link-scheme⟧C:\\b.md)", "a"), ("[a](⟦link-scheme⟧file:///C:/b.md)", "a"),
    // Definitions and notes
    ("⟦definition-missing⟧[a][b]", "[a][b]"), ("⟦definition-missing⟧[a][]", "[a][]"),
    ("a⟦note-unmatched⟧[^b]", "a[^b]"), ("a\n\n⟦note-unmatched⟧[^b]: c", "a</p>\n<p>[^b]: c"),
    ("a\n\n⟦definition-missing⟧[Due]: Friday", "a</p>\n<p>[Due]: Friday"),
    // What is none
    ("[sic] and [1][2] and a[0] [a, b] (see c)", "[sic] and [1][2] and a[0] [a, b] (see c)"),
    ("- [ ] (a)", ""), ("`[a] (b.md)`", "<code>[a] (b.md)</code>"),
    ("\\[a] (b.md)", "[a] (b.md)"),
    ("[a] (b.md)\n\n[a]: c.md", "<a href=\"{c.md}\">a</a> (b.md)"),
    ("[a][b]\n\n[b]: c.md", "<a href=\"{c.md}\">a</a>"),
  ]

  @Test(arguments: cases.indices)
  func readsWhatWasMeantAndSaysWhatIsWrong(index: Int) {
    let (marked, shown) = Self.cases[index]
    expectFindings(marked)
    guard !shown.isEmpty else { return }
    let plain = marked.replacing(/⟦[^⟧]*⟧/, with: "")
    #expect(html(plain) == "<p>\(shown)</p>\n")
  }

  static let addresses = [
    "https://example.org/sites/HR/_layouts/15/Doc.aspx?sourcedoc=1&file=Minutes_-_2026.docx",
    "https://example.org/_files/ugd/a_b_-_Nov.pdf", "https://example.org/watch?v=_abc_-x",
    "https://example.org/page#:~:text=first", "https://example.org/wiki/Team_(a)_and_(b)",
    "https://example.org/*a*/b", "https://example.org/año", "https://example.org/a[0]",
  ]

  @Test(arguments: addresses)
  func takesAPastedAddressAsOneLink(address: String) {
    for text in [
      address, "See \(address), and", "(\(address))", "[\(address)],", "“\(address)” and",
      "\(address) and \(address)", "*a* \(address)\nb", "> - \(address).",
    ] {
      let (tree, findings) = read(text)
      #expect(Set(tree.links.map(\.destination)) == [address], "\(text)")
      #expect(findings.isEmpty)
    }
  }
}
