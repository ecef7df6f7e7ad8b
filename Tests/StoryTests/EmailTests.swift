import Foundation
import Playground
import Testing

private let address = "https://district.example/handbook/"

/// A communication of a small handbook.
private func document(
  _ fields: String, approvals: [String] = ["labor", "management"], _ text: String = "Text."
) -> String {
  let approved = approvals.map { "  - {side: \($0), role: the \($0) cochair, on: 2026-01-05}\n" }
  return """
    ---
    title: Message
    number: 1
    date: 2026-01-06
    summary: What it says.
    \(fields)
    approved_by:
    \(approved.joined())---

    \(text)
    """
}

private func folder(_ files: [String: String]) throws -> Folder {
  try Folder(files.merging(["content/handbook.yml": "title: Handbook\n"]) { first, _ in first })
}

private func position(_ words: String, in text: String) throws -> Int {
  let place = try #require(text.range(of: words), "\(words)")
  return text.utf8.distance(from: text.startIndex, to: place.lowerBound)
}

@Suite struct `The email of a joint communication` {
  @Test func `says in plain text, word for word, what both sides approved`() throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    #expect(try accord("build", "--base-url", address, in: folder).status == 0)
    #expect(
      try folder.read("public/email/2026-11-20-january-course.txt") == """
        The course for cochairs moves to January
        ========================================

        Joint communication number 6
        November 20, 2026
        For all employees
        From Labor and Management

        The second course in leading joint meetings moves from November to
        January 14 and 15, with a third on February 11 and 12. If you were
        signed up, your place is kept.

        What you need to do
        -------------------

        If you are signed up for the course, tell the human resources office by
        December 11 which of the two dates you can come to.

        * * *

        We called off the November course because there were not enough
        substitutes. It would not have been fair to send you and leave your
        class, your bus or your office to others.

        What is new
        -----------

        - January 14 and 15, when more substitutes are free
        - February 11 and 12, a third course, so that sixty people can still
          finish by April
        - 25 places each; whoever was signed up keeps a place

        Questions about class coverage
        ------------------------------

        Most of the 24 questions that are still waiting ask the same thing: what
        happens when no substitute can be found. The workload committee prepares
        one answer for all schools. It is due to the district team in January,
        and you will read it here.

        If January fails as well
        ------------------------

        Then we will choose between smaller courses and Saturdays with pay, and
        ask those concerned which they prefer.

        Contact: either cochair of the District Leadership Team

        Approved by both sides
        ----------------------

        Labor
        - president of the Quillwater Teachers Association (November 18, 2026)
        - president of the Quillwater Classified Staff Union (November 19, 2026)

        Management
        - deputy superintendent (November 18, 2026)

        Quillwater Partnership Handbook
        Read it on the web:
        \(address)communications/2026-11-20-january-course.html

        """)
    let spanish = try folder.read("public/email/2026-11-20-january-course-es.html")
    for words in [
      "lang=\"es\" dir=\"ltr\"", "20 de noviembre de 2026", "Aprobado por ambas partes",
    ] {
      #expect(spanish.contains(words), "\(words)")
    }
    let page = try folder.read("public/communications/2026-11-20-january-course.html")
    #expect(page.contains("href=\"../email/2026-11-20-january-course.html\">Email</a>"))
    #expect(page.contains("href=\"../email/2026-11-20-january-course.txt\">Plain text</a>"))
    // It is no page of its own.
    #expect(try !folder.read("public/sitemap.xml").contains("/email/"))
    #expect(try !folder.read("public/all-pages.html").contains("email/"))
  }

  @Test func `shows the summary and what to do first, and both sides alike`() throws {
    let folder = try folder([
      "content/communications/a.md": document(
        "action_needed: Sign up.\ncontact: the office",
        "See [the rules](../rules.md#two), [below](#end), ![a gate](gate.png) and a note.[^1]\n\n## End\n\n[^1]: The note.\n"
      ),
      "content/rules.md": "# Rules\n\n## Two\n\nTwo.\n",
    ])
    try folder.write(picture(comment: "gate"), to: "content/communications/gate.png")
    let outcome = try accord("build", "--base-url", address, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let email = try folder.read("public/email/a.html")
    let order = [
      "<div style=\"display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px\">What it says.</div>",
      "line-height:1.5\">What it says.</p>", "Sign up.", "See <a", "the office",
      "the labor cochair (January 5, 2026)", "the management cochair (January 5, 2026)",
    ]
    let places = try order.map { try position($0, in: email) }
    #expect(places == places.sorted())
    let side = #/<div style="([^"]*)">\n<div style="([^"]*)">\n<p class="(?:labor|management)"/#
    let sides = email.matches(of: side).map { "\($0.1) \($0.2)" }
    #expect(sides.count == 2 && Set(sides).count == 1, "both have the same room")
    // Every address is whole, and none leads to a place within the email.
    let links = email.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.1) }
    #expect(links.count == 4, "\(links)")
    #expect(links.allSatisfy { $0.hasPrefix(address) }, "\(links)")
    #expect(links.contains("\(address)rules.html#two"))
    #expect(links.contains("\(address)communications/a.html#end"))
    for word in ["<script", " id=", "loading=", "<label", "<input", "↩"] {
      #expect(!email.contains(word), "\(word)")
    }
    #expect(email.utf8.count < 100_000)
    #expect(email.contains("<table role=\"presentation\""))
  }

  @Test func `keeps lists, tables, quotations, links and notes readable as text`() throws {
    let folder = try folder([
      "content/communications/a.md": document(
        "",
        """
        One [link](https://a.example/), [again](https://a.example/), a@b.example, ![a gate](gate.png) and a note.[^1]

        1. First
           - nested, with an entry that is so long that it has to be wrapped below its own mark
        2. - [x] done

        | Day | Hours |
        | --- | ----: |
        | Monday | 2 |

        > Someone said
        > this.

        ```
        as  it
          stands
        ```

        [^1]: The note.
        """)
    ])
    try folder.write(picture(comment: "gate"), to: "content/communications/gate.png")
    let outcome = try accord("build", "--base-url", address, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      try folder.read("public/email/a.txt").contains(
        """
        One link [1], again [1], a@b.example, [Picture: a gate] and a note.
        [Note 1]

        1. First
           - nested, with an entry that is so long that it has to be wrapped
             below its own mark
        2. - [x] done

        Day     Hours
        ------  -----
        Monday  2

        > Someone said this.

            as  it
              stands

        Footnotes
        ---------

        1. The note.

        Approved by both sides
        ----------------------

        Labor
        - the labor cochair (January 5, 2026)

        Management
        - the management cochair (January 5, 2026)

        Links
        -----

        [1] https://a.example/

        """))
  }

  @Test func `holds words and tables of any length`() throws {
    let long = String(repeating: "Abcdefghij", count: 7)
    let columns = (1...12).map { "Column \($0)" }
    let rows = [columns, columns.map { _ in "---" }, columns.map { _ in long }]
    let table = rows.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    let text = "\(long) in a text with \(long)\n\n## \(long)\n\n- \(long)\n\n\(table)"
    let folder = try folder(["content/communications/a.md": document("contact: \(long)", text)])
    #expect(try accord("build", "--base-url", address, in: folder).status == 0)
    let plain = try folder.read("public/email/a.txt")
    for line in plain.split(separator: "\n") where line.count > 72 {
      #expect(line.drop { $0 == " " || $0 == "-" }.split(separator: " ").count == 1, "\(line)")
    }
    #expect(plain.contains("- Column 12:\n  \(long)\n"))
    #expect(plain.components(separatedBy: long).count == 4 + 12 + 1 + 1)
  }

  @Test func `is set from right to left in Arabic, and wrapped without blanks in Chinese`() throws {
    let folder = try folder([
      "content/communications/a.md": document(""),
      "content/communications/a-ar.md":
        "---\ntitle: رسالة\nlang: ar\ntranslation_of: a\nnumber: 1\ndate: 2026-01-06\nsummary: ما تقوله.\n---\n- نص\n",
      "content/communications/a-zh.md":
        "---\ntitle: 信息\nlang: zh\ntranslation_of: a\nnumber: 1\ndate: 2026-01-06\nsummary: 内容。\n---\n"
        + String(repeating: "我们一起工作。", count: 30) + "\n",
    ])
    let outcome = try accord("build", "--base-url", address, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let arabic = try folder.read("public/email/a-ar.html")
    #expect(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(arabic.contains("text-align:right") && !arabic.contains("text-align:left"))
    #expect(arabic.contains("padding-right:24px;padding-left:0"))
    let chinese = try folder.read("public/email/a-zh.txt").split(separator: "\n")
    let lines = chinese.filter { $0.contains("一起") }
    #expect(lines.count > 5 && lines.allSatisfy { $0.count <= 36 && !$0.hasPrefix("。") })
  }

  @Test func `shows hostile words as words`() throws {
    let attack = "\"><script>alert(1)</script>"
    let folder = try folder([
      "content/communications/a.md": document(
        "action_needed: '\(attack)'\ncontact: '\(attack)'\nfor: '\(attack)'", "\\\(attack)")
    ])
    #expect(try accord("build", "--relaxed", "--base-url", address, in: folder).status == 0)
    let email = try folder.read("public/email/a.html")
    #expect(!email.contains("<script"))
    #expect(try folder.read("public/email/a.txt").contains("Contact: \(attack)\n"))
  }

  @Test func `is written only when it is known where the site is published`() throws {
    let folder = try folder(["content/communications/a.md": document("sent_on: 2026-01-06")])
    let outcome = try accord("build", in: folder)
    #expect(outcome.status == 0)
    #expect(!folder.exists("public/email"))
    #expect(
      outcome.errors.contains(
        "No email was written of 1 joint communication: links in an email need the address of the site. Write “base_url:” into the settings, or add --base-url.\n"
      ))
    #expect(try !folder.read("public/communications/a.html").contains("Plain text"))
    try folder.write("title: Handbook\nbase_url: \(address)\n", to: "content/handbook.yml")
    let later = try accord("build", in: folder)
    #expect(later.status == 0 && !later.errors.contains("No email"))
    #expect(folder.exists("public/email/a.html") && folder.exists("public/email/a.txt"))
  }

  @Test func `belongs to an address that no other page may take`() throws {
    let folder = try folder([
      "content/communications/a.md": document(""), "content/email/a.md": "# Mine\n",
    ])
    let found = try accord("check", "--format", "json", in: folder).report().diagnostics
    #expect(
      found.map(\.message) == [
        "The address email/a.html is taken already, by the email of content/communications/a.md."
      ])
  }
}

@Suite struct `A communication that one side has not approved` {
  private func expectNothingSent(_ folder: Folder, notice: String) throws {
    #expect(!folder.exists("public/email") && !folder.exists("public/feeds"))
    let page = try folder.read("public/communications/a.html")
    #expect(page.contains("<p class=\"notice\">\(notice)"), "\(page)")
    #expect(page.contains(">Approvals so far</h2>") && page.contains("No one yet"))
    #expect(!page.contains("<dt>Sent</dt>") && page.contains("<dt>To be sent by</dt>"))
    let data = try folder.read("public/data/communications.csv")
    #expect(!data.contains("2026-01-07"), "it was not sent")
  }

  private let sent = "sent_by: the office\nsent_on: 2026-01-07"

  @Test(arguments: [
    (["labor"], "Not yet approved by Management."), (["management"], "Not yet approved by Labor."),
  ])
  func `is not sent while it is a draft, and says who is missing`(
    approvals: [String], notice: String
  ) throws {
    let folder = try folder([
      "content/communications/a.md": document("status: draft\n\(sent)", approvals: approvals)
    ])
    let outcome = try accord("build", "--drafts", "--base-url", address, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    try expectNothingSent(folder, notice: notice)
  }

  @Test func `is not sent either where the settings make a warning of it`() throws {
    let folder = try folder([
      "content/handbook.yml": "title: Handbook\nrules: {communication-not-joint: warning}\n",
      "content/communications/a.md": document(sent, approvals: ["labor"]),
      "content/communications/a-es.md":
        "---\ntitle: Mensaje\nlang: es\ntranslation_of: a\nnumber: 1\ndate: 2026-01-06\nsummary: Lo que dice.\n---\n",
    ])
    let outcome = try accord("build", "--base-url", address, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    try expectNothingSent(folder, notice: "Not yet approved by Management.")
    let spanish = try folder.read("public/communications/a-es.html")
    #expect(spanish.contains("Todavía sin aprobar por Management."), "nor its translation")
  }

  @Test func `counts an approval from its day on`() throws {
    let folder = try folder(["content/communications/a.md": document(sent)])
    let early = ["build", "--base-url", address, "--as-of"]
    #expect(
      try accord(early[0], early[1], early[2], early[3], "2026-01-04", in: folder).status == 0)
    #expect(!folder.exists("public/email"))
    #expect(
      try accord(early[0], early[1], early[2], early[3], "2026-01-05", in: folder).status == 0)
    #expect(folder.exists("public/email/a.html"))
    #expect(!folder.exists("public/feeds/communications.atom"), "it is ready, and not sent yet")
  }

  @Test func `says of a draft that both have approved it`() throws {
    let folder = try folder(["content/communications/a.md": document("status: draft")])
    #expect(try accord("build", "--drafts", "--base-url", address, in: folder).status == 0)
    #expect(!folder.exists("public/email"))
    #expect(
      try folder.read("public/communications/a.html").contains(
        "Both sides have approved this draft."))
  }
}

@Suite struct `What readers may not see` {
  @Test func `is in no email`() throws {
    let folder = try folder([
      "content/communications/open.md": document("meeting: closed"),
      "content/communications/secret.md":
        "---\ntitle: Canary message\nvisibility: staff\nnumber: 2\ndate: 2026-01-06\nsummary: Canary.\napproved_by:\n  - {side: labor, role: cochair, on: 2026-01-05}\n  - {side: management, role: cochair, on: 2026-01-05}\n---\n",
      "content/meetings/closed.md":
        "---\ntitle: Canary meeting\nstart: 2026-01-03 15:00\nvisibility: staff\n---\n",
    ])
    let outcome = try accord("build", "--audience", "public", "--base-url", address, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let site = try Tree(folder)
    #expect(site.names.contains("email/open.txt"))
    #expect(site.holding("canary") == [])
    #expect(site.holding("email/secret") == [])
  }
}
