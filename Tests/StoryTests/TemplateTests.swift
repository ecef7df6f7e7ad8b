import Foundation
import Playground
import Testing

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

  @Test func `can't say what rests on how much its readers see`() throws {
    let folder = try handbook(["crumbs.html": "<p>{{say.no_goal_is_overdue}}</p>\n"])
    let outcome = try accord("build", in: folder)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        "The words of `no_goal_is_overdue` depend on how much of the handbook its readers see"))
    #expect(outcome.errors.contains("templates/crumbs.html:1:6"))
  }

  @Test func `that has the name of a kind takes the place of what it shares with others`() throws {
    let plain = try handbook([:])
    let changed = try handbook([
      "decision.html": "{{<layout}}{{$main}}<p>So we decided.</p>{{/main}}{{/layout}}\n"
    ])
    #expect(try accord("build", in: plain).status == 0)
    let outcome = try accord("build", "--strict", in: changed)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let (before, after) = (try Tree(plain), try Tree(changed))
    let differing = after.pages.filter { before.pages[$0.key] != $0.value }
    #expect(differing.count > 3)
    for (name, page) in differing {
      #expect(name.hasPrefix("decisions/") || name.contains("/decisions/"), "\(name)")
      #expect(page.contains("So we decided."), "\(name)")
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
    let name = try #require(site.names.first { $0.hasPrefix("assets/style.") })
    // Without the spaces that part nothing, as every style sheet is published.
    #expect(site.text(name).hasSuffix("}\nbody{color:black}\n"))
    #expect(!site.text(name).contains("--paper:"))
  }
}
