import Diagnostics
import FrontMatter
import Handbook
import Playground
import Testing
import Website

/// Every kind of document but plain pages, which need no introduction.
private let kinds = SiteKind.all.map(\.kind).filter { $0.info.name != "page" }

@Suite struct `Every kind of document` {
  @Test func `has a name and a folder of its own, and is explained in sentences`() {
    #expect(Set(kinds.map(\.info.name)).count == kinds.count)
    #expect(Set(kinds.map(\.info.folder)).count == kinds.count)
    for kind in kinds {
      for field in kind.fields {
        #expect(field.meaning.hasSuffix("."), "\(kind.info.name): \(field.name)")
      }
    }
  }

  @Test func `is shown in the sample handbook`() throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    let outcome = try accord("build", "--strict", "--audience", "team:dlt", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for kind in kinds {
      #expect(folder.exists("public/\(kind.info.folder)/index.html"), "\(kind.info.name)")
    }
  }

  @Test func `has a page in the guide that shows its fields, its rules and an example`() throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    #expect(try accord("build", in: folder).status == 0)
    let overview = try folder.read("public/guide/kinds.html")
    for kind in kinds {
      let page = "guide/fields-\(kind.info.name).html"
      #expect(overview.contains("fields-\(kind.info.name).html"), "\(kind.info.name)")
      let text = try folder.read("public/\(page)")
      for field in kind.fields { #expect(text.contains(field.name), "\(page): \(field.name)") }
      for rule in kind.rules { #expect(text.contains(rule.code), "\(page): \(rule.code)") }
      #expect(text.contains("<pre"), "\(page): an example")
    }
  }
}
