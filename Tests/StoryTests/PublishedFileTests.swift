import Foundation
import Playground
import Testing

@Suite struct `Files that pages link to` {
  /// What is found in a handbook whose one page links to a file of this name and content.
  private func findings(
    _ name: String, _ content: Data, settings: String = ""
  ) throws -> [Report.Found] {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n" + settings,
      "content/page.md": "# Page\n\n[a](<\(name)>)\n",
    ])
    try folder.write(content, to: "content/\(name)")
    let outcome = try accord("build", "--format", "json", in: folder)
    let found = try outcome.report().diagnostics
    #expect(outcome.status == (found.isEmpty ? 0 : 1), "\(name): \(outcome.errors)")
    #expect(folder.exists("public/index.html") == found.isEmpty)
    return found
  }

  @Test(arguments: [
    "web.config", "x.php", "x.php7", "x.phtml", "x.pht", "x.phar", "x.aspx", "x.ashx", "x.cshtml",
    "x.jsp", "x.jspx", "x.cgi", "x.pl", "x.py", "x.cfm", "x.shtml", "x.shtm", "x.stm", "x.html",
    "x.htm", "x.html5", "x.xhtml", "x.xht", "x.hta", "x.htc", "x.mht", "x.mhtml", "x.eml", "x.svg",
    "x.svgz", "x.xml", "x.xsl", "x.xslt", "x.xsd", "x.rdf", "x.rss", "x.kml", "x.js", "x.mjs",
    "x.css", "x.wasm", "x.swf", "x.exe", "x.EXE", "x.Php", "x.bat", "x.cmd", "x.ps1", "x.vbs",
    "x.jar", "x.lnk", "x.url", "x.docm", "x.xlsm", "x.pptm", "x.doc", "x.xls", "x.rtf",
    "Thumbs.db", "x.php.jpg", "x.html.pdf", "web.config.txt", "x.PHP5.png", "x.svg.gz", "x.csv.gz",
    "x.br", "x.dwg", "x.unknown", "LICENSE", "x.yaml",
  ])
  func `are not published where their kind may do harm`(name: String) throws {
    let found = try findings(name, Data("Salaries".utf8))
    #expect(found.map(\.code) == ["file-kind"])
    #expect(found.first?.path == "content/page.md")
    #expect(found.first?.line == 3)
    #expect(found.first?.message.hasPrefix("“\(name)” is not published: ") == true)
    #expect(found.first?.fix?.isEmpty == false)
  }

  @Test func `say why, and what to do`() throws {
    let found = try findings("map.dwg", Data("AC1032".utf8))
    #expect(
      found.first?.message
        == "“map.dwg” is not published: “.dwg” is not among the kinds of files that are known to be harmless."
    )
    #expect(
      found.first?.fix
        == "Save it as PDF, DOCX, XLSX, PPTX, PNG or JPEG, or permit .dwg with “publish_files” in handbook.yml."
    )
    #expect(try findings("map.dwg", Data("AC1032".utf8), settings: "publish_files: [dwg]\n") == [])
    let page = try findings(
      "map.dwg", Data(" <script>".utf8), settings: "publish_files: [dwg]\n")
    #expect(
      page.map(\.message) == [
        "This file ends in .dwg and is a web page or other markup, which can hold a script."
      ])
  }

  @Test(arguments: [
    "html", "svg", "php", "php9", "aspx", "config", "js", "exe", "md", "yml", ".dwg", "a b",
    "gz", "PHP",
  ])
  func `are never permitted where they run by themselves`(ending: String) throws {
    let found = try findings(
      "a.txt", Data("Hours".utf8), settings: "publish_files: ['\(ending)']\n")
    #expect(found.map(\.code) == ["settings-publish-files"])
  }

  @Test(arguments: [
    ("a.pdf", "%PDF-1.7"), ("A.PDF", "%PDF-1.4"), ("a.txt", "Hours"), ("a.txt", ""),
    ("a.csv", "a,b\n1,<5\n"), ("a.tsv", "a\tb"), ("a.json", "{}"), ("a.ics", "BEGIN:VCALENDAR\n"),
    ("a.vtt", "WEBVTT\n"), ("a.srt", "1"), ("a.wav", "RIFF0000WAVEfmt "), ("a.flac", "fLaC"),
    ("a.ogg", "OggS"), ("a.opus", "OggS"), ("a.mp3", "ID3"), ("a.mp4", "0000ftypisom"),
    ("a.m4a", "0000ftypM4A "), ("a.mov", "0000moov"), ("a.avif", "0000ftypavif"),
    ("a.heic", "0000ftypheic"), ("a.woff", "wOFF"), ("a.woff2", "wOF2"), ("a.otf", "OTTO"),
    ("a.gif", "GIF89a0000"), ("a.zip", "PK\u{3}\u{4}"), ("minutes 2026.11.pdf", "%PDF-1.7"),
    ("agreement.es.pdf", "%PDF-1.7"),
  ])
  func `are published where their kind is known to be harmless`(
    name: String, content: String
  ) throws {
    #expect(try findings(name, Data(content.utf8)) == [])
  }

  @Test(arguments: [
    ("a.pdf", "PK\u{3}\u{4}", "is a ZIP archive"), ("a.pdf", "", "is empty"),
    ("a.pdf", "<html>", "is a web page or other markup, which can hold a script"),
    ("a.pdf", " %PDF-1.7", "is not a PDF"), ("a.pdf", "GIF89a0000", "is a GIF picture"),
    ("a.pdf", "#!/bin/sh", "is a script"), ("a.pdf", "MZ", "is a program"),
    ("a.png", "<script>", "is a web page or other markup, which can hold a script"),
    ("a.png", "GIF89a0000", "is a GIF picture"), ("a.gif", "%PDF-1.7", "is a PDF"),
    ("a.jpg", "<?php", "is a web page or other markup, which can hold a script"),
    ("a.txt", "\n\t<!doctype html>", "is a web page or other markup, which can hold a script"),
    ("a.txt", "\u{FEFF}<a>", "is a web page or other markup, which can hold a script"),
    ("a.csv", "<SCRIPT>", "is a web page or other markup, which can hold a script"),
    ("a.json", "<svg>", "is a web page or other markup, which can hold a script"),
    ("a.txt", "a\u{0}b", "holds bytes that no text has"),
    ("a.ics", "Hours", "does not begin with BEGIN:VCALENDAR"),
    ("a.docx", "PK\u{3}\u{4}", "is a ZIP archive"), ("a.odt", "PK\u{3}\u{4}", "is a ZIP archive"),
    ("a.zip", "%PDF-1.7", "is a PDF"), ("a.mp4", "%PDF-1.7", "is a PDF"),
    ("a.bmp", "BM<script>alert(1)</script>", "is not a Windows bitmap"),
    ("a.woff", "<b>", "is a web page or other markup, which can hold a script"),
    ("a.webp", "RIFF0000WAVEfmt ", "is a WAV sound"), ("a.mp3", "Hours", "is not an MP3 sound"),
  ])
  func `are refused where they are not what their name says`(
    name: String, content: String, what: String
  ) throws {
    let found = try findings(name, Data(content.utf8))
    #expect(found.map(\.code) == ["file-content"])
    #expect(found.first?.path == "content/\(name)")
    #expect(
      found.first?.message == "This file ends in .\(name.split(separator: ".")[1]) and \(what).")
  }

  @Test func `are documents of Office only with their parts, and without macros`() throws {
    func archive(_ names: [String]) -> Data {
      func bytes(_ number: Int, _ count: Int) -> Data {
        Data((0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) })
      }
      var list = Data()
      for name in names {
        list +=
          Data([0x50, 0x4B, 1, 2]) + Data(count: 24) + bytes(name.utf8.count, 2)
          + Data(count: 16) + Data(name.utf8)
      }
      return Data([0x50, 0x4B, 3, 4]) + Data(count: 26) + list + Data([0x50, 0x4B, 5, 6])
        + Data(count: 4) + bytes(names.count, 2) + bytes(names.count, 2) + bytes(list.count, 4)
        + bytes(30, 4) + Data(count: 2)
    }
    let word = ["_rels/.rels", "[Content_Types].xml", "word/document.xml"]
    #expect(try findings("a.docx", archive(word)) == [])
    #expect(
      try findings("a.docx", archive(word + ["word/vbaProject.bin"])).map(\.message) == [
        "This file ends in .docx and holds macros, which run on the reader's computer."
      ])
    #expect(
      try findings("a.xlsx", archive(word)).map(\.message) == [
        "This file ends in .xlsx and is a Word document."
      ])
    let old = try findings("a.docx", Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
    #expect(
      old.map(\.message) == [
        "This file ends in .docx and is a document of an older Office program, or one that asks for a password."
      ])
  }

  @Test func `hold for the emblem too`() throws {
    for (name, content, code) in [
      ("e.php.gif", "GIF89a0000", "settings-emblem"), ("e.png", "<script>", "file-content"),
      ("e.svg", "<svg>", "settings-emblem"),
    ] {
      let folder = try Folder([
        "content/handbook.yml": "title: Handbook\nemblem: \(name)\n", "content/page.md": "# Page\n",
        "content/\(name)": content,
      ])
      let outcome = try accord("build", "--format", "json", in: folder)
      #expect(try outcome.report().codes == [code], "\(name)")
    }
  }
}

@Suite struct `A file that cannot be read` {
  /// Makes a file of this size without filling the disk.
  private func grow(_ name: String, of folder: Folder, to size: Int) throws {
    if !folder.exists(name) { try folder.write("", to: name) }
    #expect(truncate(folder.at(name), size) == 0)
  }

  @Test(arguments: [
    ("content/large.md", "a page has at most 2 MB"),
    ("content/large.pdf", "a file that is published has at most 1 GB"),
    ("content/large.png", "a picture has at most 50 MB"),
    ("templates/style.css", "a template has at most 4 MB"),
    ("templates/languages/en.txt", "a template has at most 4 MB"),
    ("content/handbook.yml", "the file of settings has at most 1 MB"),
  ])
  func `for its size is one finding among the others`(name: String, words: String) throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/page.md": "# Page\n\n[a](large.pdf) ![b](large.png)\n\n[c](nowhere.md)\n",
      "content/large.pdf": "%PDF-1.7",
    ])
    try folder.write(picture(comment: "small"), to: "content/large.png")
    try grow(name, of: folder, to: 1_500_000_000)
    let outcome = try accord("build", "--format", "json", in: folder)
    #expect(outcome.status == 1)
    let found = try outcome.report().diagnostics
    #expect(found.map(\.code).sorted() == ["file-unreadable", "link-broken"])
    let finding = found.first { $0.code == "file-unreadable" }
    #expect(finding?.path == name)
    #expect(finding?.message == "This file is too large: \(words).")
    let text = try accord("check", in: folder)
    #expect(text.status == 1)
    #expect(text.errors.contains("[link-broken]"))
  }
}
