import Foundation
import Playground
import Testing

/// A handbook of one page that links to these files.
private func handbook(
  _ files: [(name: String, bytes: Data)], settings: String = ""
) throws -> Folder {
  let links = files.enumerated().map { "- [file \($0.offset)](<\($0.element.name)>)\n" }.joined()
  let folder = try Folder([
    "content/handbook.yml": "title: Handbook\n\(settings)", "content/page.md": "# Page\n\n\(links)",
  ])
  for file in files { try folder.write(file.bytes, to: "content/\(file.name)") }
  return folder
}

/// Things that a browser, a web server or a computer runs, whatever they are called.
private let disguises: [(name: String, bytes: [UInt8])] = {
  let page = Array("<html><script>alert(1)</script></html>".utf8)
  let wide = page.flatMap { [$0, 0] as [UInt8] }
  return [
    ("a page", page), ("a page behind a mark", [0xEF, 0xBB, 0xBF] + page),
    ("a page behind white space", Array("\r\n\t ".utf8) + page),
    ("a page in UTF-16 without a mark", wide), ("a page in UTF-16", [0xFF, 0xFE] + wide),
    ("a drawing", Array("<svg onload=\"alert(1)\"/>".utf8)),
    ("XML", Array("<?xml version=\"1.0\"?><x/>".utf8)), ("a comment", Array("<!-- -->".utf8)),
    ("PHP", Array("<?php phpinfo();".utf8)), ("ASP", Array("<% Response.Write 1 %>".utf8)),
    ("a program", [0x4D, 0x5A, 0x90, 0]),
    ("another program", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]),
  ]
}()

@Suite struct `Files of every kind` {
  @Test func `are published where their kind is known to be harmless`() throws {
    let folder = try handbook(PublishedFiles.harmless.map { ("a.\($0.ending)", $0.bytes) })
    let outcome = try accord("build", "--strict", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let site = try Tree(folder)
    for (ending, bytes) in PublishedFiles.harmless {
      let found = site.files.filter { $0.key.hasPrefix("a.") && $0.key.hasSuffix(".\(ending)") }
      #expect(Array(found.values) == [bytes], "\(ending)")
    }
  }

  @Test func `are not published where they run somewhere, whatever the settings say`() throws {
    let names = PublishedFiles.dangerous
    let folder = try handbook(names.map { ($0, Data("Hours\n".utf8)) })
    let report = try accord("build", "--format", "json", in: folder).report()
    #expect(report.codes == ["file-kind"])
    #expect(report.diagnostics.count == names.count)
    #expect(
      report.diagnostics.allSatisfy { $0.severity == "error" && $0.path == "content/page.md" })
    let relaxed = try accord("build", "--relaxed", in: folder)
    #expect(relaxed.status == 0)
    #expect(try Tree(folder).names.filter(Set(names).contains) == [])
    let endings = Set(names.compactMap { $0.split(separator: ".").last?.lowercased() })
      .subtracting(["jpg", "pdf", "txt", "png", "csv", "zip"])
    try folder.write(
      "title: Handbook\npublish_files: [\(endings.sorted().joined(separator: ", "))]\n",
      to: "content/handbook.yml")
    let permitted = try accord("build", "--format", "json", in: folder)
    #expect(permitted.status == 1)
    #expect(
      try permitted.report().diagnostics.count { $0.code == "settings-publish-files" }
        == endings.count)
  }

  @Test func `are published by a setting where nothing is known of their kind`() throws {
    let names = PublishedFiles.unknown
    let folder = try handbook(names.map { ($0, Data("Hours\n".utf8)) })
    let report = try accord("build", "--format", "json", in: folder).report()
    #expect(report.codes == ["file-kind"])
    #expect(report.diagnostics.count == names.count)
    let endings = names.compactMap { $0.split(separator: ".").last.map(String.init) }
    try folder.write(
      "title: Handbook\npublish_files: [\(endings.joined(separator: ", "))]\n",
      to: "content/handbook.yml")
    let outcome = try accord("build", "--strict", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(Set(names).isSubset(of: try Tree(folder).names))
  }

  @Test func `are what their names say`() throws {
    let files = PublishedFiles.harmless.flatMap { kind in
      disguises.enumerated().map { number, disguise in
        (name: "\(number).\(kind.ending)", bytes: Data(disguise.bytes))
      }
    }
    let folder = try handbook(files)
    let outcome = try accord("build", "--format", "json", in: folder)
    #expect(outcome.status == 1)
    let found = try outcome.report().diagnostics.filter { $0.code == "file-content" }
    #expect(Set(found.map(\.path)) == Set(files.map { "content/\($0.name)" }))
    #expect(!folder.exists("public/index.html"))
    #expect(try accord("build", "--relaxed", in: folder).status == 0)
    #expect(
      try Tree(folder).names.filter(Set(files.map(\.name)).contains) == [], "not of an old handbook"
    )
  }

  @Test func `are no kind but their own`() throws {
    let text: Set = ["txt", "csv", "tsv", "json", "geojson", "srt"]
    let alike: [Set<String>] = [
      ["docx", "dotx"], ["xlsx", "xltx"], ["pptx", "potx", "ppsx"], ["tif", "tiff"],
      ["ogg", "oga", "opus", "ogv"], ["mp4", "m4v", "m4a", "mov", "avif", "heic", "heif"],
    ]
    let kinds = PublishedFiles.harmless
    let files = kinds.enumerated().flatMap { number, kind in
      kinds.filter { other in
        other.ending != kind.ending && !text.contains(kind.ending)
          && !alike.contains { $0.contains(kind.ending) && $0.contains(other.ending) }
          && !(kind.ending == "zip" && other.bytes.starts(with: Data([0x50, 0x4B])))
      }.map { (name: "\(number)-\($0.ending).\(kind.ending)", bytes: $0.bytes) }
    }
    let outcome = try accord("build", "--format", "json", in: try handbook(files))
    let found = Set(try outcome.report().diagnostics.map(\.path))
    #expect(files.map { "content/\($0.name)" }.filter { !found.contains($0) } == [])
  }

  @Test func `hold no macros`() throws {
    let outcome = try accord(
      "build", "--format", "json",
      in: try handbook([
        ("a.docx", PublishedFiles.office("word/document.xml", "word/vbaProject.bin")),
        ("b.xlsx", PublishedFiles.office("xl/workbook.xml", "xl/VBAPROJECT.BIN")),
        (
          "c.odt",
          PublishedFiles.archive([
            ("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/Standard/a.xml", ""),
          ])
        ),
      ]))
    let found = try outcome.report().diagnostics
    #expect(
      found.map(\.message)
        == ["docx", "xlsx", "odt"].map {
          "This file ends in .\($0) and holds macros, which run on the reader's computer."
        })
    #expect(found.allSatisfy { $0.fix == "Save it without macros." })
  }

  @Test(arguments: [
    (
      "tool.aspx", "Hours",
      "“tool.aspx” is not published: a web server can run a file of this type, or take its own settings from it.",
      "Keep it out of the content folder; to show its text, write it into a page."
    ),
    (
      "plan.dwg", "Hours",
      "“plan.dwg” is not published: “.dwg” is not among the kinds of files that are known to be harmless.",
      "Save it as PDF, DOCX, XLSX, PPTX, PNG or JPEG, or permit .dwg with “publish_files” in handbook.yml."
    ),
    (
      "seal.php.jpg", "Hours",
      "“seal.php.jpg” is not published: some web servers take a file with “.php” in its name for a page or a program.",
      "Rename it so that only its last ending is left."
    ),
    (
      "hours", "Hours", "“hours” is not published: its name has no ending that says what it is.",
      "Rename it so that it ends as files of its kind do, such as .pdf or .txt."
    ),
    (
      "hours.pdf", "PK\u{3}\u{4}", "This file ends in .pdf and is a ZIP archive.",
      "Rename it so that it ends in .zip, and change the links to it; or save it as a PDF."
    ),
    (
      "hours.csv", "<p>Hours",
      "This file ends in .csv and is a web page or other markup, which can hold a script.",
      "Save it as what its name says, or remove the link to it."
    ),
    (
      "hours.docx", "", "This file ends in .docx and is empty.",
      "Put the whole file here, or remove the link to it."
    ),
  ])
  func `are refused in words that say what to do`(
    name: String, text: String, message: String, fix: String
  ) throws {
    let folder = try handbook([(name, Data(text.utf8))])
    let found = try accord("build", "--format", "json", in: folder).report().diagnostics
    #expect(found.map(\.message) == [message])
    #expect(found.first?.fix == fix)
  }

  @Test func `may not run even where the settings permit their kind`() throws {
    let folder = try handbook(
      disguises.enumerated().map { ("\($0.offset).dwg", Data($0.element.bytes)) },
      settings: "publish_files: [dwg]\n")
    let report = try accord("build", "--format", "json", in: folder).report()
    #expect(report.codes == ["file-content"])
    #expect(report.diagnostics.count == disguises.count)
  }

  @Test func `are looked at as pictures and as the emblem, too`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\nemblem: seal.png\n",
      "content/page.md": "# Page\n\n![The room](room.jpg)\n",
      "content/seal.png": "<svg onload=\"alert(1)\"/>", "content/room.jpg": "<script>",
    ])
    let report = try accord("build", "--format", "json", in: folder).report()
    #expect(report.diagnostics.map(\.path) == ["content/room.jpg", "content/seal.png"])
    #expect(report.codes == ["file-content"])
  }
}
