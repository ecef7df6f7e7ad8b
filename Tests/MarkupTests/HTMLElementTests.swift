import Blocks
import Diagnostics
import Testing
import Text

/// HTML among Markdown, as a page shows it.
@Suite struct HTMLElementTests {
  static let cases: [(String, String)] = [
    // Among words
    (
      "10<sup>2</sup> H<sub>2</sub>O <s>a</s> <ins>b</ins> <kbd>c</kbd> <mark>d</mark> <U>e</U>",
      "<p>10<sup>2</sup> H<sub>2</sub>O <del>a</del> <ins>b</ins> <kbd>c</kbd> <mark>d</mark> <u>e</u></p>\n"
    ),
    (
      "<em>a</em> <i>b</i> <b>c</b> <strong>d</strong>",
      "<p><em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong></p>\n"
    ),
    ("<span style=\"color:red\" onclick=\"x()\">a</span> <font>b</font>", "<p>a b</p>\n"),
    ("a<br>b<br/>c", "<p>a<br>b<br>c</p>\n"),
    ("<code>a *b* <b>c</b></code> d", "<p><code>a b c</code> d</p>\n"),
    ("<a href=\"b.md\" title='c'>a</a>", "<p><a href=\"{b.md}\" title=\"c\">a</a></p>\n"),
    (
      "<a href=https://x.org>a <b>b</b></a> c",
      "<p><a href=\"https://x.org\" class=\"outside\" rel=\"external noreferrer\">a <strong>b</strong></a> c</p>\n"
    ),
    ("<a name=\"x\">a</a>", "<p>a</p>\n"),
    ("<img src=\"a.png\" alt=\"b\">", "<p><img src=\"{a.png}\" alt=\"b\" loading=\"lazy\"></p>\n"),
    // Marks end with what holds them, and what begins twice ends twice.
    ("a <b>b\n\nc</b>", "<p>a <strong>b</strong></p>\n<p>c</p>\n"),
    ("<b>a <b>b</b> c</b> d", "<p><strong>a b c</strong> d</p>\n"),
    ("**a <i>b** c</i>", "<p><strong>a <em>b</em></strong> c</p>\n"),
    ("<b>a <i>b</b> c</i>", "<p><strong>a <em>b</em></strong><em> c</em></p>\n"),
    ("a </b> </div> b", "<p>a</p>\n<p>b</p>\n"),
    // Blocks
    ("<p>a</p>\n<p>b", "<p>a</p>\n<p>b</p>\n"),
    ("<div align=center>\n\n**a**\n\n</div>", "<p><strong>a</strong></p>\n"),
    (
      "<ul>\n<li>a\n<li>b <b>c</b></li>\n</ul>",
      "<ul>\n<li>a</li>\n<li>b <strong>c</strong></li>\n</ul>\n"
    ),
    (
      "<ol start=3 type=A><li>a</li><li value=\"7\"><p>b</p></li></ol>",
      "<ol start=\"3\" type=\"A\">\n<li>a</li>\n<li value=\"7\">\n<p>b</p>\n</li>\n</ol>\n"
    ),
    (
      "<ul><li>a<ul><li>b</li></ul></li></ul>",
      "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"
    ),
    (
      "<ul>\n<li>\n\na **b**\n\n- c\n\n</li>\n</ul>",
      "<ul>\n<li>\n<p>a <strong>b</strong></p>\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"
    ),
    ("<li>a</li>\n\nb", "<ul>\n<li>a</li>\n</ul>\n<p>b</p>\n"),
    ("<dl><dt>a<dd>b</dl>", "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n"),
    ("<blockquote>a</blockquote>b", "<blockquote>\n<p>a</p>\n</blockquote>\n<p>b</p>\n"),
    (
      "<details><summary>a</summary>\n\nb\n\n</details>\n\nc",
      "<details>\n<summary>a</summary>\n<p>b</p>\n</details>\n<p>c</p>\n"
    ),
    ("<pre>\na  b\n c</pre>", "<pre tabindex=\"0\"><code>a  b\n c</code></pre>\n"),
    ("a\n\n<hr>\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n"),
    ("# T\n\n<h2 id=\"x\">a <i>b</i></h2>c", "<h2 id=\"x\">a <em>b</em></h2>\n<p>c</p>\n"),
    (
      "<center><b>a<p>b</b></center>c",
      "<p><strong>a</strong></p>\n<p><strong>b</strong></p>\n<p>c</p>\n"
    ),
    // Tables
    (
      "<table><tr><th>a<th>b<tr><td>c<td colspan=2>d</table>",
      "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table>\n<thead>\n<tr>\n"
        + "<th scope=\"col\">a</th>\n<th scope=\"col\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
        + "<td>c</td>\n<td colspan=\"2\">d</td>\n</tr>\n</tbody>\n</table></div>\n"
    ),
    (
      "<table><caption>n</caption><tr><th>a</th><td>\n\n**b**\n\n- c\n\n</td></tr></table>",
      "<p>n</p>\n<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table>\n<tbody>\n"
        + "<tr>\n<th scope=\"row\">a</th>\n<td>\n<p><strong>b</strong></p>\n<ul>\n<li>c</li>\n</ul>\n</td>\n"
        + "</tr>\n</tbody>\n</table></div>\n"
    ),
    (
      "|a|\n|-|\n|<ul><li>b</li><li>c</li></ul>|",
      "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table>\n<thead>\n<tr>\n"
        + "<th scope=\"col\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>\n<ul>\n<li>b</li>\n<li>c</li>\n"
        + "</ul>\n</td>\n</tr>\n</tbody>\n</table></div>\n"
    ),
    // What is no mark, and what is left out
    ("Dear <name>,", "<p>Dear &lt;name&gt;,</p>\n"),
    ("a <script>b *c*</script> d", "<p>a  d</p>\n"),
    ("<script>\na\n\nb\n</script>\nc", "<p>c</p>\n"),
    ("<div><style>\n\nb\n\n</style></div>\n\nc", "<p>c</p>\n"),
    ("<form><label>a <input></label><button>b</button></form>", "<p>a b</p>\n"),
    (
      "a &amp;amp; <b>&lt;i&gt;</b>\n\n<p>&copy &NotEqualTilde; &#150;</p>",
      "<p>a &amp;amp; <strong>&lt;i&gt;</strong></p>\n<p>© \u{2242}\u{338} –</p>\n"
    ),
  ]

  @Test(arguments: cases)
  func keepsWordsAndMeaning(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(arguments: [
    ("# a\n\n## b\n\n# c\n\n## d", "a", [(2, "b"), (2, "c"), (3, "d")]),
    ("## a\n\n### b\n\n#### c", "a", [(2, "b"), (3, "c")]),
    ("words\n\n# a\n\n## b", "a", [(2, "b")]),
    ("<h1 align=\"center\">a</h1>\n\n## b", "a", [(2, "b")]),
    ("### a\n\n## b\n\n### c", "a", [(2, "b"), (3, "c")]),
  ])
  func namesThePageByItsFirstHeading(text: String, title: String, rest: [(Int, String)]) {
    let tree = read(text).tree
    #expect(tree.opening?.words == title)
    #expect(tree.headings.map(\.level) == rest.map(\.0))
    #expect(tree.headings.map(\.text) == rest.map(\.1))
  }

  @Test func keepsThePictureOfATitle() {
    let tree = read("# ![a](b.png) c\n\nd").tree
    #expect(tree.opening?.words == "a c")
    #expect(
      html(of: tree) == "<p><img src=\"{b.png}\" alt=\"a\" loading=\"lazy\"></p>\n<p>d</p>\n")
  }

  @Test(arguments: [
    "# ![](b.png)\n\nd", "# T\n\n## <img src=b.png>\n\nd", "<h2><img src=b.png></h2>d",
  ])
  func keepsThePictureOfAHeadingWithoutWords(text: String) {
    let tree = read(text).tree
    #expect(tree.headings.isEmpty)
    #expect(html(of: tree) == "<p><img src=\"{b.png}\" alt=\"\" loading=\"lazy\"></p>\n<p>d</p>\n")
  }

  @Test func countsWhatIsLeftOut() {
    let (_, findings) = read("a <script>one two</script>\n\n<style>\nthree\n\nfour\n</style>")
    #expect(
      findings.map(\.message) == ["In <script> and <style>, 4 words are left out of the page."])
  }

  @Test(arguments: [
    "<b>", "<div>", "<ul><li>", "<table><tr><td>", "</b>", "<b><i>", "<a href=x>", "<h2>",
  ])
  func takesAnyNumberOfMarks(mark: String) {
    let text = String(repeating: mark, count: 20_000) + "x"
    #expect(html("# T\n\n" + text).contains("x"))
    #expect(html("# T\n\na " + text).contains("x"))
  }
}
