import Blocks
import Diagnostics
import Dispatch
import Markup
import Synchronization
import Testing
import Text

@Suite struct HostileTests {
  /// Shapes that keep cmark busy: each is refused, or read to its end.
  static let shapes: [(name: String, text: String, isRefused: Bool)] = {
    func many(_ text: String, _ count: Int = 60_000) -> String {
      String(repeating: text, count: count / text.utf8.count)
    }
    return [
      ("quotes", many(">") + "a", true), ("lists", many(" -") + "x" + many("\n"), true),
      ("numbers", many("1. "), true), ("lazy lines", many(">") + "x\n" + many("a\n"), true),
      ("brackets", many("[") + many("]"), false), ("images", many("!["), false),
      ("open links", many("[a]("), false), ("emphasis", many("*a "), false),
      ("three marks", many("*a**b~c ", 900_000), true),
      ("ticks", (1..<300).map { String(repeating: "`", count: $0) + "e" }.joined(), false),
      ("comments", many("a <!-- "), false), ("declarations", many("a <?", 300_000), true),
      ("wide table", many("a|") + "\n" + many("-|"), true),
      ("wide header", many("a|") + "\n-|-\n", true),
      ("wide row", "|a|\n|-|\n" + many("|"), true),
      ("empty cells", many("a|", 200) + "\n" + many("-|", 200) + "\n" + many("|\n"), true),
      ("no table", many("a\n-|-\n"), true), ("rulers", many("a\n") + many("|-|-|\n"), true),
      ("long address", "[a]: " + many("u") + "\n\n" + many("[a]"), true),
      ("long title", "[a]: u \"" + many("t ") + "\"\n\n" + many("[a]"), true),
      ("blank lines in lists", many("- ", 100) + "a\n" + many("\n", 900_000), true),
      ("open references", many("[[a "), false), ("references", many("[[a]] "), false),
      ("escaped references", many("\\[[a]] "), false), ("domains", many("www.a_"), false),
      ("addresses", many("http://"), false), ("parentheses", "http://a" + many(")"), false),
      ("mail", many("a@b."), false), ("words", many("AB.AB.") + "@", false),
      ("definitions", "[a]: x.md\n\n" + many("[a] "), false), ("tags", many("a <b> "), false),
      ("headings", many("# a\n\n"), false), ("notes", many("[^1] ") + "\n\n[^1]: a", false),
    ]
  }()

  @Test(arguments: shapes.indices)
  func finishesOrRefuses(index: Int) {
    let shape = Self.shapes[index]
    let (tree, findings) = read(shape.text)
    let codes = findings.map(\.rule.code).filter {
      $0 == "markdown-hostile" || $0 == "markdown-too-deep"
    }
    #expect(codes.isEmpty != shape.isRefused, "\(shape.name)")
    #expect(tree.nodes.isEmpty == shape.isRefused, "\(shape.name)")
  }

  @Test func readsTheSameOnTwoThreads() {
    let texts = (0..<40).map { number -> Bytes in
      let mark = number.isMultiple(of: 2) ? "~~gone~~ ~x~ " : "kept "
      return Bytes(
        "# T\(number)\n\n\(mark) *a* http://x.org/\(number) [[id]]\n\n|a|b|\n|-|-|\n|\(mark)|c|\n\n- [x] \(mark)\n\nn[^1]\n\n[^1]: \(mark)\n"
          .utf8)
    }
    let reader = MarkupReader()
    let expected = texts.map { reader.read($0, path: "p").tree }
    let wrong = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: 2) { thread in
      for round in 0..<10_000 {
        let index = (round + thread * 7) % texts.count
        if reader.read(texts[index], path: "p").tree != expected[index] {
          wrong.wrappingAdd(1, ordering: .relaxed)
        }
      }
    }
    #expect(wrong.load(ordering: .relaxed) == 0)
    #expect(
      expected.enumerated().allSatisfy { index, tree in
        html(of: tree).contains("<del>gone</del>") == index.isMultiple(of: 2)
      })
  }

  /// Texts made of the marks that mean something, by a generator that always starts the same.
  @Test func survivesAnything() {
    let pieces = [
      "[[", "]]", "[", "](", ")", "!", "*", "**", "_", "~~", "`", "```\n", "<b>", "<!--", "-->",
      "|",
      "\n|-|-|\n", "\n", "\n\n", "# ", "{#a}", "- ", "- [x] ", "1. ", "> ", "> [!NOTE]\n", "[^1]",
      "[^1]: ", "&#65534;", "&lt;", "\\", "http://a.b", "www.", "a@b.c", "DLT", "é", "\u{1F600}",
      "\u{FFFE}", "\u{0}", " ", "    ", "\t", "javascript:", "x.md", "\"", "'", "[a]: ", "\r",
      "<br>", "<ul>", "</ul>", "<li>", "</li>", "<table>", "</table>", "<tr>", "<td>", "<th>",
      "<h2>",
      "</h2>", "<img src=a alt=b>", "<a href=b>", "</a>", "<pre>", "</pre>", "<details>",
      "<summary>",
      "</details>", "<script>", "</script>", "<dl>", "<dt>", "<dd>", "<code>", "</code>", "<p>",
      "<b>",
      "</b>", "<i>", "</i>", "<blockquote>", "</blockquote>", "<caption>", "<!-- a -->", "<hr>",
      "</x>",
      "~", ":", "#", "?", "%zz", "|b", "\u{85}", "---\n", "===\n",
    ]
    var state: UInt64 = 42
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<6_000 {
      let text = (0..<(1 + next(60))).map { _ in pieces[next(pieces.count)] }.joined()
      let tree = read(text).tree
      #expect(tree.isWhole, "\(text.debugDescription)")
      let page = HTMLWriter.html(of: tree, with: VisibleResolver(links: tree.links))
      #expect(String(validating: page, as: UTF8.self) != nil, "\(text.debugDescription)")
      #expect(
        Tags(page).isBalanced, "\(text.debugDescription) \(String(decoding: page, as: UTF8.self))")
    }
  }
}

extension BlockTree {
  /// Whether every node lies inside of the one that holds it, with its words, and leads somewhere.
  fileprivate var isWhole: Bool {
    var open: [Int] = []
    for (place, node) in nodes.enumerated() {
      while let last = open.last, Int(nodes[last].end) <= place { open.removeLast() }
      let holder = open.last.map { nodes[$0] }
      let words = range(at: place)
      let around = open.last.map { range(at: $0) } ?? 0..<bytes.count
      let isInside =
        Int(node.end) > place && Int(node.end) <= Int(holder?.end ?? Int32(nodes.count))
        && words.lowerBound >= around.lowerBound && words.upperBound <= around.upperBound
      let isText = String(validating: bytes[words], as: UTF8.self) != nil
      guard isInside, isText, leadsSomewhere(node) else { return false }
      open.append(place)
    }
    return true
  }

  private func leadsSomewhere(_ node: Node) -> Bool {
    switch node.what {
    case .link(let link), .title(let link), .picture(let link): links.indices.contains(Int(link))
    case .heading(let heading): headings.indices.contains(Int(heading))
    default: true
    }
  }
}

/// Whether every element of some HTML is closed in its turn.
struct Tags {
  var isBalanced = true

  init(_ html: Bytes) {
    var open: [String] = []
    for piece in String(decoding: html, as: UTF8.self).utf8.split(separator: 60).dropFirst(
      html.first == 60 ? 0 : 1)
    {
      let name = String(decoding: piece.prefix { $0 != 62 && $0 != 32 }, as: UTF8.self)
      if name.hasPrefix("/") {
        if open.popLast() != String(name.dropFirst()) { isBalanced = false }
      } else if !["br", "hr", "img", "input"].contains(name) {
        open.append(name)
      }
    }
    if !open.isEmpty { isBalanced = false }
  }
}
