import Foundation
import Playground
import Testing
import Text
import Website

@Suite struct `The settings of colors and of the emblem` {
  private static let colors = """
    title: Handbook
    colors:
      labor: "#1b6b3a"
      management: "#8a3b12"
      joint: "#5a5226"

    """
  /// The smallest picture that has a size: the first bytes of a GIF.
  private static let picture = Data("GIF89a".utf8) + Data([4, 0, 2, 0])

  private func style(_ settings: String) throws -> String {
    let folder = try Folder(["content/handbook.yml": settings])
    let outcome = try accord("build", "--strict", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let site = try Tree(folder)
    let name = try #require(site.names.first { $0.hasPrefix("assets/style.") })
    return site.text(name)
  }

  private func findings(_ settings: String) throws -> [Report.Found] {
    let folder = try Folder(["content/handbook.yml": settings])
    return try accord("check", "--format", "json", in: folder).report().diagnostics
  }

  @Test func `put the colors into the published style sheet, on screens alone`() throws {
    let (own, built) = (try style(Self.colors), try style("title: Handbook\n"))
    #expect(own.hasPrefix(built))
    let added = own.dropFirst(built.count)
    #expect(
      added.contains(
        "@media screen{:root{--labor: #1b6b3a;--management: #8a3b12;--joint: #5a5226;}}"))
    #expect(added.contains("@media screen and (prefers-color-scheme: dark){"))
    for scope in added.components(separatedBy: "@media").dropFirst() {
      #expect(scope.hasPrefix(" screen"))
    }
  }

  @Test func `make the same hues lighter for dark pages, or take those that are given`() throws {
    let dark = try #require(try style(Self.colors).components(separatedBy: "dark){").last)
    for match in dark.matches(of: /#[0-9a-f]{6}/) {
      let color = try #require(RGBColor(String(match.0)))
      for ground in ["#15191d", "#1e242a"] {
        #expect(color.contrast(with: try #require(RGBColor(ground))) >= 7.5)
      }
    }
    let given =
      Self.colors + "  dark: {labor: \"#8fd6a8\", management: \"#f0b490\", joint: \"#d9d09a\"}\n"
    #expect(
      try style(given).contains("--labor: #8fd6a8;--management: #f0b490;--joint: #d9d09a;"))
  }

  @Test func `refuse a color that cannot be read, at the color, and name one that can`() throws {
    let faint = try findings(Self.colors.replacing("#1b6b3a", with: "#4cb87a"))
    #expect(faint.map(\.code) == ["settings-color-faint"])
    #expect((faint.first?.line, faint.first?.column) == (3, 10))
    #expect(
      faint.first?.message
        == "“labor” has a contrast of 2.2 to 1 on light pages, and words in a color need 4.5 to 1.")
    let fix = try #require(faint.first?.fix)
    let better = try #require(fix.firstMatch(of: /#[0-9a-f]{6}/))
    let mended = try findings(Self.colors.replacing("#1b6b3a", with: better.0))
    #expect(!mended.contains { $0.code == "settings-color-faint" })
    let dark = try findings(
      Self.colors + "  dark: {labor: \"#1b6b3a\", management: \"#f0b490\", joint: \"#d9d09a\"}\n")
    #expect(dark.map(\.code) == ["settings-color-faint"])
  }

  @Test(arguments: ["\"green\"", "\"#12\"", "[1, 2]", "\"#1b6b3a;}\""])
  func `take nothing but colors`(value: String) throws {
    let found = try findings(Self.colors.replacing("\"#1b6b3a\"", with: value))
    #expect(found.contains { $0.code == "field-type" && $0.line == 3 })
  }

  @Test func `notice a color that YAML takes for a comment`() throws {
    let found = try findings(Self.colors.replacing("\"#1b6b3a\"", with: "#1b6b3a"))
    #expect(found.map(\.code) == ["field-missing"])
    #expect(found.first?.fix?.contains("in quotation marks") == true)
  }

  @Test func `show the emblem on every page and in the browser's tab`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\nemblem: pictures/our emblem.gif\n",
      "content/deep/er/page.md": "# Page\n",
    ])
    try folder.write(Self.picture, to: "content/pictures/our emblem.gif")
    let outcome = try accord("build", "--strict", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try folder.read("public/deep/er/page.html")
    let address = try #require(
      page.firstMatch(
        of: /<link rel="icon" href="(\.\.\/\.\.\/pictures\/our%20emblem\.[0-9a-f]+\.gif)">/))
    #expect(
      page.contains(
        "<img class=\"emblem\" src=\"\(address.1)\" alt=\"\" width=\"4\" height=\"2\">Handbook</a>")
    )
    #expect(try SiteChecker(folder).problems == [])
  }

  @Test func `say which picture was meant by an emblem that is not there`() throws {
    let folder = try Folder(["content/handbook.yml": "title: Handbook\nemblem: embelm.gif\n"])
    try folder.write(Self.picture, to: "content/emblem.gif")
    let found = try accord("check", "--format", "json", in: folder).report().diagnostics
    #expect(found.map(\.code) == ["settings-emblem"])
    #expect(found.first?.fix == "Did you mean “emblem.gif”?")
  }

  @Test func `leave an icon of both sides where there is no emblem`() throws {
    let folder = try Folder(["content/handbook.yml": Self.colors])
    #expect(try accord("build", in: folder).status == 0)
    let site = try Tree(folder)
    let name = try #require(site.names.first { $0.hasPrefix("assets/icon.") })
    for color in ["#1b6b3a", "#8a3b12", "#5a5226"] { #expect(site.text(name).contains(color)) }
    #expect(site.text("index.html").contains("<link rel=\"icon\" href=\"\(name)\">"))
  }

  /// The rules count with the grounds of the built-in style sheet.
  @Test func `count with the colors that the style sheet has`() throws {
    let style = try String(contentsOfFile: "\(sampleHandbook)/templates/style.css", encoding: .utf8)
    func token(_ name: String) throws -> [String] {
      style.matches(of: try Regex("--\(name): (#[0-9a-f]+);")).prefix(2).compactMap {
        $0.output[1].substring.flatMap { RGBColor(String($0))?.hex }
      }
    }
    #expect(try token("paper") == ["#ffffff", "#15191d"])
    #expect(try token("wash") == ["#f3f5f7", "#1e242a"])
    #expect(
      try ["labor", "joint", "management"].map { try token($0).first } == [
        "#026662", "#1d5b92", "#664b79",
      ])
  }

  /// What makes PDFs knows no tokens in drawings.
  @Test func `draw on paper with the colors that the style sheet has there`() throws {
    let style = try String(contentsOfFile: "\(sampleHandbook)/templates/style.css", encoding: .utf8)
    let paper = try #require(style.split(separator: "@media print {\n  :root {").last)
    let block = paper.prefix { $0 != "}" }
    for (name, color) in DrawingStyle.paper where name != "sans" {
      #expect(block.contains("--\(name): \(color);"), "\(name)")
    }
  }

  @Test func `style the page for missing pages also where it is opened from the disk`() throws {
    let folder = try Folder(["content/handbook.yml": Self.colors])
    #expect(try accord("build", in: folder).status == 0)
    let page = try folder.read("public/404.html")
    let address = try #require(
      page.firstMatch(of: /rel="stylesheet" href="data:text\/css,([^"]*)"/))
    #expect(
      String(address.1).replacing("&#39;", with: "'").removingPercentEncoding
        == (try style(Self.colors)))
    #expect(page.contains("style-src data:;"))
    #expect(try folder.read("public/index.html").contains("style-src 'self';"))
  }
}

@Suite struct `The published style sheet` {
  @Test func `has no comments and no indents, and keeps what stands in quotation marks`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "templates/drawings.css": "/* Nothing of these */ .chart { color: {{ink}}; fill: {{none}} }",
      "templates/style.css": """
      /* One */
      a/* two **/b { content: "/* kept */  \\" '"; }

      @media print {
        p { margin: 0 /**/ 1px; }
      }
      /* never closed
      """,
    ])
    #expect(try accord("build", in: folder).status == 0)
    let site = try Tree(folder)
    let name = try #require(site.names.first { $0.hasPrefix("assets/style.") })
    #expect(
      site.text(name) == """
        .chart{color:var(--ink);fill:var(--none)}
        a b{content:"/* kept */  \\" '"}@media print{p{margin:0 1px}}

        """)
  }
}
