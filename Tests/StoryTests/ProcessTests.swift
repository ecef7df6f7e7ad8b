import Foundation
import Playground
import Testing

@Suite struct `Someone who follows a process` {
  private func site() throws -> Folder {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    let outcome = try accord("build", "--audience", "public", in: folder)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return folder
  }

  @Test func `reads numbered steps with every branch as a link, before the drawing`() throws {
    let page = try site().read("public/processes/climate-assessment.html")
    let steps = page.components(separatedBy: "<h3 id=\"step.").dropFirst().map(\.description)
    #expect(steps.count == 10)
    for (place, step) in steps.enumerated() {
      #expect(step.contains(">\(place + 1). "), "the number stands in the words")
      #expect(step.contains("<dt>Who</dt>"))
    }
    #expect(steps[1].contains("href=\"#step.settled\""))
    #expect(steps[1].contains("href=\"#step.joint-look\""))
    #expect(steps[1].contains("href=\"#step.one-vice-president\""))
    #expect(steps[9].contains("climate-support.html"))
    let words = try #require(page.range(of: "step.to-support\""))
    let drawing = try #require(page.range(of: "<svg class=\"flow\" role=\"img\""))
    #expect(words.lowerBound < drawing.lowerBound)
    #expect(!page.contains("style="), "the page's own policy forbids styles in it")
  }

  @Test func `finds their part on the page of the glossary`() throws {
    let page = try site().read("public/glossary/principal.html")
    #expect(page.contains("processes/climate-assessment.html#step.root-cause-analysis"))
    #expect(page.contains("processes/climate-support.html#step.principal"))
  }

  @Test func `prints eighteen questions behind the notice that they are confidential`() throws {
    let page = try site().read("public/forms/climate-intake.html")
    let notice = try #require(page.range(of: "<p class=\"notice\">Confidential."))
    let first = try #require(page.range(of: "id=\"question.1\""))
    #expect(notice.lowerBound < first.lowerBound)
    #expect(page.components(separatedBy: "id=\"question.").count - 1 == 18)
    let considerations = page.components(separatedBy: "id=\"part.considerations\"")
    #expect(
      considerations.last?.components(separatedBy: "<ol>").dropFirst().first?
        .components(separatedBy: "</ol>").first?.components(separatedBy: "<li").count == 12)
  }

  @Test func `learns of few people no more than that they are few`() throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    try folder.replace(
      "counts: {applied: 22, matched: 14, changed: 2}",
      with: "counts: {applied: 22, matched: 20, changed: 2, completed: 17}",
      in: "content/cohorts/mentoring-2026.md")
    #expect(try accord("build", "--audience", "staff", in: folder).status == 0)
    let page = try folder.read("public/cohorts/mentoring-2026.html")
    let table =
      page.components(separatedBy: "id=\"part.counts\"").last?
      .components(separatedBy: "</table>").first ?? ""
    #expect(table.contains("22"))
    #expect(!table.contains("20<"), "two who applied were not matched")
    #expect(!table.contains("17<"), "three left")
    #expect(!table.contains(">2<"))
  }
}
