import Foundation
import Playground
import Testing

@Suite struct `Hostile names and files` {
  private func findings(_ files: [String: String]) throws -> [String] {
    let all = files.merging(["content/handbook.yml": "title: Handbook\n"]) { mine, _ in mine }
    let folder = try Folder(all)
    let outcome = try accord("build", "--format", "json", in: folder)
    #expect(outcome.status == 1)
    #expect(!folder.exists("public/index.html"))
    return try outcome.report().diagnostics.map { "\($0.path):\($0.line):\($0.column) \($0.code)" }
  }

  @Test(arguments: [
    "../../etc/passwd", "/etc/passwd", #"a\b"#, "%2e%2e%2fa", "a b", "ä/ö", "C:", "a.b", "<b>",
  ])
  func `an id of forbidden letters is refused`(id: String) throws {
    let quoted = "'\(id)'"
    #expect(
      try findings(["content/a.md": "---\ntitle: A\nid: \(quoted)\n---\n"])
        == ["content/a.md:3:5 id-invalid"])
  }

  @Test(arguments: [
    "../x.html", "a/../../x.html", "%2e%2e/x.html", #"..\x.html"#, "https://example.org/x.html",
    "//example.org/x.html", "x.php", "C:x.html", ".htaccess.html", "x.html#a", "a\u{7F}.html",
  ])
  func `an alias that is no address of the site is refused`(alias: String) throws {
    let found = try findings(["content/a.md": "---\ntitle: A\naliases: ['\(alias)']\n---\n"])
    let isControl = alias.contains("\u{7F}")
    #expect(
      found == [isControl ? "content/a.md:3:13 yaml-syntax" : "content/a.md:3:11 alias-invalid"])
  }

  @Test(arguments: [
    "CON.md", "nul.md", "com1.md", "Lpt9.md", "a_vti_b.md", #"back\slash.md"#, "what?.md",
    "a:b.md", "star*.md", "end ./x.md", "space .x /a.md", "tab\tname.md", "line\nbreak.md",
  ])
  func `a file that some computer can't keep is refused by name`(name: String) throws {
    let found = try findings(["content/\(name)": "# A\n"])
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix(" file-name") == true)
  }

  @Test func `two names that differ only in capitals or accents are refused`() throws {
    #expect(
      try findings(["content/Hours.md": "# A\n", "content/hours.md": "# B\n"])
        .filter { $0.hasSuffix("file-name") }.count == 1)
    // To a dictionary of Swift, the two spellings of é are one key.
    let accents = try Folder(["content/handbook.yml": "title: Handbook\n"])
    for name in ["\u{E9}", "e\u{301}"] { try accents.write("# A\n", to: "content/\(name).md") }
    let outcome = try accord("build", "--format", "json", in: accents)
    #expect(outcome.status == 1)
    #expect(try outcome.report().diagnostics.filter { $0.code == "file-name" }.count == 1)
  }

  @Test func `a link that leads out of the content is not followed`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/a.md": "# A\n\n[b](b.md) [c](c/x.txt)\n",
      "outside/secret.md": "# Kilimanjaro\n", "outside/x.txt": "Kilimanjaro",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: folder.at("content/b.md"), withDestinationPath: "../outside/secret.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.at("content/c"), withDestinationPath: "../outside")
    try FileManager.default.createSymbolicLink(
      atPath: folder.at("content/d.md"), withDestinationPath: "/nowhere.md")
    let outcome = try accord("build", "--relaxed", "--format", "json", in: folder)
    #expect(try outcome.report().diagnostics.filter { $0.code == "file-name" }.count == 3)
    #expect(!outcome.output.contains("Kilimanjaro"))
    #expect(try Tree(folder).holding("Kilimanjaro") == [])
  }

  @Test(arguments: [
    ([0x23, 0x20, 0xE4, 0x0A], "byte 2", 1), ([0x0A, 0x23, 0x20, 0xC3, 0x28], "byte 3", 2),
    ([0x23, 0x20, 0x00], "byte 2", 1), ([0xFF, 0xFE, 0x23, 0x00], "UTF-16", 1),
    ([0xFE, 0xFF, 0x00, 0x23], "UTF-16", 1), ([0x61, 0xED, 0xA0, 0x80], "byte 1", 1),
    ([0x61, 0x0A, 0x62, 0xF5, 0x80, 0x80, 0x80], "byte 3", 2), ([0x61, 0xC0, 0xAF], "byte 1", 1),
    ([0x61, 0xE2, 0x82], "byte 1", 1),
  ])
  func `a file of another encoding is named with the byte`(
    bytes: [UInt8], words: String, line: Int
  ) throws {
    let folder = try Folder(["content/handbook.yml": "title: Handbook\n"])
    try folder.write(Data(bytes), to: "content/a.md")
    let outcome = try accord("build", "--format", "json", in: folder)
    #expect(outcome.status == 1)
    let found = try #require(try outcome.report().diagnostics.first)
    #expect((found.code, found.line) == ("text-encoding", line))
    #expect(found.message.contains(words), "\(found.message)")
    #expect(found.fix?.contains("UTF-8") == true)
  }

  @Test(arguments: [
    ("title: &a Hello", "yaml-not-plain", "2:8"), ("title: *a", "yaml-not-plain", "2:8"),
    ("title: !!str Hello", "yaml-not-plain", "2:8"), ("title: !<x> Hello", "yaml-not-plain", "2:8"),
    ("title: A\ntags: &t [a]", "yaml-not-plain", "3:7"),
    ("title: A\ntags: [a, *t]", "yaml-not-plain", "3:11"),
    ("<<: *base\ntitle: A", "yaml-not-plain", "2:5"),
    (#"title: "A\0B""#, "yaml-syntax", "2:8"), (#"id: "a\x1b[31m""#, "yaml-syntax", "2:5"),
    (#"aliases: ["x\0.html"]"#, "yaml-syntax", "2:11"),
    ("title: A\ntitle: B", "yaml-duplicate-key", "3:1"),
    ("title: A\n? [a, b]\n: c", "yaml-syntax", "3:3"),
    ("title: A\ntags:\n  -We look\n  - Both", "field-type", "4:3"),
    ("title: A\ntags:\n  • We look", "field-type", "4:3"),
    ("title: A\ntags: [[[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]]", "yaml-too-deep", "3:26"),
  ])
  func `YAML that hides or repeats something is refused at its place`(
    yaml: String, code: String, place: String
  ) throws {
    #expect(
      try findings(["content/a.md": "---\n\(yaml)\n---\n"]) == ["content/a.md:\(place) \(code)"])
  }

  @Test func `long lists and thousands of broken links keep no one waiting`() throws {
    let pages = (0..<3000).map {
      ("content/p\($0).md", "[a](../old/p\($0 + 1).md) [[old-\($0)]]\n")
    }
    let many = (0..<50_000).map { "k\($0): v" }.joined(separator: "\n")
    let folder = try Folder(
      Dictionary(pages) { first, _ in first }.merging([
        "content/handbook.yml": "title: Handbook\n",
        "content/keys.md": "---\ntitle: Keys\n\(many)\n---\n",
        "content/tags.md":
          "---\ntags: [\((0..<50_000).map { "t\($0)" }.joined(separator: ", "))]\n---\n",
      ]) { first, _ in first })
    let report = try accord("check", "--format", "json", in: folder).report()
    #expect(report.diagnostics.count { $0.code == "link-broken" } == 3000)
    #expect(report.diagnostics.count { $0.code == "reference-unknown" } == 3000)
    #expect(report.diagnostics.count { $0.code == "field-unknown" } == 50)
  }

  @Test func `deep nesting ends no program`() throws {
    let deep = 50_000
    for text in [
      String(repeating: "> ", count: deep) + "a", String(repeating: "- ", count: deep) + "a",
      String(repeating: "[", count: deep), String(repeating: "*a _b ", count: deep),
      String(repeating: "`a``", count: deep), String(repeating: "<a", count: deep),
      "---\ntags: " + String(repeating: "[", count: deep) + "\n---\n",
      "---\ntags: " + String(repeating: "{a: ", count: deep) + "\n---\n",
      "---\ntags:\n" + (0..<500).map { String(repeating: " ", count: $0) + "- a:\n" }.joined(),
    ] {
      let folder = try Folder([
        "content/handbook.yml": "title: Handbook\n", "content/a.md": text + "\n",
      ])
      let outcome = try accord("build", in: folder)
      #expect(outcome.status == 0 || outcome.status == 1, "\(outcome.status): \(text.prefix(40))")
    }
    for text in [
      String(repeating: "{{#page.tags}}", count: deep),
      String(repeating: "{{<layout}}", count: deep),
      String(repeating: "<p>", count: deep) + "{{page.title}}",
    ] {
      let folder = try Folder([
        "content/handbook.yml": "title: Handbook\n", "content/a.md": "# A\n",
        "templates/page.html": text,
      ])
      let outcome = try accord("build", in: folder)
      #expect(outcome.status == 0 || outcome.status == 1, "\(outcome.status): \(text.prefix(40))")
    }
  }
}
