import Foundation
import Playground
import Testing

@Suite struct `A site that is built again` {
  /// What is done to a handbook between two builds.
  struct Step: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var options: [String] = []
    let change: @Sendable (Folder) throws -> Void
  }

  static let steps: [Step] = [
    Step(testDescription: "a page is renamed") {
      try $0.move("content/how-we-work.md", to: "content/work.md")
      for file in ["content/index.md"] {
        try $0.replace("(how-we-work.md)", with: "(work.md)", in: file)
      }
    },
    Step(testDescription: "a folder becomes a file of the same name") {
      try $0.move("content/visions/district-vision.md", to: "content/district-vision.md")
    },
    Step(testDescription: "pages are deleted") {
      try $0.remove("content/guide")
      try $0.remove("content/inventories")
    },
    Step(testDescription: "public pages become pages for staff") {
      try $0.replace(
        "title: QTA\n", with: "title: QTA\nvisibility: staff\n", in: "content/glossary/qta.md")
    },
    Step(testDescription: "a page is retired") {
      try $0.replace(
        "title: How we work together\n", with: "title: How we work together\nstatus: retired\n",
        in: "content/how-we-work.md")
    },
    Step(testDescription: "a page becomes a draft") {
      try $0.replace(
        "title: FTE\n", with: "title: FTE\nstatus: draft\n", in: "content/glossary/fte.md")
    },
    Step(testDescription: "a picture changes") {
      try $0.write(picture(comment: "another"), to: "content/how-teams-relate.png")
    },
    Step(testDescription: "the audience changes", options: ["--audience", "staff", "--replace"]) {
      _ in
    },
    Step(testDescription: "the day changes", options: ["--as-of", "2027-03-01"]) { _ in },
    Step(testDescription: "a template changes") {
      try $0.write("<p>Another end.</p>\n", to: "templates/after.html")
    },
  ]

  @Test(arguments: steps)
  func `is what a fresh build would be`(step: Step) throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    let first = try accord("build", "--audience", "public", "--relaxed", in: folder)
    #expect(first.status == 0, "\(first.errors)")
    let before = try Tree(folder)
    try step.change(folder)
    let options =
      ["--relaxed"] + (step.options.contains("--audience") ? [] : ["--audience", "public"])
    let day = step.options.contains("--as-of") ? [] : ["--as-of", testDay]
    let arguments = ["build"] + options + step.options + day
    let again = try run(programPath, arguments, in: folder)
    let fresh = try run(programPath, arguments + ["--output", "fresh"], in: folder)
    guard again.status == 0 else {
      // Nothing was published: then the old site is still there, whole.
      #expect(fresh.status == again.status)
      #expect(again.status == 1, "\(again.errors)")
      #expect(try Tree(folder).differences(from: before) == [])
      Issue.record("\(step.testDescription): \(again.errors)")
      return
    }
    #expect(fresh.status == 0)
    #expect(try Tree(folder).differences(from: Tree(folder, "fresh")) == [])
    #expect(try Tree(folder) != before, "the step changed nothing, and so proved nothing")
  }
}
