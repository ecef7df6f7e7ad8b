import Blocks
import Markup
import Testing
import Text

@Suite struct HTMLTests {
  static let cases: [(String, String)] = [
    (
      "a *b* **c** `d<`\\\ne\nf",
      "<p>a <em>b</em> <strong>c</strong> <code>d&lt;</code><br>\ne\nf</p>\n"
    ),
    ("a ~~b~~ \"c\"", "<p>a <del>b</del> &quot;c&quot;</p>\n"),
    ("a\n\n---", "<p>a</p>\n<hr>\n"),
    ("    a <\n", "<pre tabindex=\"0\"><code>a &lt;\n</code></pre>\n"),
    (
      "```swift \"x\nlet\n```",
      "<pre tabindex=\"0\"><code class=\"language-swift\">let\n</code></pre>\n"
    ),
    (
      "```\"><b>\nx\n```",
      "<pre tabindex=\"0\"><code class=\"language-&quot;&gt;&lt;b&gt;\">x\n</code></pre>\n"
    ),
    // Lists
    ("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"),
    ("3. a\n\n4. b", "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"),
    (
      "- [ ] a\n  - [x] b\n- c",
      "<ul class=\"tasks\">\n<li><label><input type=\"checkbox\" disabled> a</label>\n"
        + "<ul class=\"tasks\">\n<li><label><input type=\"checkbox\" disabled checked> b</label></li>\n"
        + "</ul>\n</li>\n<li>c</li>\n</ul>\n"
    ),
    (
      "- [x] a\n\n  more",
      "<ul class=\"tasks\">\n<li>\n<p><label><input type=\"checkbox\" disabled checked> a</label></p>\n"
        + "<p>more</p>\n</li>\n</ul>\n"
    ),
    // Quotations and alerts
    (
      "> a\n>\n> > b",
      "<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>\n"
    ),
    (
      "> [!warning]\n> a",
      "<div class=\"alert warning\" role=\"note\">\n<p class=\"alert-title\">Warning</p>\n"
        + "<p>a</p>\n</div>\n"
    ),
    (
      "> [!TIP]\n>\n> > [!NOTE]\n> > - a",
      "<div class=\"alert tip\" role=\"note\">\n<p class=\"alert-title\">Tip</p>\n"
        + "<div class=\"alert note\" role=\"note\">\n<p class=\"alert-title\">Note</p>\n"
        + "<ul>\n<li>a</li>\n</ul>\n</div>\n</div>\n"
    ),
    ("> [!XY] a", "<blockquote>\n<p>[!<abbr>XY</abbr>] a</p>\n</blockquote>\n"),
    // Headings
    ("# T\n\na\n\n# B *c* `d`", "<p>a</p>\n<h2 id=\"b-c-d\">B <em>c</em> <code>d</code></h2>\n"),
    (
      "# T\n\n## A\n\n## A\n\n## B {#own}",
      "<h2 id=\"a\">A</h2>\n<h2 id=\"a-1\">A</h2>\n<h2 id=\"own\">B</h2>\n"
    ),
    ("# T\n\n## Été [[x|y z]]", "<h2 id=\"été-y-z\">Été <a href=\"{x}\">y z</a></h2>\n"),
    ("# T\n\n## ???\n\n##", "<h2 id=\"section\">???</h2>\n"),
    (
      "# T\n\n## fn 1\n\na[^a]\n\n[^a]: b",
      "<h2 id=\"fn-1-1\">fn 1</h2>\n<p>a<sup><a id=\"fnref-1\" href=\"#fn-1\" "
        + "aria-label=\"Footnote 1\">1</a></sup></p>\n"
        + "<section class=\"footnotes\" aria-label=\"Footnotes\">\n<ol>\n<li id=\"fn-1\">\n<p>b "
        + "<a href=\"#fnref-1\" aria-label=\"Back to reference 1\">↩</a></p>\n</li>\n</ol>\n</section>\n"
    ),
    // Tables
    (
      "# T\n\n|a|b||\n|:-|:-:|-:|\n|c<br>d|e\\|f",
      "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"T\"><table>\n<thead>\n<tr>\n"
        + "<th scope=\"col\">a</th>\n<th scope=\"col\" class=\"center\">b</th>\n"
        + "<td class=\"right\"></td>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c<br>d</td>\n"
        + "<td class=\"center\">e|f</td>\n<td class=\"right\"></td>\n</tr>\n</tbody>\n</table></div>\n"
    ),
    (
      "|a|\n|-|",
      "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table>\n<thead>\n"
        + "<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n</table></div>\n"
    ),
    // Footnotes
    (
      "a[^x] b[^x] c[^y]\n\n[^y]: - z[^x]\n\n[^x]: w",
      "<p>a<sup><a id=\"fnref-1\" href=\"#fn-1\" aria-label=\"Footnote 1\">1</a></sup> "
        + "b<sup><a id=\"fnref-1.2\" href=\"#fn-1\" aria-label=\"Footnote 1\">1</a></sup> "
        + "c<sup><a id=\"fnref-2\" href=\"#fn-2\" aria-label=\"Footnote 2\">2</a></sup></p>\n"
        + "<section class=\"footnotes\" aria-label=\"Footnotes\">\n<ol>\n<li id=\"fn-1\">\n<p>w "
        + "<a href=\"#fnref-1\" aria-label=\"Back to reference 1\">↩</a> "
        + "<a href=\"#fnref-1.2\" aria-label=\"Back to reference 1.2\">↩</a> "
        + "<a href=\"#fnref-1.3\" aria-label=\"Back to reference 1.3\">↩</a></p>\n</li>\n"
        + "<li id=\"fn-2\">\n<ul>\n<li>z<sup><a id=\"fnref-1.3\" href=\"#fn-1\" "
        + "aria-label=\"Footnote 1\">1</a></sup></li>\n</ul>\n<p> <a href=\"#fnref-2\" "
        + "aria-label=\"Back to reference 2\">↩</a></p>\n</li>\n</ol>\n</section>\n"
    ),
    // Links
    (
      "[a *b*](c%20d.md?q#e \"t\\\"\")",
      "<p><a href=\"{c%20d.md?q#e}\" title=\"t&quot;\">a <em>b</em></a></p>\n"
    ),
    (
      "[a](https://x.org/é?a=1&b=%zz 't')",
      "<p><a href=\"https://x.org/%C3%A9?a=1&amp;b=%25zz\" class=\"outside\" "
        + "rel=\"external noreferrer\" title=\"t\">a</a></p>\n"
    ),
    (
      "[a](mailto:x@y.org) <tel:5551234>",
      "<p><a href=\"mailto:x@y.org\">a</a> <a href=\"tel:5551234\">tel:5551234</a></p>\n"
    ),
    ("[**a** <svg onload>](javascript:alert)", "<p><strong>a</strong></p>\n"),
    (
      "[[a]] [[ b | c ]] `[[d]]` \\[[e]] [f [[g]]](h)",
      "<p><a href=\"{a}\">{words of a}</a> <a href=\"{b}\">c</a> <code>[[d]]</code> [[e]] "
        + "<a href=\"{h}\">f [[g]]</a></p>\n"
    ),
    (
      "\\[[a]] [[a]] [[b&amp;c]] &#91;[d]]",
      "<p>[[a]] <a href=\"{a}\">{words of a}</a> <a href=\"{b&amp;c}\">{words of b&amp;c}</a> "
        + "[[d]]</p>\n"
    ),
    ("[[[a]]] [[b", "<p>[<a href=\"{a}\">{words of a}</a>] [[b</p>\n"),
    (
      "|[[a\\|b]]|\n|-|",
      "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table>\n<thead>\n"
        + "<tr>\n<th scope=\"col\"><a href=\"{a}\">b</a></th>\n</tr>\n</thead>\n</table></div>\n"
    ),
    (
      "![a *b*](c.png) ![x](http://y/z.png)",
      "<p><img src=\"{c.png}\" alt=\"a b\" loading=\"lazy\"> x</p>\n"
    ),
    (
      "[![a](b.png)](c.md)",
      "<p><a href=\"{c.md}\"><img src=\"{b.png}\" alt=\"a\" loading=\"lazy\"></a></p>\n"
    ),
    // HTML
    ("a <b>c</b> <!-- d --> e", "<p>a <strong>c</strong>  e</p>\n"),
    ("<div>\na\n</div>\n\n<!-- b\n\n c -->\n\nd", "<p>a</p>\n<p>d</p>\n"),
    // Words
    (
      "DLT x, DLT LCAP CPSELs PhD A1 Abc ABCDEFGHIJKLM ÉAB A_B `UN` [EU](x) —AB",
      "<p><abbr>DLT</abbr> x, DLT LCAP <abbr>CPSELs</abbr> <abbr>PhD</abbr> A1 Abc ABCDEFGHIJKLM ÉAB "
        + "A_B <code>UN</code> <a href=\"{x}\">EU</a> —<abbr>AB</abbr></p>\n"
    ),
    ("# T\n\n## The DLT", "<h2 id=\"the-dlt\">The DLT</h2>\n"),
    ("DLT.a@x.org", "<p><a href=\"mailto:DLT.a@x.org\">DLT.a@x.org</a></p>\n"),
    // What HTML may not hold
    (
      "a&#65534;b&#65535;c&#1;d&#xFDD0;e\u{FFFF}f\u{0}g\u{1}h&#x1FFFE;",
      "<p>a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f\u{FFFD}g\u{FFFD}h\u{FFFD}</p>\n"
    ),
  ]

  @Test(arguments: cases)
  func writes(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  static let bareLinks: [(String, [String])] = [
    ("http://a.org", ["http://a.org"]),
    ("see www.a.org/b_c.", ["http://www.a.org/b_c"]),
    ("(https://a.org/b(c)) https://a.org/b(c).", ["https://a.org/b(c)", "https://a.org/b(c)"]),
    ("https://a.org/?x=1&hl; https://a.org/x;", ["https://a.org/?x=1", "https://a.org/x"]),
    ("HTTPS://A.org! *http://b.org*", ["HTTPS://A.org", "http://b.org"]),
    ("xhttp://a.org awww.a.org www.a_b.c www.", []),
    ("http:// https://_a.b_ ftp://a.org", []),
    ("a.b+c@d-e.org, x@y z@w.a_ q@r.s.", ["mailto:a.b+c@d-e.org", "mailto:q@r.s"]),
    ("a@b@c.org `http://a.org` [http://a.org](x)", []),
    ("http://a.org<http://b.org>", ["http://a.org", "http://b.org"]),
  ]

  @Test(arguments: bareLinks)
  func findsBareLinks(text: String, expected: [String]) {
    let links = read(text).tree.links.filter { $0.kind != .page }
    #expect(links.map(\.destination) == expected)
  }

  @Test func tellsWhatATextHolds() throws {
    let tree = read(
      "<!-- a -->\n# The *first* [[x|y]] {#z}\n\n![](p.png)\n\nWords of `it`\nhere: [[b]].\n\n### B\n\n## first-y"
    ).tree
    let opening = try #require(tree.opening)
    #expect(opening == BlockTree.Opening(words: "The first y", line: 2, id: "z"))
    let titles = { tree.links[$0].path.uppercased() }
    #expect(tree.summary(titles: titles) == "Words of it here: B.")
    #expect(tree.headings.map(\.id) == ["b", "first-y"])
    #expect(tree.headings.map(\.level) == [3, 2])
    #expect(tree.links.map(\.path) == ["p.png", "b"])
    let long = read(String(repeating: "word ", count: 100)).tree.summary(titles: titles)
    #expect(long.hasSuffix("word…") && long.unicodeScalars.count <= 201 && long.count > 190)
  }

  @Test func knowsWhichWordsBelongTogether() {
    let tree = read(
      "a *b*\n`c` d\\\ne[^1]\n\n> q [[r]]\n\n- i\n\n  j\n\n|h|\n|-|\n|k<br>l|\n\n## m\n\n```x\nn\n```\n\n[^1]: o",
      title: "T"
    ).tree
    let blocks = tree.textBlocks.map { block in
      let words = tree.text(ofNode: block.place) { _ in "(r)" }
      return "\(block.kind) \(block.line) \(String(decoding: words, as: UTF8.self))"
    }
    #expect(
      blocks == [
        "paragraph 1 a b\nc d\ne", "quotation 5 q (r)", "paragraph 7 i", "paragraph 9 j",
        "cell 11 h", "cell 13 k l", "heading 15 m", "paragraph 21 o",
      ])
    let marks = tree.textBlocks.flatMap(\.marks).map { mark in
      (mark.isCode, String(decoding: tree.bytes[mark.words], as: UTF8.self))
    }
    #expect(marks.map(\.0) == [true, false, false])
    #expect(marks.map(\.1) == ["c", "\n", " "])
    // The title of what is referred to counts as a word; the mark of a note does not.
    #expect(tree.wordCount == 15)
  }

  @Test func labelsTablesApart() {
    let table = "|a|\n|-|\n\n"
    let page = html("# T\n\n## A\n\n" + table + table + "## A 2\n\n" + table + "## A\n\n" + table)
    let labels = page.split(separator: "\n").compactMap { line in
      line.split(separator: "aria-label=").dropFirst().first?.split(separator: "\"").first
    }
    #expect(labels == ["A", "A 2", "A 2 2", "A 3"])
  }

  @Test func splitsAddresses() throws {
    let link = try #require(read("[a](<b%20c/d.md?e=%20#f%20g>)").tree.links.first)
    #expect(link.path == "b c/d.md")
    #expect(link.fragment == "f g")
    #expect(link.destination == "b%20c/d.md?e=%20#f%20g")
    let fragment = try #require(read("[a](#b)").tree.links.first)
    #expect(fragment.path == "" && fragment.fragment == "b")
    let reference = try #require(read("[[a b#c|d]]").tree.links.first)
    #expect(reference.path == "a b" && reference.fragment == "c" && reference.kind == .reference)
  }
}
