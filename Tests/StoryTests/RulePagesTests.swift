import Foundation
import Playground
import Testing

@Suite struct `Pages that explain rules` {
  private func page(_ files: [String: String], _ path: String) throws -> String {
    let settings = ["content/handbook.yml": "title: Handbook\n"]
    let folder = try Folder(files.merging(settings) { one, _ in one })
    #expect(try accord("build", "--strict", in: folder).status == 0)
    return try folder.read("public/\(path).html")
  }

  private let records = "---\ntitle: Records\nrules_about: records\n---\nWords.\n"
  private let all = "---\ntitle: All rules\nshows: rules\n---\nWords.\n"

  @Test func `show every rule where no other page shows any`() throws {
    let page = try page(["content/rules.md": all], "rules")
    for rule in ["record-confidential", "link-broken", "plan-no-goals"] {
      #expect(page.contains("<h2 id=\"rule.\(rule)\">"), "\(rule)")
    }
    #expect(!page.contains("Rules of all documents"))
  }

  @Test func `lead to those that another page shows, and show the others`() throws {
    let page = try page(["content/rules.md": all, "content/records.md": records], "rules")
    #expect(page.contains("<a href=\"records.html\">Confidential records</a>"))
    #expect(page.contains("<a href=\"records.html#rule.record-confidential\">"))
    #expect(!page.contains("id=\"rule.record-confidential\""))
    #expect(page.contains("<h2 id=\"rule.link-broken\">"))
  }

  @Test func `show everything that their author asks for`() throws {
    let text = records.replacing("rules_about", with: "shows: kinds\nfields_of: term\nrules_about")
    let page = try page(["content/records.md": text], "records")
    #expect(page.contains("<h2 id=\"rule.record-confidential\">"))
    #expect(page.contains("<h2 id=\"part.fields\">") && page.contains("<h2 id=\"part.library\">"))
  }
}
