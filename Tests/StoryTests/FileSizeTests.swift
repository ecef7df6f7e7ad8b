import Foundation
import Playground
import Testing

@Suite struct `Files that are too large` {
  /// Makes a file of this size that takes no room on the disk.
  private func grow(_ name: String, to size: UInt64, in folder: Folder) throws {
    if !folder.exists(name) { try folder.write("", to: name) }
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.at(name)))
    try file.truncate(atOffset: size)
    try file.close()
  }

  @Test(arguments: [
    (
      "content/large.md", 2_000_001 as UInt64, "This file is too large: a page has at most 2 MB.",
      "Divide the text among several pages, or publish it as a PDF."
    ),
    (
      "content/large.md", 40_000_000_000, "This file is too large: a page has at most 2 MB.",
      "Divide the text among several pages, or publish it as a PDF."
    ),
    (
      "content/handbook.yml", 40_000_000_000,
      "This file is too large: the file of settings has at most 1 MB.",
      "Keep only the settings in this file."
    ),
    (
      "content/room.png", 40_000_000_000, "This file is too large: a picture has at most 50 MB.",
      "Save it smaller: 2,000 pixels are wide enough for every page."
    ),
    (
      "content/film.mp4", 40_000_000_000,
      "This file is too large: a file that is published has at most 1 GB.",
      "Make it smaller, or put it where large files are kept and link to its address."
    ),
    (
      "templates/page.html", 40_000_000_000,
      "This file is too large: a template has at most 4 MB.",
      "Remove from it what is no template."
    ),
    (
      "templates/languages/fr.txt", 40_000_000_000,
      "This file is too large: a template has at most 4 MB.",
      "Remove from it what is no template."
    ),
  ])
  func `are named before they are read, and hide no other finding`(
    name: String, size: UInt64, message: String, fix: String
  ) throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/page.md": "# Page\n\n![The room](room.png) [film](film.mp4) [gone](gone.md)\n",
      "content/film.mp4": "\0\0\0\u{10}ftypisom0000",
    ])
    try folder.write(picture(comment: "room"), to: "content/room.png")
    try grow(name, to: size, in: folder)
    let outcome = try accord("build", "--format", "json", in: folder)
    #expect(outcome.status == 1)
    let found = try outcome.report().diagnostics
    #expect(found.map(\.code).sorted() == ["file-unreadable", "link-broken"], "\(found)")
    let large = found.first { $0.code == "file-unreadable" }
    #expect((large?.path, large?.message, large?.fix) == (name, message, fix))
    #expect(!folder.exists("public/index.html"))
  }

  @Test func `do not stop the others from being looked at`() throws {
    let folder = try Folder(["content/handbook.yml": "title: Handbook\n"])
    for number in 0..<5 {
      try grow("content/large-\(number).md", to: 3_000_000_000, in: folder)
      try folder.write("# Page\n\n[gone](gone.md)\n", to: "content/page-\(number).md")
    }
    let found = try accord("check", "--format", "json", in: folder).report().diagnostics
    #expect(found.count { $0.code == "file-unreadable" } == 5)
    #expect(found.count { $0.code == "link-broken" } == 5)
  }

  @Test func `are no list of what was published, nor a plan to check in`() throws {
    let folder = try Folder(["content/handbook.yml": "title: Handbook\n"])
    #expect(try accord("build", in: folder).status == 0)
    try grow("public/.accord-manifest", to: 40_000_000_000, in: folder)
    let built = try accord("build", in: folder)
    #expect(built.status == 64)
    #expect(
      built.errors
        == "accord: The output folder ./public holds files that Accord did not write: choose an empty folder or a new name.\n"
    )
    try grow("content/plans/reading.md", to: 40_000_000_000, in: folder)
    let noted = try run(
      programPath, ["checkin", "reading", "--status", "on-track", "--note", "Fine.", "--yes"],
      in: folder)
    #expect(noted.status == 64)
  }

  @Test func `are published a part at a time up to their limit`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n", "content/page.md": "# Page\n\n[a](a.pdf)\n",
      "content/a.pdf": "%PDF-1.7\n",
    ])
    try grow("content/a.pdf", to: 60_000_000, in: folder)
    #expect(try accord("build", in: folder).status == 0)
    let size = try FileManager.default.attributesOfItem(atPath: folder.at("public/a.pdf"))[.size]
    #expect((size as? NSNumber)?.intValue == 60_000_000)
    #expect(try accord("build", in: folder).errors.contains("nothing changed"))
  }

  @Test(
    .enabled(if: geteuid() != 0, "root may read everything"),
    arguments: [
      "content/page.md", "content/handbook.yml", "content/a.pdf", "templates/page.html",
    ])
  func `and files that may not be read are findings as well`(name: String) throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/index.md": "# Start\n\n[a](a.pdf) [gone](gone.md)\n", "content/page.md": "# Page\n",
      "content/a.pdf": "%PDF-1.7\n", "templates/page.html": "<p>",
    ])
    #expect(chmod(folder.at(name), 0) == 0)
    let outcome = try accord("build", "--format", "json", in: folder)
    #expect(outcome.status == 1)
    let found = try outcome.report().diagnostics
    #expect(
      found.first { $0.code == "file-unreadable" }?.message
        == "This file may not be read (permission denied).")
    #expect(found.contains { $0.code == "link-broken" })
  }
}
