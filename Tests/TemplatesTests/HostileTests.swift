import Diagnostics
import Foundation
import Synchronization
import Templates
import Testing
import Text

@Suite struct HostileTests {
  static let data: [(String, Data)] = [("a", .flag(true)), ("title", .text("T"))]

  @Test func deepNestingIsOneError() {
    let template =
      String(repeating: "{{#a}}", count: 10_000) + String(repeating: "{{/a}}", count: 10_000)
    #expect(
      rendered(template, Self.data)
        == "templates/page.html:1:385: template-syntax: Tags lie in one another more than 64 deep.")
    let parents =
      String(repeating: "{{<page}}{{$b}}", count: 10_000)
      + String(repeating: "{{/b}}{{/page}}", count: 10_000)
    #expect(rendered(parents, Self.data).contains("more than 64 deep"))
  }

  @Test func nestingUpToTheLimitFitsASmallStack() throws {
    let nested =
      String(repeating: "{{#a}}", count: 64) + "x" + String(repeating: "{{/a}}", count: 64)
    var templates = ["page": nested]
    for level in 0..<200 { templates["p\(level)"] = "{{<p\(level + 1)}}{{/p\(level + 1)}}" }
    templates["p200"] = nested
    let library = library(templates)
    let results = Mutex<[String]>([])
    let finished = DispatchSemaphore(value: 0)
    let thread = Thread {
      let shape = shape(Self.data)
      let record = record(Self.data)
      let shallow = rendered(library, shape, record)
      let chain = library.compile("p0", for: shape).diagnostics.map(\.rule.code)
      let short = library.compile("p150", for: shape).diagnostics.map(\.rule.code)
      let fits = library.compile("p186", for: shape).diagnostics.map(\.rule.code)
      results.withLock { $0 = [shallow] + chain + short + fits }
      finished.signal()
    }
    thread.stackSize = 512 << 10
    thread.start()
    finished.wait()
    #expect(results.withLock { $0 } == ["x", "template-endless", "template-endless"])
  }

  @Test func manyUnclosedTags() {
    for piece in ["{{", "{{a", "{{{", "{{!", "{{#a}}", "{{/a}}", "{{$a}}", "{{<a}}", "{", "}}"] {
      let found = findings(String(repeating: piece, count: 100_000), Self.data)
      #expect(found.count <= 50)
      #expect(found.isEmpty == (piece == "{" || piece == "}}") || piece == "{")
    }
  }

  @Test func largeTemplates() {
    let line = "<p>{{title}} and {{#a}}more{{/a}}</p>\n"
    let count = 1_000_000 / line.utf8.count
    let whole = rendered(String(repeating: line, count: count), Self.data)
    #expect(whole == String(repeating: "<p>T and more</p>\n", count: count))
    #expect(
      rendered(String(repeating: "x", count: 1 << 20 + 1))
        == "templates/page.html:1:1: template-syntax: The template is larger than a mebibyte.")
  }

  @Test(arguments: [
    ([0x61, 0x0A, 0xC3, 0xA9, 0xFF, 0x62] as Bytes, 4, 2, 2),
    ([0xC3], 0, 1, 1), ([0x61, 0xED, 0xA0, 0x80], 1, 1, 2), ([0xF4, 0x90, 0x80, 0x80], 0, 1, 1),
  ]) func brokenEncoding(_ text: Bytes, _ offset: Int, _ line: Int, _ column: Int) {
    let library = TemplateLibrary([TemplateSource(name: "page", path: "page.html", text: text)])
    let found = library.compile("page", for: shape([])).diagnostics
    #expect(found.map(\.message) == ["Byte \(offset) is not valid UTF-8."])
    #expect(found.map(\.location) == [SourceLocation(line: line, column: column)])
  }

  @Test func aByteOrderMarkChangesNothing() {
    #expect(rendered("\u{FEFF}{{#a}}\nx{{/a}}", Self.data) == "x")
    #expect(
      findings("\u{FEFF}{{b}}", Self.data).map(\.description) == ["1:3 template-unknown-name"])
  }

  @Test func everyShortTemplateEndsInTextOrErrors() {
    // Every sequence of four of these pieces: nothing may stop the process, and a program is made
    // exactly when nothing is found.
    let pieces = [
      "{{#a}}", "{{/a}}", "{{title}}", "{{{", "}}", "{{$a}}", "{{<page}}", "{{>page}}", "\n ",
      "<a b=",
    ]
    let shape = shape(Self.data)
    for number in 0..<10_000 {
      var rest = number
      var text = ""
      for _ in 0..<4 {
        text += pieces[rest % pieces.count]
        rest /= pieces.count
      }
      let (program, found) = library(["page": text]).compile("page", for: shape)
      #expect((program == nil) == !found.isEmpty, "\(text)")
    }
  }

  @Test func recordsThatDoNotFit() throws {
    let page: [(String, Data)] = [
      ("a", .text("")), ("b", .record([("c", .text(""))])), ("d", .list([[]])),
    ]
    let program = try #require(
      library(["page": "[{{a}}{{b.c}}{{#d}}x{{/d}}{{#a}}y{{/a}}]"]).compile(
        "page", for: shape(page)
      ).program)
    for values in [[], [.flag(true)], [.list([]), .text(""), .html([])]] as [[Value]] {
      var output: Bytes = []
      try program.render(Record(values), into: &output)
      #expect(["[]", "[y]"].contains(String(decoding: output, as: UTF8.self)))
    }
  }
}

@Suite struct EscapingTests {
  @Test func textIsEscapedInTextAndAttributes() {
    let text = "<script>alert('&\"')</script>\u{0}é"
    let escaped = "&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;\u{0}é"
    let data: [(String, Data)] = [
      ("x", .text(text)), ("r", .record([("x", .text(text))])),
      ("l", .list([[("x", .text(text))]])),
    ]
    #expect(
      rendered("{{x}}<a title=\"{{x}}\">{{r.x}}{{#l}}{{x}}{{/l}}{{>p}}", data, ["p": "{{x}}"])
        == "\(escaped)<a title=\"\(escaped)\">\(escaped)\(escaped)\(escaped)")
  }

  @Test(arguments: [("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"), ("\"", "&quot;"), ("'", "&#39;")])
  func each(_ character: String, _ escaped: String) {
    #expect(rendered("{{x}}", [("x", .text(character))]) == escaped)
    #expect(
      rendered("{{x}}", [("x", .text("a\(character)b\(character)"))]) == "a\(escaped)b\(escaped)")
    #expect(rendered("{{{x}}}", [("x", .html(character))]) == character)
  }

  @Test func literalsStayAsTheyAre() {
    #expect(rendered("a & b < c \"'> é 👩‍🏫\r\n") == "a & b < c \"'> é 👩‍🏫\r\n")
  }

  @Test func rendersBehindWhatIsThere() throws {
    let program = try #require(
      library(["page": "{{x}}"]).compile("page", for: shape([("x", .text(""))])).program)
    var output = Bytes("before ".utf8)
    try program.render(record([("x", .text("after"))]), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "before after")
  }
}
