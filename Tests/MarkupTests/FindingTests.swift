import Blocks
import Diagnostics
import Markup
import Testing
import Text

@Suite struct FindingTests {
  @Test(arguments: [
    "[a](⟦link-scheme⟧javascript:alert(1))",
    "é [a](⟦link-scheme⟧JavaScript:x) and [b](⟦link-scheme⟧data:text/html,x)",
    "⟦link-scheme⟧[a](java&#115;cript:x)",
    "⟦link-scheme⟧[a](java&Tab;script:x)",
    "[a](⟦link-scheme⟧vbscript:x)\n\n> [a](⟦link-scheme⟧//evil.example/x)",
    "[a](⟦link-scheme⟧file:///x) <⟦link-scheme⟧x-y:z> [a](⟦link-scheme⟧http:x)",
    "é ⟦reference-not-closed⟧[[a\n\nb ⟦reference-not-closed⟧[[]] c ⟦reference-not-closed⟧[[ |x]]",
    "`[[a` é ⟦reference-not-closed⟧[[a [[b]]",
    "| é ⟦reference-not-closed⟧[[a|b]] |\n|--|--|",
    "![](⟦image-without-alt⟧a.png) ![b](⟦image-outside⟧https://x.org/a.png)",
    "- ![b](⟦image-outside⟧data:image/png;x)\n- ![c](⟦image-outside⟧//x.org/a.png)",
    "⟦heading-id⟧## A {#b c}\n\n## A {#ok}\n\n⟦heading-id⟧## B {#ok}\n\n⟦heading-id⟧## C {#}",
    "# T\n\n⟦heading-skips-level⟧### A\n\n## B\n\n> ⟦heading-skips-level⟧#### C",
    "> ⟦alert-unknown⟧[!DANGER]\n> a",
    "- a\n\n  > ⟦alert-unknown⟧[!NOTE] a",
    "é <b>c</b> ⟦raw-html⟧<input onload=\"x\"> <embed>",
    "a\n\n<div>\n⟦html-words⟧<script>x</script>\n</div>\n\n<iframe>y</iframe>",
    "a ⟦raw-html⟧<your name> b <br> c\n\n⟦raw-html⟧<Tabs>d</Tabs>",
    "a\n\n⟦raw-html⟧<div class=\"a",
    "⟦html-words⟧<!-- a",
    "<h1>T</h1>\n\n⟦heading-skips-level⟧### A",
    "<a href=\"⟦link-scheme⟧javascript:x\">a</a> <a href=b.md>c</a> <img src=\"⟦image-without-alt⟧a.png\">",
    "<!-- a --> <!---->\n\nb <!-- c\nd -->",
    "[a](b.md) ~~x~~ [[c]] ![d](e.png)",
  ])
  func reports(marked: String) {
    expectFindings(marked)
  }

  @Test(arguments: [
    "é [a](⟦⟧x.md) [a](⟦⟧x.md) ⟦⟧[[x|y]] ⟦⟧[[x]]",
    "a\nb é [x](⟦⟧y.md)\n\n- a\n  - é [c](⟦⟧y.md)\n    d [e]( <⟦⟧y z.md> )\n",
    "> é [a](⟦⟧x.md)\n> b [c](⟦⟧x.md)",
    "| a | é [b](⟦⟧x.md) |\n|---|---|\n| ⟦⟧[[c\\|d]] | [b](⟦⟧x.md) |",
    "a[^1] ⟦⟧https://x.org\n\nb [c](⟦⟧d.md)\n\n[^1]: é [d](⟦⟧e.md)",
    "é ⟦⟧[a][b] ⟦⟧[b] [c](⟦⟧d.md)\n\n[b]: x.md",
    "`[a](x.md)` [a](⟦⟧x.md)",
    "<⟦⟧http://a.org> <⟦⟧b@c.org> ⟦⟧d@e.org ⟦⟧www.a.org",
    "*é ⟦⟧[[a]]* **[b](⟦⟧c)**\n\na\n===\n\n## é [b](⟦⟧c) {#d}",
  ])
  func placesLinks(marked: String) {
    expectLinkPlaces(marked)
  }

  @Test func countsLinesFromTheFileStart() {
    let findings = read("a\n\n<input>", firstLine: 10).findings
    #expect(findings.map(\.location) == [SourceLocation(line: 12, column: 1)])
    #expect(findings.map(\.path) == ["page.md"])
  }

  @Test func refusesWhatIsTooLargeOrTooDeep() {
    let limit = MarkupReader.sizeLimit
    #expect(read(String(repeating: "a\n", count: limit / 2)).findings.isEmpty)
    #expect(
      read(String(repeating: "a\n", count: limit / 2 + 1)).findings.map(\.rule.code)
        == ["page-too-large"])
    #expect(read(String(repeating: ">", count: 100) + "a").findings.isEmpty)
    #expect(read("a\n\n" + String(repeating: "*", count: 81)).findings.isEmpty)
    for deep in [
      String(repeating: ">", count: 101) + "a", String(repeating: "- ", count: 51) + "a",
      String(repeating: "*a **b ", count: 60) + String(repeating: "c** d*", count: 60),
      (0..<60).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined(),
    ] {
      let (tree, findings) = read("x\n\n" + deep)
      #expect(findings.map(\.rule.code) == ["markdown-too-deep"])
      #expect(findings.allSatisfy { $0.location.line >= 3 })
      #expect(tree.nodes.isEmpty)
    }
  }

  @Test func keepsTheNumberOfFindingsInBounds() {
    #expect(read(String(repeating: "![](a.png) ", count: 10_000)).findings.count == 200)
  }

  @Test(arguments: MarkupRules.all.map(\.code))
  func showsEachRuleByItsExamples(code: String) throws {
    let rule = try #require(MarkupRules.all.first { $0.code == code })
    #expect(Set(read(rule.wrong.main.text).findings.map(\.rule.code)) == [code])
    #expect(read(rule.right.main.text).findings.isEmpty)
    #expect(read(rule.wrong.main.text).findings.allSatisfy { $0.fix != nil })
  }
}
