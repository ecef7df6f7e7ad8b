import Playground
import Testing

/// A reference without words of its own, in every place where a text is shown or told of.
@Suite struct `A reference without words` {
  private static let message = """
    ---
    title: Message
    number: 1
    date: 2026-01-06
    sent_on: 2026-01-06
    approved_by:
      - {side: labor, role: the labor cochair, on: 2026-01-05}
      - {side: management, role: the management cochair, on: 2026-01-05}
    ---

    Read [[budget]] first.

    ## What [[budget]] says

    It says less.

    | See |
    | --- |
    | [[budget]] |
    """

  private func site() throws -> Tree {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/pages/budget.md": "---\ntitle: The budget & you\nid: budget\n---\n\nMoney.\n",
      "content/communications/message.md": Self.message,
    ])
    let outcome = try accord("build", "--base-url", "https://district.example", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try Tree(folder)
  }

  @Test func `says the title of what it leads to, in every output`() throws {
    let site = try site()
    let page = site.text("communications/message.html")
    let link = "<a href=\"../pages/budget.html\">The budget &amp; you</a>"
    #expect(page.contains("<p>Read \(link) first.</p>"))
    #expect(page.contains("What \(link) says</h2>"))
    #expect(page.contains("<td>\(link)</td>"))
    // What a search engine and a list of documents say of it.
    let summary = "Read The budget &amp; you first."
    #expect(page.contains("<meta name=\"description\" content=\"\(summary)\">"))
    #expect(site.text("communications/index.html").contains("<p>\(summary)</p>"))
    #expect(site.text("index.html").contains("<p>\(summary)</p>"))
    // The email, with and without letters in bold, and the feed.
    let whole = "href=\"https://district.example/pages/budget.html\""
    let email = site.text("email/message.html")
    #expect(email.contains("Read <a \(whole)"))
    #expect(email.contains(">The budget &amp; you</a> first."))
    let text = site.text("email/message.txt")
    #expect(text.contains("\n\nRead The budget & you [1] first.\n"))
    #expect(text.contains("\nWhat The budget & you [1] says\n"))
    #expect(text.contains("\n[1] https://district.example/pages/budget.html\n"))
    let feeds = site.names.filter {
      $0.hasSuffix(".atom") || $0.hasSuffix(".xml") || $0.hasSuffix(".json")
    }
    #expect(feeds.contains { site.text($0).contains("Read The budget &amp; you first.") })
    // The search, whose scripts hold words.
    let scripts = site.names.filter { $0.hasPrefix("search/") }
    #expect(scripts.contains { site.text($0).contains("Read The budget & you first.") })
    for name in site.names where name.hasPrefix("search/") || name.hasSuffix(".html") {
      #expect(!site.text(name).contains("[[budget"), "\(name)")
    }
  }

  @Test func `says nothing where it leads nowhere, and stops the build`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/a.md": "# A\n\nRead [[bugdet]] first.\n",
    ])
    let outcome = try accord("build", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("No document is called “bugdet”."))
  }
}
