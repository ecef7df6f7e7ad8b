import Foundation
import Playground
import Testing

@Suite struct `A translation` {
  /// A page with its translation, committed on the first of March.
  private func folder() throws -> Folder {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/news/trip.md": "---\ntitle: The trip\n---\nWe leave [early](../b.md).\n",
      "content/b.md": "# B\n\nWords.\n",
      "content/news/viaje.md":
        "---\ntitle: El viaje\nlang: es\ntranslation_of: trip\n---\nSalimos temprano.\n",
    ])
    try folder.commit(on: "2026-03-01")
    return folder
  }

  /// The day since which the translation is behind; nil where it is not.
  private func staleSince(_ folder: Folder) throws -> String? {
    let outcome = try accord("build", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try folder.read("public/news/viaje.html")
    return page.components(separatedBy: "El original cambió el <time datetime=\"").dropFirst()
      .first.map { String($0.prefix(10)) }
  }

  @Test func `is as good as it was when nothing but its original's file changed`() throws {
    let folder = try folder()
    #expect(try staleSince(folder) == nil)
    let changes: [(what: String, change: (Folder) throws -> Void)] = [
      ("who may run it", { _ = try run("chmod", ["+x", "content/news/trip.md"], in: $0) }),
      (
        "ends of lines",
        {
          let text = try $0.read("content/news/trip.md")
          try $0.write(
            text.replacingOccurrences(of: "\n", with: "\r\n"), to: "content/news/trip.md")
        }
      ),
      (
        "fields without words",
        {
          try $0.write(
            "---\nreview_by: 2027-01-01\nvisibility: public\ntitle: \"The trip\"\naliases: [old.html]\n---\nWe leave [early](../b.md).\n",
            to: "content/news/trip.md")
        }
      ),
      (
        "how it is set",
        { try $0.replace("We leave", with: "**We**\nleave", in: "content/news/trip.md") }
      ),
      ("its place", { try $0.move("content/news/trip.md", to: "content/trips/trip.md") }),
      (
        "its place, and links that follow it",
        {
          try $0.move("content/trips/trip.md", to: "content/trip.md")
          try $0.replace("(../b.md)", with: "(b.md)", in: "content/trip.md")
        }
      ),
    ]
    for (number, (what, change)) in changes.enumerated() {
      try change(folder)
      try folder.commit(on: "2026-04-0\(number + 1)")
      #expect(try staleSince(folder) == nil, "\(what)")
    }
    try folder.replace("**We**\nleave", with: "**We**\nreturn", in: "content/trip.md")
    try folder.commit(on: "2026-05-01")
    #expect(try staleSince(folder) == "2026-05-01")
  }

  @Test func `is behind when words of fields changed, however short`() throws {
    for (number, title) in ["A long trip", "Trip", "旅行"].enumerated() {
      let folder = try folder()
      try folder.replace("title: The trip", with: "title: \(title)", in: "content/news/trip.md")
      try folder.commit(on: "2026-05-0\(number + 1)")
      #expect(try staleSince(folder) == "2026-05-0\(number + 1)")
    }
  }

  @Test func `is made anew by its own words, not by its fields`() throws {
    let folder = try folder()
    try folder.replace("We leave", with: "We return", in: "content/news/trip.md")
    try folder.commit(on: "2026-05-01")
    try folder.replace(
      "lang: es", with: "lang: es\nreview_by: 2027-01-01", in: "content/news/viaje.md")
    try folder.commit(on: "2026-05-02")
    #expect(try staleSince(folder) == "2026-05-01")
    try folder.replace("Salimos", with: "Volvemos", in: "content/news/viaje.md")
    try folder.commit(on: "2026-05-03")
    #expect(try staleSince(folder) == nil)
  }

  @Test func `tells nothing of what its readers could not see`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/news/trip.md": "---\ntitle: The trip\nvisibility: staff\n---\nSecret.\n",
      "content/news/viaje.md":
        "---\ntitle: El viaje\nlang: es\ntranslation_of: trip\n---\nSalimos.\n",
    ])
    try folder.commit(on: "2026-03-01")
    try folder.write("---\ntitle: The trip\n---\nWe leave.\n", to: "content/news/trip.md")
    try folder.commit(on: "2026-03-02")
    try folder.replace(
      "title: The trip", with: "title: The trip\nreview_by: 2027-01-01", in: "content/news/trip.md")
    try folder.commit(on: "2026-03-03")
    #expect(try staleSince(folder) == "2026-03-02")
  }
}
