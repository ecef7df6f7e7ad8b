import Foundation
import Playground
import Testing

@Suite struct `A handbook begins` {
  @Test(arguments: ["2026-11-22", "2027-01-31", "2028-02-29", "2035-06-01"])
  func `with one command, and builds without a warning`(day: String) throws {
    let folder = try Folder()
    let begun = try accord("init", "our-handbook", in: folder)
    #expect(begun.status == 0, "\(begun.errors)")
    #expect(begun.output.contains("accord build our-handbook"))
    for audience in ["public", "staff", "team:our-team"] {
      let built = try accord(
        "build", "our-handbook", "--strict", "--audience", audience, in: folder, asOf: day)
      #expect(built.status == 0, "\(day), \(audience): \(built.errors)")
      #expect(built.errors.contains("0 errors"))
      #expect(!built.errors.contains("warning:"))
    }
    let checked = try accord("check", "our-handbook", "--strict", "--drafts", in: folder, asOf: day)
    #expect(checked.status == 0, "\(day): \(checked.errors)")
  }

  @Test func `in the present folder when none is named`() throws {
    let folder = try Folder()
    #expect(try accord("init", in: folder).status == 0)
    #expect(folder.exists("content/handbook.yml"))
    #expect(try accord("build", in: folder).status == 0)
    #expect(folder.exists("public/index.html"))
  }

  @Test func `and never replaces a file that is there`() throws {
    let folder = try Folder(["content/index.md": "# Mine\n"])
    let outcome = try accord("init", in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("content/index.md"))
    #expect(try Tree(folder, "").names == ["content/index.md"])
    #expect(try folder.read("content/index.md") == "# Mine\n")
  }

  @Test func `from a folder of plain Markdown that exists already`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Our handbook\n",
      "content/README.md": "# Welcome\n\nSee [the rules](Rules%20and%20habits/README.md).\n",
      "content/Rules and habits/README.md":
        "Rules\n=====\n\n- [Año escolar](A%C3%B1o%20escolar.md)\n- [Über uns](<Über uns.md>)\n"
        + "- [back](../README.md#welcome-1)\n- [up](..)\n",
      "content/Rules and habits/Año escolar.md":
        "# Año escolar\n\n![El logotipo](../pictures/Logo%20Ñ.png)\n\n[Formulario](../files/f%C3%BCr%20alle.pdf)\n",
      "content/Rules and habits/Über uns.md":
        "Text before its heading, and [a place](#here).\n\n## Über uns\n\n### Here\n",
      "content/files/für alle.pdf": "%PDF-1.4", "content/files/no one.pdf": "%PDF-1.4",
      "content/100% sure?.txt": "",
    ])
    try folder.remove("content/100% sure?.txt")
    try folder.write(picture(comment: "logo"), to: "content/pictures/Logo Ñ.png")
    try folder.replace("#welcome-1", with: "#welcome", in: "content/Rules and habits/README.md")
    try folder.write(
      "# Welcome\n\n## Welcome\n\nSee [the rules](Rules%20and%20habits/README.md).\n",
      to: "content/README.md")
    let outcome = try accord("build", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let site = try Tree(folder)
    #expect(site.text("index.html").contains("<h1>Welcome</h1>"))
    #expect(site.text("index.html").contains("href=\"Rules%20and%20habits/index.html\""))
    let rules = site.text("Rules and habits/index.html")
    #expect(rules.contains("href=\"../Rules%20and%20habits/A%C3%B1o%20escolar.html\""))
    #expect(rules.contains("href=\"../Rules%20and%20habits/%C3%9Cber%20uns.html\""))
    #expect(rules.contains("href=\"../index.html\">back"))
    #expect(site.text("Rules and habits/Über uns.html").contains("<h1>Über uns</h1>"))
    #expect(site.names.contains("files/für alle.pdf"))
    #expect(!site.names.contains("files/no one.pdf"), "a file that no page uses is not published")
    #expect(site.names.contains { $0.hasPrefix("pictures/Logo Ñ.") && $0.hasSuffix(".png") })
    #expect(try SiteChecker(folder).problems == [])
  }

  @Test func `patiently: broken links and unknown fields are warnings with --relaxed`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Our handbook\n",
      "content/index.md":
        "---\ntitle: Start\nauthor: Someone\n---\n\n[gone](gone.md) [[no one]] [nowhere](#nowhere)\n",
    ])
    let strict = try accord("build", "--format", "json", in: folder)
    #expect(strict.status == 1)
    #expect(try strict.report().errors == 4)
    #expect(!folder.exists("public/index.html"))
    let relaxed = try accord("build", "--relaxed", "--format", "json", in: folder)
    #expect(relaxed.status == 0)
    let report = try relaxed.report()
    #expect((report.errors, report.warnings) == (0, 4))
    #expect(
      report.codes == ["field-unknown", "link-anchor", "link-broken", "reference-unknown"])
    #expect(folder.exists("public/index.html"))
    let both = try accord("build", "--relaxed", "--strict", in: folder)
    #expect(both.status == 1, "--strict makes warnings fail, whatever made them warnings")
  }

  @Test func `and a folder without a handbook is told how`() throws {
    let outcome = try accord("build", in: Folder(["readme.md": "# Hello\n"]))
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("accord init"))
    #expect(try accord("check", "no/such/folder", in: Folder()).status == 64)
  }
}
