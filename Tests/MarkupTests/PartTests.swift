import Blocks
import Language
import Testing
import Text

/// Says what the parts of a page leave open as a page of another language in a book would.
private struct BookResolver: Resolver {
  func address(ofLink number: Int) -> String? { "link-\(number)" }
  func title(ofLink number: Int) -> String { "title-\(number)" }
  func picture(ofLink number: Int) -> Picture? { nil }
  func abbreviation(_ word: ArraySlice<UInt8>) -> Abbreviation? { nil }
  func say(_ saying: Saying) -> String {
    Phrasebook(
      "xx", ["due": "«Due»", "who_leads": "«Who leads»", "number": "«n»", "goals": "«Four»"]
    ).text(of: saying)
  }
  func address(of address: String) -> String? { address == "gone.html" ? nil : "book/\(address)" }
  func name(ofPlace id: String) -> String { "d1.\(id)" }
  func level(ofHeading level: Int) -> Int { level + 2 }
}

private func html(_ fill: (inout BlockTree) -> Void) -> String {
  var tree = BlockTree()
  fill(&tree)
  return String(decoding: HTMLWriter.html(of: tree, with: BookResolver()), as: UTF8.self)
}

/// What pages add to texts: elements of their own, labels, days, places and ways.
@Suite("Parts of pages")
struct PartTests {
  @Test("Each part ends the element that it begins", arguments: BlockTree.Part.allCases)
  func balance(_ part: BlockTree.Part) {
    let html = html { $0.add(.part(part), id: "x") { $0.add(.text, words: "a & b") } }
    let name = html.dropFirst().prefix { $0.isLetter }
    #expect(html.hasPrefix("<\(name)"))
    #expect(html.contains(" id=\"d1.x\">a &amp; b</\(name)>"))
  }

  @Test("Our own words are said in the page's language, an author's are not")
  func words() {
    #expect(
      html {
        $0.add(.part(.facts)) {
          $0.add(.part(.fact)) {
            $0.add(.part(.factName)) { $0.add(.due) }
            $0.add(.part(.factValue)) { $0.add(.written("Due")) }
            $0.add(.part(.factValue)) { $0.add(.day(0)) }
          }
        }
      } == """
        <dl class="facts">
        <div>
        <dt>«Due»</dt>
        <dd>Due</dd>
        <dd><time datetime="1970-01-01">1970-01-01</time></dd></div>
        </dl>

        """)
  }

  @Test("A table says its name, and its first cells name their rows")
  func table() {
    #expect(
      html {
        $0.add(.table(name: 0, number: 0)) {
          $0.add(tableName: .whoLeads)
          $0.add(.row(isHead: true)) { $0.add(.cell(.end, .column)) { $0.add(.number) } }
          $0.add(.row(isHead: false), id: "row") {
            $0.add(.cell(.start, .row)) { $0.add(.text, words: "1") }
          }
        }
      } == """
        <div class="table" role="region" tabindex="0" aria-label="«Who leads»"><table>
        <thead>
        <tr>
        <th scope="col" class="right">«n»</th>
        </tr>
        </thead>
        <tbody>
        <tr id="d1.row">
        <th scope="row">1</th>
        </tr>
        </tbody>
        </table></div>

        """)
  }

  @Test("What leads nowhere in a book keeps its words; files are kept")
  func ways() {
    #expect(
      html {
        $0.addWay(to: "a.html#b") { $0.add(.text, words: "one") }
        $0.addWay(to: "gone.html") { $0.add(.text, words: "two") }
        $0.addWay(to: "n.csv", isFile: true) { $0.add(.text, words: "three") }
        $0.add(.partTitle(level: 2), id: "part.x") { $0.add(.goals) }
      } == """
        <a href="book/a.html#b">one</a><a>two</a><a href="book/n.csv" download>three</a>
        <h4 id="d1.part.x">«Four»</h4>

        """)
  }

  @Test("A tree that is added to another keeps its places, its ways and its links")
  func added() {
    let text = read("# A\n\n## One\n\nSee [[plan]] and [there](b.md).\n").tree
    var part = BlockTree()
    part.add(.paragraph, id: "p") { $0.addWay(to: "c.html") { $0.add(.text, words: "c") } }
    part.files = [BlockTree.File(path: "c.csv", bytes: [])]
    var whole = part
    whole.append(text)
    whole.append(text)
    whole.append(part)
    #expect(whole.links == text.links + text.links)
    #expect(whole.files == part.files + part.files)
    #expect(
      String(decoding: HTMLWriter.html(of: whole, with: BookResolver()), as: UTF8.self) == """
        <p id="d1.p"><a href="book/c.html">c</a></p>
        <h4 id="d1.one">One</h4>
        <p>See <a href="link-0">title-0</a> and <a href="link-1">there</a>.</p>
        <h4 id="d1.one">One</h4>
        <p>See <a href="link-2">title-2</a> and <a href="link-3">there</a>.</p>
        <p id="d1.p"><a href="book/c.html">c</a></p>

        """)
  }
}
