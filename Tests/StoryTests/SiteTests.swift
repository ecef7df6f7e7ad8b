import Foundation
import Playground
import Testing

@Suite struct `The site of the sample handbook` {
  @Test(arguments: ["public", "staff", "team:dlt"])
  func `has no link that leads nowhere, and pages that can be read aloud`(audience: String) throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    let outcome = try accord("build", "--strict", "--audience", audience, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let checker = try SiteChecker(folder)
    #expect(checker.problems == [])
    #expect(checker.followed > 1000)
  }

  @Test func `names the address it is published at, and only then`() throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    #expect(try accord("build", in: folder).status == 0)
    #expect(try Tree(folder).holding("example.org/handbook") == [])
    #expect(!folder.exists("public/sitemap.xml"))
    let address = "https://example.org/handbook/"
    #expect(try accord("build", "--base-url", address, in: folder).status == 0)
    let site = try Tree(folder)
    let sitemap = site.text("sitemap.xml")
    #expect(sitemap.contains("<loc>\(address)teams/dlt/plan.html</loc>"))
    #expect(!sitemap.contains("404.html"))
    for match in sitemap.matches(of: /<loc>([^<]*)<\/loc>/) {
      #expect(site.names.contains(String(match.1.dropFirst(address.utf8.count))))
    }
    #expect(
      site.text("how-we-work.html").contains(
        "<link rel=\"canonical\" href=\"\(address)how-we-work.html\">"))
    #expect(site.text("404.html").contains("href=\"/handbook/index.html\""))
    #expect(try SiteChecker(folder, root: "/handbook/").problems == [])
    // The style sheet and the pictures carry what they hold in their names.
    #expect(site.names.contains { $0.wholeMatch(of: /assets\/style\.[0-9a-f]{10}\.css/) != nil })
    #expect(site.names.contains { $0.wholeMatch(of: /how-teams-relate\.[0-9a-f]{10}\.png/) != nil })
  }

  @Test(arguments: ["handbook.example.org", "ftp://example.org/", "https://a b/", "javascript:x"])
  func `takes no address of another kind`(address: String) throws {
    let folder = try Folder(["content/handbook.yml": "title: Handbook\n"])
    #expect(try accord("build", "--base-url", address, in: folder).status == 64)
  }

  @Test func `leads from old addresses to new ones`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/new/place.md":
        "---\ntitle: Place\naliases: [old.html, deep/er/old.md, folder/, 'an old name']\n---\n",
    ])
    #expect(try accord("build", in: folder).status == 0)
    let site = try Tree(folder)
    for (page, target) in [
      ("old.html", "new/place.html"), ("deep/er/old.html", "../../new/place.html"),
      ("folder/index.html", "../new/place.html"), ("an old name.html", "new/place.html"),
    ] {
      #expect(site.text(page).contains("url=\(target)\""), "\(page): \(site.text(page))")
      #expect(site.text(page).contains("href=\"\(target)\""), "also without a refresh")
    }
    #expect(try SiteChecker(folder).problems == [])
  }
}

@Suite struct `A template of one's own` {
  private func handbook(_ templates: [String: String]) throws -> Folder {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    for (name, text) in templates { try folder.write(text, to: "templates/\(name)") }
    return folder
  }

  @Test func `replaces one part on all pages`() throws {
    let plain = try handbook([:])
    let changed = try handbook(["crumbs.html": "<p class=\"mine\">Here is Quillwater.</p>\n"])
    #expect(try accord("build", in: plain).status == 0)
    let outcome = try accord("build", "--strict", in: changed)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let (before, after) = (try Tree(plain), try Tree(changed))
    #expect(before.names == after.names)
    for (name, page) in after.pages where !page.contains("http-equiv=\"refresh\"") {
      #expect(page.contains("Here is Quillwater."), "\(name)")
    }
  }

  @Test func `with a mistake publishes nothing, and names its line and column`() throws {
    let folder = try handbook([:])
    #expect(try accord("build", in: folder).status == 0)
    let before = try Tree(folder)
    try folder.write("<p>\n  é {{page.titel}}</p>\n", to: "templates/crumbs.html")
    let outcome = try accord("build", "--format", "json", in: folder)
    #expect(outcome.status == 1)
    let found = try outcome.report().diagnostics
    #expect(found.map(\.description).count == 1, "one mistake is told once: \(found)")
    let first = try #require(found.first)
    #expect(
      (first.path, first.line, first.code) == ("templates/crumbs.html", 2, "template-unknown-name"))
    #expect(first.column == 7)
    #expect(first.fix?.contains("title") == true)
    #expect(try Tree(folder).differences(from: before) == [])
    let text = try accord("build", in: folder)
    #expect(text.errors.contains("  é {{page.titel}}</p>\n      |       ^\n"))
  }

  @Test func `that no page uses is a warning, and a built-in one that is left aside is none`()
    throws
  {
    let unused = try accord(
      "build", "--format", "json", in: handbook(["paeg.html": "<p>Hello</p>"]))
    #expect(unused.status == 0)
    #expect(
      try unused.report().diagnostics.map(\.description) == [
        "templates/paeg.html:1:1 warning template-unused: No page uses this template."
      ])
    let aside = try accord(
      "build", "--strict", in: handbook(["plan.html": "<p>{{page.title}}</p>"]))
    #expect(aside.status == 0, "\(aside.errors)")
  }

  @Test func `and a style sheet of one's own takes the place of the built-in one`() throws {
    let folder = try handbook(["style.css": "body { color: black }\n"])
    #expect(try accord("build", "--strict", in: folder).status == 0)
    let site = try Tree(folder)
    let name = try #require(site.names.first { $0.hasSuffix(".css") })
    #expect(site.text(name) == "body { color: black }\n")
  }
}

@Suite struct `The days of changes come from git` {
  private func git(_ arguments: String..., in folder: Folder, day: String = "2026-03-04") throws {
    let date = "\(day)T12:00:00Z"
    let outcome = try run(
      "git",
      [
        "-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "-c",
        "commit.gpgsign=false",
      ]
        + arguments, in: folder,
      environment: ["GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date])
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private func repository() throws -> Folder {
    let folder = try Folder([
      "site/content/handbook.yml": "title: Handbook\n", "site/content/old.md": "# Old\n",
      "site/content/Año nuevo.md": "# Año\n", "site/content/changed.md": "# Changed\n",
    ])
    try git("init", "--quiet", in: folder)
    try git("add", ".", in: folder)
    try git("commit", "--quiet", "-m", "One", in: folder, day: "2025-01-02")
    try folder.write("# Changed\n\nTwice.\n", to: "site/content/changed.md")
    try git("commit", "--quiet", "-am", "Two", in: folder, day: "2026-03-04")
    return folder
  }

  /// The day that a page says it was last changed.
  private func days(_ folder: Folder, _ part: String = "site/public") throws -> [String: String] {
    try Tree(folder, part).pages.compactMapValues { page in
      page.firstMatch(of: /Last changed<\/dt><dd><time datetime="([0-9-]+)"/).map { String($0.1) }
    }
  }

  @Test func `and a file that was changed since has none`() throws {
    let folder = try repository()
    #expect(try accord("build", "site", in: folder).status == 0)
    #expect(
      try days(folder) == [
        "old.html": "2025-01-02", "Año nuevo.html": "2025-01-02", "changed.html": "2026-03-04",
      ])
    try folder.write("# Old\n\nNot committed.\n", to: "site/content/old.md")
    try folder.write("# New\n", to: "site/content/new.md")
    #expect(try accord("build", "site", in: folder).status == 0)
    #expect(
      try days(folder) == ["Año nuevo.html": "2025-01-02", "changed.html": "2026-03-04"])
  }

  @Test func `and a history that was cut short tells none`() throws {
    let folder = try repository()
    try git("clone", "--quiet", "--depth", "1", "file://\(folder.path)", "copy", in: folder)
    #expect(try accord("build", "copy/site", in: folder).status == 0)
    #expect(try days(folder, "copy/site/public") == [:])
  }

  @Test func `and the site of a folder without git is complete`() throws {
    let folder = try Folder(["content/handbook.yml": "title: Handbook\n", "content/a.md": "# A\n"])
    let outcome = try run(
      programPath, ["build", "--as-of", testDay], in: folder, environment: ["PATH": "/nowhere"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try Tree(folder).holding("Last changed") == [])
  }
}

@Suite struct `The program answers` {
  private let small = ["content/handbook.yml": "title: Handbook\n", "content/a.md": "# A\n"]

  @Test func `with a status for each way it can end`() throws {
    let folder = try Folder(small)
    #expect(try accord("build", in: folder).status == 0)
    #expect(try accord("check", in: folder).status == 0)
    for wrong in [
      ["build", "--as-of", "2026-02-30"], ["build", "--jobs", "0"], ["build", "--format", "xml"],
      ["build", "--nonsense"], ["nonsense"], ["explain", "nonsense"],
      ["build", "--output", "/"], ["build", "--output", "."], ["build", "--output", "content"],
      ["build", "--output", "content/out"], ["build", "--output", "content/a.md"],
    ] {
      let outcome = try run(programPath, wrong, in: folder)
      #expect(outcome.status == 64, "\(wrong): \(outcome.errors)")
      #expect(outcome.output.isEmpty)
      #expect(!outcome.errors.isEmpty)
    }
    try folder.write("---\ntitle: [A\n---\n", to: "content/a.md")
    #expect(try accord("build", in: folder).status == 1)
    #expect(try accord("check", in: folder).status == 1)
  }

  @Test func `with 74 when the disk fails`() throws {
    let folder = try Folder(small)
    try FileManager.default.removeItem(atPath: folder.at("content/a.md"))
    try FileManager.default.createDirectory(
      atPath: folder.at("content/b.md"), withIntermediateDirectories: true)
    #expect(try accord("build", in: folder).status == 0, "a folder may be called b.md")
    // A file stands where the folder of the output has to be made.
    try folder.write("", to: "taken")
    let outcome = try accord("build", "--output", "taken/public", in: folder)
    #expect(outcome.status == 74, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("accord: "))
    #expect(outcome.errors.split(separator: "\n").count == 1, "one plain sentence")
  }

  @Test func `with help and its version on standard output`() throws {
    let folder = try Folder()
    for arguments in [["--help"], ["build", "--help"], ["--version"], ["help", "check"]] {
      let outcome = try run(programPath, arguments, in: folder)
      #expect(outcome.status == 0)
      #expect(!outcome.output.isEmpty && outcome.errors.isEmpty)
    }
  }

  @Test func `in JSON that any program can read, with the right counts`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/a.md": "# A\n\n[\"b\\\u{1}\"](gone\\\\\"\u{7F}.md) <u>x</u>\n\n### C\n",
    ])
    let outcome = try accord("check", "--format", "json", in: folder)
    #expect(outcome.errors.isEmpty)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let fields = try #require(object as? [String: Any])
    #expect(Set(fields.keys) == ["diagnostics", "errors", "warnings", "pages"])
    let list = try #require(fields["diagnostics"] as? [[String: Any]])
    #expect(fields["errors"] as? Int == list.count { $0["severity"] as? String == "error" })
    #expect(fields["warnings"] as? Int == list.count { $0["severity"] as? String == "warning" })
    #expect(fields["pages"] as? Int == 1)
    #expect(list.count == 3, "\(list)")
    let clean = try accord("check", "--format", "json", in: Folder(small))
    #expect(try clean.report().diagnostics.isEmpty)
  }

  @Test func `in the commands of a forge`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n", "content/a, 100%.md": "# A\n\n[b](gone.md)\n",
    ])
    let outcome = try accord("check", "--format", "github", in: folder)
    #expect(outcome.status == 1)
    #expect(
      outcome.output
        == "::error file=content/a%2C 100%25.md,line=3,col=5,title=link-broken::There is no file “gone.md” here.%0ACheck the spelling; the path is seen from the folder of this page.\n"
    )
  }

  @Test func `with failure for warnings only when it is told to be strict`() throws {
    let folder = try Folder(small)
    try folder.write("# A\n\n<u>x</u>\n", to: "content/a.md")
    let lenient = try accord("build", in: folder)
    #expect(lenient.status == 0)
    #expect(lenient.errors.contains("0 errors, 1 warning."))
    let before = try Tree(folder)
    try folder.write("# B\n\n<u>x</u>\n", to: "content/a.md")
    #expect(try accord("build", "--strict", in: folder).status == 1)
    #expect(try Tree(folder).differences(from: before) == [])
  }

  @Test func `silently when nobody wants to hear it`() throws {
    let folder = try Folder(small)
    let outcome = try accord("build", "--quiet", in: folder)
    #expect((outcome.status, outcome.output, outcome.errors) == (0, "", ""))
    try folder.write("# A\n\n[b](gone.md)\n", to: "content/a.md")
    let wrong = try accord("build", "--quiet", in: folder)
    #expect(wrong.errors.hasPrefix("content/a.md:3:5: error: "))
    #expect(!wrong.errors.contains("nothing was published"))
  }

  @Test func `and the settings turn rules off or make them graver`() throws {
    let folder = try Folder(small)
    try folder.write("# A\n\n### B\n\n<u>x</u>\n", to: "content/a.md")
    try folder.write(
      "title: Handbook\nrules: {raw-html: off, heading-skips-level: error}\n",
      to: "content/handbook.yml")
    let report = try accord("check", "--format", "json", in: folder).report()
    #expect(report.diagnostics.map { "\($0.severity) \($0.code)" } == ["error heading-skips-level"])
  }
}
