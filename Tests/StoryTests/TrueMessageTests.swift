import Foundation
import Playground
import Testing

@Suite struct `What a message says is true` {
  private func findings(_ files: [String: String]) throws -> [Report.Found] {
    var files = files
    files["content/handbook.yml"] = files["content/handbook.yml"] ?? "title: Handbook\n"
    return try accord("build", "--format", "json", in: Folder(files)).report().diagnostics
  }

  @Test(arguments: ["[[plan]]", "[plan](plan.md)", "[plan](plan.html)"])
  func `of a link to a draft`(link: String) throws {
    let found = try findings([
      "content/page.md": "# Page\n\nSee \(link).\n",
      "content/plan.md": "---\ntitle: Plan\nstatus: draft\n---\n",
    ])
    #expect(
      found.map(\.message) == [
        "This link leads to a draft, content/plan.md, and drafts are not published."
      ])
    #expect(
      found.first?.fix
        == "Take “status: draft” out of that file once it is ready, or remove the link; to see the site with its drafts, add --drafts."
    )
    let other = try findings([
      "content/page.md": "# Page\n\nSee \(link).\n",
      "content/plan.md": "---\ntitle: Plan\nstatus: draft\nvisibility: staff\n---\n",
    ])
    #expect(other.first?.message.contains("may not see") == true, "what else keeps it from readers")
  }

  @Test func `of a drawing, of other pictures and of what is hidden`() throws {
    for (link, message) in [
      (
        "![The room](room.svg)",
        "“room.svg” is not published: an SVG drawing can carry scripts, which run in the reader's browser."
      ),
      (
        "[The room](room.svg)",
        "“room.svg” is not published: an SVG drawing can carry scripts, which run in the reader's browser."
      ),
      (
        "![The room](room.tif)",
        "Pages show pictures in PNG, JPEG, GIF and WebP, and “room.tif” is none of these."
      ),
      (
        "[The room](.rooms/room.pdf)",
        "“.rooms/room.pdf” is hidden: what has a name that begins with a dot is no part of the handbook."
      ),
    ] {
      let found = try findings([
        "content/page.md": "# Page\n\n\(link)\n", "content/room.svg": "<svg/>",
        "content/room.tif": "II*\0", "content/.rooms/room.pdf": "%PDF-1.7",
      ])
      #expect(found.map(\.message) == [message])
    }
  }

  @Test(arguments: [
    "image", "Photo", "IMG_0231", "IMG_0231.JPG", "screenshot 2026-11-03 at 10.12.33 AM",
    "DSC00123",
    "Screen Shot 2026", "our-room", "our-room.gif", "Picture 4", "WhatsApp Image 2026-11-03",
    "foto",
    "alt text", "a photo", "untitled",
  ])
  func `of words that say nothing of a picture, where they are`(words: String) throws {
    let found = try findings([
      "content/page.md": "# Page\n\nSee ![\(words)](our-room.gif) here.\n",
      "content/our-room.gif": "GIF89a0000",
    ])
    #expect(found.map(\.code) == ["image-alt-vague"])
    #expect(found.first?.message == "The words “\(words)” do not say what the picture shows.")
    #expect(found.first?.line == 3 && found.first?.column == 7)
  }

  @Test(arguments: [
    "The meeting room", "Photo of the meeting room", "Our room", "Figure 2: the room", "2026",
    "Image of Ana", "Scan of the contract",
  ])
  func `of words that say something`(words: String) throws {
    let found = try findings([
      "content/page.md": "# Page\n\n![\(words)](our-room.gif)\n",
      "content/our-room.gif": "GIF89a0000",
    ])
    #expect(found == [])
  }

  @Test func `of days that have not come`() throws {
    func found(_ fields: String, kind: String, asOf day: String) throws -> [String] {
      let folder = try Folder([
        "content/handbook.yml":
          "title: Handbook\ndecision_modes: [a b, c d, e f, g h, i j, k l, m n]\nunits:\n  - {id: teachers, name: Teachers, side: labor}\n",
        "content/teams/a/index.md":
          "---\ntitle: A\nkind: district\npurpose: Looks after it.\n---\n",
        "content/teams/a/\(kind)/one.md": "---\ntitle: One\n\(fields)---\n",
      ])
      return try accord("check", "--format", "json", "--as-of", day, in: folder).report()
        .diagnostics.filter { $0.code.hasSuffix("-in-future") }
        .map { "\($0.line) \($0.code): \($0.message)" }
    }
    let decision = "decision: Gates close.\nreasons: [It is dark.]\nmode: 6\ndate: 2026-11-23\n"
    #expect(
      try found(decision, kind: "decisions", asOf: "2026-11-22") == [
        "6 decision-in-future: This decision was made on November 23, 2026, later than November 22, 2026."
      ])
    #expect(try found(decision, kind: "decisions", asOf: "2026-11-23") == [])
    #expect(try found(decision + "state: open\n", kind: "decisions", asOf: "2026-11-22") == [])
    let meeting = "start: 2026-11-23 15:00\nattendance:\n  - {represents: teachers, n: 3}\n"
    #expect(
      try found(meeting, kind: "meetings", asOf: "2026-11-22") == [
        "4 meeting-in-future: “attendance” is about a meeting on November 23, 2026, later than November 22, 2026."
      ])
    #expect(try found(meeting, kind: "meetings", asOf: "2026-11-23") == [])
    #expect(
      try found(
        "start: 2026-11-23 15:00\nnotes_status: draft\nagenda: [{item: Gates}]\n", kind: "meetings",
        asOf: "2026-11-22") == [])
  }
}
