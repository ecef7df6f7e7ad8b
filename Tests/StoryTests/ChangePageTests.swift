import Foundation
import Playground
import Testing

@Suite struct `Pages tell what changed, month by month` {
  private typealias Book = ChangesHandbook

  /// The sentences of a page, without marks.
  private func sentences(_ folder: Folder, _ page: String) throws -> [String] {
    let text = try folder.read("public/\(page)")
    return text.components(separatedBy: "<ul class=\"changes\">").dropFirst().flatMap { list in
      list.components(separatedBy: "</ul>")[0].components(separatedBy: "<li>").dropFirst().map {
        $0.components(separatedBy: "</p>")[0]
          .replacing(/<[^>]*>/, with: "").replacing("&quot;", with: "\"")
      }
    }
  }

  private let newPlan = Book.plan(
    due: "2027-06-01",
    updates: [
      Book.firstUpdate, "{on: 2026-10-20, goal: second, status: at-risk, note: Slow.}",
    ])

  @Test func `what has a day stands under it, and the rest under the day of its file`() throws {
    let folder = try Book.repository(["content/teams/workload/plan.md": newPlan])
    #expect(try accord("build", in: folder).status == 0)
    #expect(
      try sentences(folder, "changes/2026-10.html") == [
        "Goal 2 of “Lincoln plan” went from on track to at risk.", "“October meeting” was held.",
      ])
    #expect(
      try sentences(folder, "changes/2026-11.html") == [
        "Goal 2 of “Lincoln plan” has a new due date, June 1, 2027."
      ])
    // The team met on October 13.
    #expect(
      try sentences(folder, "teams/workload/progress.html") == [
        "Goal 2 of “Lincoln plan” has a new due date, June 1, 2027.",
        "Goal 2 of “Lincoln plan” went from on track to at risk.",
      ])
    let index = try folder.read("public/changes/index.html")
    #expect(index.contains("href=\"../changes/2026-10.html\""))
    #expect(index.contains("since September 1, 2026."))
  }

  @Test func `without a history they say what they can't tell`() throws {
    let folder = try Folder(
      Book.before.merging(["content/teams/workload/plan.md": newPlan]) { $1 })
    #expect(try accord("build", in: folder).status == 0)
    #expect(!folder.exists("public/changes/2026-11.html"))
    #expect(
      try folder.read("public/changes/2026-10.html").contains(
        "is not listed, because the handbook was published from a folder that keeps no history of its files."
      )
    )
    try folder.commit(on: "2026-09-01")
    try folder.commit(on: "2026-09-02")
    try folder.git("clone", "--quiet", "--depth", "1", "file://\(folder.path)", "copy")
    #expect(try accord("build", "copy", in: folder).status == 0)
    #expect(
      try folder.read("copy/public/changes/index.html").contains(
        "is not listed, because the handbook was published from a copy whose history was cut short."
      ))
  }

  @Test func `changes that were not kept yet have no day`() throws {
    let folder = try Book.repository(["content/teams/workload/plan.md": newPlan], keeps: false)
    #expect(try accord("build", in: folder).status == 0)
    #expect(!folder.exists("public/changes/2026-11.html"))
  }

  @Test func `a file that moved keeps its past, and is not new`() throws {
    let folder = try Book.repository([:], before: ["content/one.md": "# One\n"])
    try folder.move("content/norms/ground-rules.md", to: "content/norms/rules.md")
    try folder.move("content/one.md", to: "content/guide/uno.md")
    try folder.commit(on: "2026-11-11")
    try folder.write(Book.norms([Book.listen]), to: "content/norms/rules.md")
    try folder.write("# Two\n", to: "content/two.md")
    try folder.commit(on: "2026-11-12")
    #expect(try accord("build", in: folder).status == 0)
    #expect(
      try sentences(folder, "changes/2026-11.html") == [
        "The norms “Ground rules” no longer have one of their norms.",
        "“Two” is new in the handbook.", "“One” moved to guide/uno.html.",
        "“Ground rules” moved to norms/rules.html.",
      ])
  }

  @Test func `a merge counts on the day on which it arrived`() throws {
    let folder = try Book.repository([:])
    try folder.git("checkout", "--quiet", "-b", "side")
    try folder.write(Book.norms([Book.listen]), to: "content/norms/ground-rules.md")
    try folder.git("commit", "--quiet", "-am", "Side", day: "2026-11-11")
    try folder.git("checkout", "--quiet", "main")
    try folder.write("# Home\n", to: "content/index.md")
    try folder.git("commit", "--quiet", "-am", "Main", day: "2026-11-12")
    try folder.git("merge", "--quiet", "--no-edit", "side", day: "2026-11-15")
    #expect(try accord("build", in: folder).status == 0)
    let page = try folder.read("public/changes/2026-11.html")
    #expect(page.contains("no longer have one of their norms"))
    #expect(page.contains("<time datetime=\"2026-11-15\">"))
    #expect(!page.contains("2026-11-11"))
  }

  @Test func `and the same past makes the same bytes`() throws {
    let folder = try Book.repository(["content/teams/workload/plan.md": newPlan])
    #expect(try accord("build", in: folder).status == 0)
    #expect(
      try accord(
        "build", "--output", "other", "--jobs", "1", in: folder,
        environment: ["TZ": "Pacific/Auckland"]
      ).status == 0)
    #expect(try Tree(folder).differences(from: Tree(folder, "other")) == [])
  }

  @Test func `a page that someone wrote can't take their place`() throws {
    let folder = try Book.repository([
      "content/changes/2026-10.md": "# Our own October\n", "content/changes/index.md": "# Ours\n",
    ])
    let report = try accord("build", "--format", "json", in: folder).report()
    #expect(
      report.diagnostics.filter { $0.severity == "error" }.map {
        "\($0.code) \($0.path): \($0.message)"
      } == [
        "page-taken content/changes/2026-10.md: The address changes/2026-10.html is kept for the pages of what changed.",
        "page-taken content/changes/index.md: The address changes/index.html is taken already, by the pages of what changed.",
      ])
    #expect(!folder.exists("public"))
  }
}

@Suite struct `The past gives nothing away` {
  private typealias Book = ChangesHandbook

  /// A past in which a word was seen by a team only, in several ways, and must not be seen now.
  private func repository() throws -> Folder {
    let z = "zanzibar"
    let secret = "{id: secret, name: \(z)name, text: \(z)text.}"
    func hidden(_ text: String) -> String {
      text.replacing("---\ntitle", with: "---\nvisibility: team\nteam: workload\ntitle")
        .replacing("\nvisibility: public", with: "")
    }
    let folder = try Folder(Book.before)
    try folder.write(hidden(Book.norms([secret])), to: "content/norms/opened.md")
    try folder.write(Book.norms([Book.listen]), to: "content/norms/between.md")
    try folder.write(
      Book.decision("\(z)closed", "date: 2026-08-30"), to: "content/teams/workload/decisions/c.md")
    try folder.write(
      Book.decision("\(z)gone", "date: 2026-08-30"), to: "content/teams/workload/decisions/g.md")
    try folder.write(
      "---\ntitle: Torn\nvisibility: team\n\(z): x\n---\n", to: "content/torn.md")
    try folder.commit(on: "2026-09-01")
    try folder.write(hidden(Book.norms([Book.listen, secret])), to: "content/norms/between.md")
    try folder.commit(on: "2026-09-20")
    try folder.write(Book.norms([Book.listen]), to: "content/norms/opened.md")
    try folder.write(Book.norms([Book.listen, Book.start]), to: "content/norms/between.md")
    try folder.write(
      hidden(Book.decision("\(z)closed", "date: 2026-08-30")),
      to: "content/teams/workload/decisions/c.md")
    try folder.remove("content/teams/workload/decisions/g.md")
    try folder.write("---\ntitle: Torn\n---\n", to: "content/torn.md")
    try folder.write(
      "---\ntitle: \(z)\nvisibility: team\nteam: workload\n---\n\(z)\n", to: "content/\(z).md")
    try folder.commit(on: "2026-10-20")
    return folder
  }

  @Test(arguments: ["public", "staff"])
  func `on the pages`(audience: String) throws {
    let folder = try repository()
    let outcome = try accord("build", "--audience", audience, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try Tree(folder).holding("zanzibar") == [])
    #expect(!outcome.errors.contains("zanzibar"))
    // The difference between what this audience saw is told.
    #expect(
      try Tree(folder).text("changes/2026-10.html").contains("have a new norm: “We start on time”"))
  }

  @Test(arguments: ["text", "json", "markdown"], ["2026-09-01", "2026-09-20", "HEAD~1"])
  func `in a report`(format: String, since: String) throws {
    let folder = try repository()
    let outcome = try accord(
      "changes", "--since", since, "--format", format, "--audience", "staff", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("October meeting"))
    #expect(!outcome.output.contains("zanzibar"))
    #expect(!outcome.errors.contains("zanzibar"))
  }

  @Test func `and withheld documents change no byte`() throws {
    let folder = try Book.repository([:])
    let other = try Book.repository([:])
    for (day, text) in [("2026-11-12", "one"), ("2026-11-13", "two"), ("2026-11-14", "three")] {
      try other.write(
        "---\ntitle: \(text)\nvisibility: staff\nadopted_on: 2026-10-10\nparticipants: [all]\nnorms: [{name: \(text), text: \(text)}]\n---\n",
        to: "content/norms/hidden.md")
      try other.commit(on: day)
    }
    #expect(try accord("build", in: folder).status == 0)
    #expect(try accord("build", in: other).status == 0)
    #expect(try Tree(other).differences(from: Tree(folder)) == [])
  }
}
