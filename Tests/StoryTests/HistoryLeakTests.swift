import Foundation
import Playground
import Testing

@Suite struct `What an edition could not see then it does not tell now` {
  private typealias Book = ChangesHandbook
  private static let z = "zanzibar"

  private static func hidden(_ text: String, _ visibility: String = "team") -> String {
    text.replacing("visibility: public\n", with: "")
      .replacing("---\ntitle", with: "---\nvisibility: \(visibility)\ntitle")
  }

  /// A team's page by its title.
  private static func team(_ title: String) -> String {
    Book.team(["{role: nurse, represents: teachers}"]).replacing("Workload committee", with: title)
  }

  /// What a build for an audience says of October and November, in order, and whether the word from
  /// then is anywhere in what the site and the command say.
  private func told(
    _ folder: Folder, _ audience: String, forbidden: String = z
  ) throws -> [String] {
    let built = try accord(
      "build", "--audience", audience, "--base-url", "https://example.org", "--output", "out",
      in: folder)
    #expect(built.status == 0, "\(built.errors)")
    #expect(try Tree(folder, "out").holding(forbidden) == [])
    #expect(!built.errors.contains(forbidden) && !built.output.contains(forbidden))
    for format in ["text", "json", "markdown"] {
      for since in ["2026-09-01", "2026-09-20", "2026-10-10"] {
        let report = try accord(
          "changes", "--since", since, "--audience", audience, "--format", format, in: folder)
        #expect(report.status == 0, "\(report.errors)")
        #expect(!report.output.contains(forbidden), "\(audience) \(format) \(since)")
      }
    }
    return try ["changes/2026-11.html", "changes/2026-10.html"].flatMap { page -> [String] in
      guard folder.exists("out/\(page)") else { return [] }
      let lists = try folder.read("out/\(page)").components(separatedBy: "<ul class=\"changes\">")
      return lists.dropFirst().flatMap { list in
        list.components(separatedBy: "</ul>")[0].components(separatedBy: "<li>").dropFirst().map {
          $0.components(separatedBy: "</p>")[0].replacing(/<[^>]*>/, with: "")
        }
      }
    }.filter { $0 != "“October meeting” was held." }
  }

  private func sentences(_ folder: Folder, since: String, _ audience: String) throws -> [String] {
    let text = try accord("changes", "--since", since, "--audience", audience, in: folder).output
    return text.split(separator: "\n").filter { $0.hasPrefix("- ") }.map {
      String($0.dropFirst(2).prefix { $0 != "(" }).trimmingCharacters(in: .whitespaces)
    }.filter { $0 != "“October meeting” was held." }
  }

  @Test func `of a team's folder that a file was moved out of`() throws {
    let z = Self.z
    let folder = try Folder(
      Book.before.merging([
        "content/teams/alpha/index.md": Self.team("Alpha"),
        "content/teams/beta/index.md": Self.team("Beta"),
        "content/teams/beta/plan.md": Self.hidden(
          Book.plan(lead: "\(z) lead", updates: [Book.firstUpdate])
            .replacing("Trust grows.", with: "\(z) goal.")),
        "content/teams/beta/norms.md": Self.hidden(
          Book.norms([Book.listen, "{id: z, name: \(z) norm, text: \(z) text.}"])),
      ]) { $1 })
    try folder.commit(on: "2026-09-01")
    try folder.write(
      Self.hidden(Book.plan(updates: [Book.firstUpdate])), to: "content/teams/beta/plan.md")
    try folder.write(Self.hidden(Book.norms([Book.listen])), to: "content/teams/beta/norms.md")
    try folder.commit(on: "2026-10-05")
    try folder.move("content/teams/beta/plan.md", to: "content/teams/alpha/plan.md")
    try folder.move("content/teams/beta/norms.md", to: "content/teams/alpha/norms.md")
    try folder.commit(on: "2026-11-05")
    try folder.write(
      Self.hidden(Book.norms([Book.listen, Book.start])), to: "content/teams/alpha/norms.md")
    try folder.commit(on: "2026-11-07")
    // To alpha both are new. They tell what happened in them by days, so nothing else is said.
    #expect(
      try told(folder, "team:alpha") == [
        "The norms “Ground rules” have a new norm: “We start on time”."
      ])
    #expect(try told(folder, "public") == [])
  }

  @Test(arguments: ["public", "staff"])
  func `of a page that was opened: it is open now, and nothing older`(audience: String) throws {
    let z = Self.z
    let old = Book.plan(
      lead: "\(z) lead", updates: ["{on: 2026-10-02, goal: first, status: at-risk, note: \(z).}"])
    let new = Book.plan(
      updates: [
        "{on: 2026-10-02, goal: first, status: at-risk, note: Slow.}",
        "{on: 2026-11-09, goal: first, status: on-track, note: Better.}",
      ])
    let folder = try Folder(
      Book.before.merging([
        "content/teams/workload/other.md": "---\ntype: plan\n" + Self.hidden(old).dropFirst(4),
        "content/page.md": "---\ntitle: \(z)\nvisibility: team\nteam: workload\n---\n",
      ]) { $1 })
    try folder.commit(on: "2026-09-01")
    try folder.write("---\ntype: plan\n" + new.dropFirst(4), to: "content/teams/workload/other.md")
    try folder.write("---\ntitle: Page\n---\n", to: "content/page.md")
    try folder.commit(on: "2026-11-05")
    let news = try told(folder, audience)
    #expect(
      news == [
        "Goal 1 of “Lincoln plan” went from at risk to on track.",
        "“Page” is now open to everyone.", "“Lincoln plan” is now open to everyone.",
      ])
    let since = try sentences(folder, since: "2026-09-01", audience)
    #expect(
      since == [
        "Goal 1 of “Lincoln plan” was first reported as on track.",
        "“Page” is now open to everyone.", "“Lincoln plan” is now open to everyone.",
      ])
  }

  @Test func `a draft that is adopted, and a file from another team, are new`() throws {
    let z = Self.z
    let folder = try Folder(
      Book.before.merging([
        "content/draft.md": "---\ntitle: \(z)\nstatus: draft\n---\n",
        "content/teams/beta/index.md": Self.team("Beta"),
        "content/teams/beta/notes.md": "---\ntitle: Notes\nvisibility: team\n---\nText.\n",
      ]) { $1 })
    try folder.commit(on: "2026-09-01")
    try folder.write("---\ntitle: Draft\n---\n", to: "content/draft.md")
    try folder.move("content/teams/beta/notes.md", to: "content/teams/workload/notes.md")
    try folder.commit(on: "2026-11-05")
    #expect(try told(folder, "public") == ["“Draft” is new in the handbook."])
    #expect(
      try told(folder, "team:workload") == [
        "“Draft” is new in the handbook.", "“Notes” is new in the handbook.",
      ])
  }

  @Test func `words that were taken out do not come back`() throws {
    let z = Self.z
    let before = Book.before.merging([
      "content/norms/ground-rules.md": Book.norms([
        Book.listen, "{id: z, name: \(z) norm, text: \(z) text.}",
      ]),
      "content/teams/workload/index.md": Book.team([
        "{role: \(z), represents: teachers}", "{role: director, represents: cabinet}",
      ]),
      "content/teams/workload/plan.md": Book.plan(lead: z, updates: [Book.firstUpdate]),
    ]) { $1 }
    let folder = try Folder(before)
    try folder.commit(on: "2026-09-01")
    for (path, text) in Book.before { try folder.write(text, to: path) }
    try folder.write(Book.norms([Book.listen]), to: "content/norms/ground-rules.md")
    try folder.commit(on: "2026-11-05")
    #expect(
      try told(folder, "public") == [
        "Goal 2 of “Lincoln plan” has a new lead: principal.",
        "The norms “Ground rules” no longer have one of their norms.",
        "“Workload committee” has a new seat: teacher for Teachers.",
        "“Workload committee” has one seat fewer.",
      ])
  }

  @Test(arguments: ["since: 2026-11-05", "forget: [COMMIT]", "forget: [teams/workload/plan.md]"])
  func `what the settings forget is told nowhere`(history: String) throws {
    let z = Self.z
    let plan = Book.plan(updates: [Book.firstUpdate])
    let folder = try Folder(Book.before)
    try folder.commit(on: "2026-09-01")
    try folder.write(
      plan.replacing(
        "goals:",
        with:
          "goals:\n  - {id: z, statement: \(z)., measure: \(z), target: 5, due: 2027-05-01, lead: \(z)}"
      ),
      to: "content/teams/workload/plan.md")
    try folder.commit(on: "2026-10-05")
    let commit = try run("git", ["rev-parse", "HEAD"], in: folder).output.prefix(12)
    try folder.write(
      try folder.read("content/teams/workload/plan.md").replacing(
        "due: 2027-05-01, lead: \(z)", with: "due: 2027-04-01, lead: \(z)"),
      to: "content/teams/workload/plan.md")
    try folder.commit(on: "2026-10-20")
    try folder.write(plan, to: "content/teams/workload/plan.md")
    try folder.commit(on: "2026-11-05")
    let plain = try accord("build", "--output", "plain", in: folder)
    #expect(plain.status == 0)
    #expect(try Tree(folder, "plain").holding(z) != [], "a goal that was given up is told")
    try folder.write(
      Book.settings + "history: {\(history.replacing("COMMIT", with: commit))}\n",
      to: "content/handbook.yml")
    let built = try accord("build", in: folder)
    #expect(built.status == 0, "\(built.errors)")
    #expect(try Tree(folder).holding(z) == [])
    for since in ["2026-09-01", "2026-10-05", "2026-10-20"] {
      let report = try accord("changes", "--since", since, in: folder)
      #expect(!report.output.contains(z), "\(history) \(since)")
      if history.hasPrefix("since") {
        #expect(report.status == 64)
        #expect(
          report.errors
            == "accord: The settings of the handbook let nothing be told from before November 5, 2026 (“history”). Write that day or a later one.\n"
        )
      }
    }
  }

  @Test func `what is to be forgotten has to be there`() throws {
    let folder = try Folder(Book.before)
    try folder.commit(on: "2026-09-01")
    try folder.write(
      Book.settings + "history:\n  forget:\n    - abcdef1\n    - teams/worklode/plan.md\n",
      to: "content/handbook.yml")
    for command in ["build", "check"] {
      let outcome = try accord(command, in: folder)
      #expect(outcome.status == 1)
      #expect(
        outcome.errors.hasPrefix(
          """
          content/handbook.yml:7:7: error: The history has nothing called “abcdef1”, so it can't be forgotten. [settings-history]
              7 |     - abcdef1
                |       ^
                fix: Correct it, or remove it if the history was rewritten. “git log --first-parent” shows the commits that count: of a merged branch, name the merge.
          content/handbook.yml:8:7: error: The history has nothing called “teams/worklode/plan.md”
          """), "\(outcome.errors)")
    }
    #expect(try accord("changes", "--since", "2026-09-01", in: folder).status == 1)
  }
}

@Suite struct `Histories that differ in withheld matter only` {
  private typealias Book = ChangesHandbook

  /// A step of two histories: what the second one does beside the first.
  private struct Twin {
    let with: Folder
    let without: Folder

    init(_ files: [String: String] = Book.before) throws {
      (with, without) = (try Folder(files), try Folder(files))
    }

    func both(_ change: (Folder) throws -> Void) throws {
      try change(with)
      try change(without)
    }

    func commit(on day: String) throws { try both { try $0.commit(on: day) } }
  }

  private func expectEqual(_ twin: Twin, _ audience: String = "public") throws {
    var outputs: [[String]] = []
    for folder in [twin.with, twin.without] {
      let built = try accord(
        "build", "--audience", audience, "--base-url", "https://example.org", in: folder)
      #expect(built.status == 0, "\(built.errors)")
      outputs.append([
        built.errors.replacing(/in [0-9.]+ s/, with: ""),
        try accord(
          "changes", "--since", "2026-09-01", "--audience", audience, "--format", "json", in: folder
        ).output.replacing(/"revision": ?"[0-9a-f]*"/, with: ""),
      ])
    }
    #expect(try Tree(twin.with).differences(from: Tree(twin.without)) == [])
    #expect(outputs[0] == outputs[1])
  }

  private let secret = "---\ntitle: Secret\nvisibility: team\nteam: workload\n---\nText.\n"

  @Test func `begin on the same day`() throws {
    let twin = try Twin(["content/handbook.yml": Book.settings])
    try twin.with.write(secret, to: "content/secret.md")
    try twin.commit(on: "2026-09-01")
    try twin.both {
      for (path, text) in Book.before { try $0.write(text, to: path) }
    }
    try twin.commit(on: "2026-09-03")
    try expectEqual(twin)
  }

  @Test func `begin with the handbook, not with what lay there before`() throws {
    let twin = try Twin([:])
    try twin.with.write(secret, to: "content/secret.md")
    try twin.commit(on: "2026-08-01")
    try twin.both {
      for (path, text) in Book.before { try $0.write(text, to: path) }
    }
    try twin.commit(on: "2026-09-01")
    try expectEqual(twin)
  }

  @Test func `say alike what is new, whatever withheld file was deleted with it`() throws {
    let twin = try Twin()
    try twin.with.write(secret, to: "content/teams/workload/new.md")
    try twin.with.write("---\ntitle: New\n---\nText.\n", to: "content/drafts/other.md")
    try twin.with.write("---\ntitle: Other\nstatus: draft\n---\n", to: "content/drafts/other.md")
    try twin.commit(on: "2026-09-01")
    try twin.with.remove("content/teams/workload/new.md")
    try twin.with.remove("content/drafts/other.md")
    try twin.both {
      try $0.write("---\ntitle: New\n---\nText.\n", to: "content/new.md")
      try $0.write("---\ntitle: Other\n---\nText.\n", to: "content/other.md")
    }
    try twin.commit(on: "2026-10-05")
    try expectEqual(twin)
    #expect(
      try twin.with.read("public/changes/2026-10.html").contains("is new in the handbook"))
  }

  @Test func `say alike what moved, whatever withheld file looked the same`() throws {
    let page = "# A page\n\nText.\n"
    let twin = try Twin(Book.before.merging(["content/b.md": page]) { $1 })
    // The same bytes are for the team there, because meetings are.
    try twin.with.write(page, to: "content/teams/workload/meetings/a.md")
    try twin.commit(on: "2026-09-01")
    try twin.with.remove("content/teams/workload/meetings/a.md")
    try twin.both { try $0.move("content/b.md", to: "content/guide/b.md") }
    try twin.commit(on: "2026-10-05")
    try expectEqual(twin)
    #expect(try twin.with.read("public/changes/2026-10.html").contains("moved"))
  }

  @Test(arguments: ["public", "staff", "team:beta"])
  func `whatever becomes of withheld files`(audience: String) throws {
    let beta = Book.team(["{role: nurse, represents: teachers}"])
      .replacing("Workload committee", with: "Beta")
    let twin = try Twin(Book.before.merging(["content/teams/beta/index.md": beta]) { $1 })
    func plan(_ word: String) -> String {
      Book.plan(updates: [Book.firstUpdate]).replacing(
        "visibility: public", with: "visibility: team\ntags: [\(word)]")
    }
    let other = "content/teams/workload/second.md"
    try twin.with.write("---\ntype: plan\n" + plan("one").dropFirst(4), to: other)
    try twin.commit(on: "2026-09-01")
    for (day, word) in [("2026-09-05", "two"), ("2026-10-01", "three")] {
      try twin.with.write("---\ntype: plan\n" + plan(word).dropFirst(4), to: other)
      try twin.both { try $0.write("# Page\n\n\(day)\n", to: "content/page.md") }
      try twin.commit(on: day)
    }
    try twin.with.move(other, to: "content/teams/workload/third.md")
    try twin.both { try $0.write(Book.norms([Book.listen]), to: "content/norms/ground-rules.md") }
    try twin.commit(on: "2026-10-09")
    try twin.with.remove("content/teams/workload/third.md")
    try twin.both { try $0.write("# Last\n", to: "content/last.md") }
    try twin.commit(on: "2026-11-09")
    try expectEqual(twin, audience)
  }
}
