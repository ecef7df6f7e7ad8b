import Playground
import Testing

@Suite struct `The feed of joint communications` {
  private static let address = "https://district.example/handbook/"

  private func document(_ title: String, _ fields: String, _ text: String = "Text.") -> String {
    """
    ---
    title: \(title)
    summary: What it says.
    \(fields)
    approved_by:
      - {side: labor, role: president of the union, on: 2026-01-05}
      - {side: management, role: superintendent, on: 2026-01-05}
    ---

    \(text)
    """
  }

  private func folder() throws -> Folder {
    try Folder([
      "content/handbook.yml": "title: Handbook\nlanguages: [en, es]\n",
      "content/communications/first.md": document(
        "First & <last>", "number: 1\ndate: 2026-01-06\nsent_on: 2026-01-06",
        "See [the rules](../rules.md#two), [here](#below) and ![a gate](gate.png).\n\n## Below\n\nA note.[^1]\n\n[^1]: The note.\n"
      ),
      "content/communications/second.md": document(
        "Second", "number: 2\ndate: 2026-03-06\nsent_on: 2026-03-07\nmeeting: of-march"),
      "content/communications/second-es.md": """
      ---
      title: Segunda
      lang: es
      translation_of: second
      number: 2
      date: 2026-03-06
      summary: Lo que dice.
      ---
      Texto.
      """,
      "content/communications/unsent.md": document("Unsent", "number: 3\ndate: 2026-03-06"),
      "content/communications/to-come.md": document(
        "To come", "number: 4\ndate: 2026-11-20\nsent_on: 2026-11-23"),
      "content/communications/draft.md": document(
        "Draft", "number: 5\ndate: 2026-01-06\nsent_on: 2026-01-06\nstatus: draft"),
      "content/meetings/of-march.md":
        "---\ntitle: Of March\nstart: 2026-03-03 15:00\nvisibility: public\n---\n",
      "content/rules.md": "# Rules\n\n## Two\n\nTwo.\n",
    ])
  }

  @Test func `holds what was sent by today, the newest first, in every language`() throws {
    let folder = try folder()
    try folder.write(picture(comment: "gate"), to: "content/communications/gate.png")
    let outcome = try accord("build", "--base-url", Self.address, "--relaxed", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let atom = try folder.read("public/feeds/communications.atom")
    let titles = atom.matches(of: /<title>([^<]*)<\/title>/).map { String($0.1) }
    #expect(
      titles == ["Joint communications: Handbook", "Second", "Segunda", "First &amp; &lt;last&gt;"])
    #expect(atom.contains("<entry xml:lang=\"es\">"))
    #expect(atom.contains("<published>2026-03-07T12:00:00Z</published>"))
    #expect(atom.contains("<id>tag:district.example,2026:/handbook/communications/first</id>"))
    #expect(atom.contains("<author><name>Labor</name></author>"))
    #expect(atom.contains("<author><name>Management</name></author>"))
    // Every link is whole.
    #expect(atom.contains("href=&quot;\(Self.address)rules.html#two&quot;"))
    #expect(atom.contains("href=&quot;\(Self.address)communications/first.html#below&quot;"))
    #expect(atom.contains("src=&quot;\(Self.address)communications/gate."))
    let json = try folder.read("public/feeds/communications.json")
    #expect(json.contains("\"title\": \"First & <last>\""))
    #expect(json.contains("href=\\\"\(Self.address)rules.html#two\\\""))
    // How long it took is among the data.
    let data = try folder.read("public/data/communications.csv")
    #expect(data.contains("meetings/of-march.html,4\r\n"))
  }

  @Test func `is named by every page, and offered where the communications are listed`() throws {
    let folder = try folder()
    try folder.write(picture(comment: "gate"), to: "content/communications/gate.png")
    #expect(try accord("build", "--base-url", Self.address, "--relaxed", in: folder).status == 0)
    let page = try folder.read("public/meetings/of-march.html")
    #expect(
      page.contains(
        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Joint communications (Atom)\" href=\"../feeds/communications.atom\">"
      ))
    let index = try folder.read("public/communications/index.html")
    #expect(index.contains("<a href=\"../feeds/communications.json\">"))
  }

  @Test func `needs to know where the site is published`() throws {
    let folder = try folder()
    try folder.write(picture(comment: "gate"), to: "content/communications/gate.png")
    #expect(try accord("build", "--relaxed", in: folder).status == 0)
    #expect(!folder.exists("public/feeds"))
    #expect(try Tree(folder).holding("application/atom+xml") == [])
  }

  @Test func `keeps its names when a site is tried out elsewhere`() throws {
    let folder = try folder()
    try folder.write(picture(comment: "gate"), to: "content/communications/gate.png")
    try folder.write(
      "title: Handbook\nbase_url: \(Self.address)\n", to: "content/handbook.yml")
    let trial = "http://127.0.0.1:8000/"
    #expect(try accord("build", "--base-url", trial, "--relaxed", in: folder).status == 0)
    let atom = try folder.read("public/feeds/communications.atom")
    #expect(atom.contains("<id>tag:district.example,2026:/handbook/communications/first</id>"))
    #expect(atom.contains("href=\"\(trial)communications/first.html\""))
  }
}

@Suite struct `The feed of changes` {
  @Test func `tells each change once, with whole addresses, and nothing of pages that are new`()
    throws
  {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    let address = "https://district.example/"
    #expect(
      try accord("build", "--audience", "staff", "--base-url", address, in: folder).status == 0)
    let atom = try folder.read("public/feeds/changes.atom")
    let ids = atom.matches(of: /<id>([^<]*)<\/id>/).map { String($0.1) }
    #expect(ids.count == 51, "the feed and its fifty newest entries")
    #expect(Set(ids).count == ids.count)
    #expect(!atom.contains("document-added"))
    #expect(atom.contains("href=\"\(address)teams/dlt/plan.html#goal."))
    let days = atom.matches(of: /<published>([^<]*)<\/published>/).map { String($0.1) }
    #expect(days == days.sorted(by: >))
    #expect(days.allSatisfy { $0 <= "\(testDay)T12:00:00Z" })
    let page = try folder.read("public/changes/index.html")
    #expect(page.contains("<a href=\"../feeds/changes.atom\">Atom</a>"))
    // Whoever subscribed yesterday reads nothing twice.
    #expect(
      try accord(
        "build", "--audience", "staff", "--base-url", address, "--as-of", "2026-11-23", in: folder
      ).status == 0)
    let later = try folder.read("public/feeds/changes.atom")
    let laterIDs = later.matches(of: /<id>([^<]*)<\/id>/).map { String($0.1) }
    #expect(Set(laterIDs).subtracting(ids).count <= 3)
  }
}
