import Foundation
import Playground
import Testing

/// Two ways to store “ó”: in one character, as most systems do, and as an “o” with an accent behind
/// it, as many Macs do. To Swift both are the same text, so that all here is compared by bytes.
@Suite struct `Names with accents` {
  private static let page = """
    # Página

    ![The sign by the door](señal.png) [decision](#decisión) [minutes](sesión/acta.md#año)
    [the list](lista-años.pdf) [[presentación]] [[sesión/acta#año|the year]] [the folder](sesión/)

    ## Decisión

    Words.

    """

  private static let texts = [
    "handbook.yml": "title: A handbook\nemblem: señal.png\n",
    "página.md": page,
    "sesión/acta.md": "# Acta\n\n## Año\n\n[back](../página.md)\n",
    "sesión/index.md": "# Sesión\n\nWords.\n",
    "presentación.md": "---\ntitle: Presentación\naliases: [exposición.html]\n---\nWords.\n",
  ]

  /// The text as older Macs store it, or as all others do.
  private static func stored(_ text: String, apart: Bool) -> String {
    apart ? text.decomposedStringWithCanonicalMapping : text.precomposedStringWithCanonicalMapping
  }

  private func handbook(namesApart: Bool, textsApart: Bool) throws -> Folder {
    let folder = try Folder()
    for (name, text) in Self.texts {
      try folder.write(
        Self.stored(text, apart: textsApart),
        to: Self.stored("content/\(name)", apart: namesApart))
    }
    try folder.write("# A handbook\n\nWords.\n", to: "content/index.md")
    try folder.write(picture(comment: ""), to: Self.stored("content/señal.png", apart: namesApart))
    try folder.write(
      "%PDF-1.7\n%%EOF\n", to: Self.stored("content/lista-años.pdf", apart: namesApart))
    return folder
  }

  /// Each file of the site by its name, as it is on the disk.
  private func site(_ folder: Folder) throws -> [Data: Data] {
    var files: [Data: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.at("public")) {
      guard let content = FileManager.default.contents(atPath: folder.at("public/\(name)")) else {
        continue
      }
      files[Data(name.utf8)] = content
    }
    return files
  }

  @Test func `are found and published in one way, however they are stored`() throws {
    var sites: [[Data: Data]] = []
    for (names, texts) in [(false, false), (true, false), (false, true), (true, true)] {
      let folder = try handbook(namesApart: names, textsApart: texts)
      let outcome = try accord("build", "--as-of", "2026-11-28", in: folder)
      #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
      #expect(try accord("check", "--as-of", "2026-11-28", in: folder).status == 0)
      sites.append(try site(folder))
    }
    for site in sites {
      for name in site.keys.map({ String(decoding: $0, as: UTF8.self) }) {
        #expect(name.utf8.elementsEqual(Self.stored(name, apart: false).utf8), "\(name)")
      }
      #expect(site.count == sites[0].count)
      for name in ["página.html", "sesión/acta.html", "lista-años.pdf", "exposición.html"] {
        #expect(site[Data(Self.stored(name, apart: false).utf8)] != nil, "\(name)")
      }
      let name = Data(Self.stored("página.html", apart: false).utf8)
      let page = String(decoding: site[name] ?? Data(), as: UTF8.self)
      for address in [
        "#decisi%C3%B3n", "sesi%C3%B3n/acta.html#a%C3%B1o", "lista-a%C3%B1os.pdf",
        "presentaci%C3%B3n.html", "sesi%C3%B3n/index.html",
      ] {
        #expect(page.contains("href=\"\(address)\""), "\(address)")
      }
      let id = Data("id=\"\(Self.stored("decisión", apart: false))\"".utf8)
      #expect(Data(page.utf8).range(of: id) != nil)
    }
    // What is stored on the disk makes no difference to what is published of the same texts.
    #expect(sites[0] == sites[1] && sites[2] == sites[3])
  }

  @Test func `are pointed at with their line`() throws {
    let folder = try Folder(["content/handbook.yml": "title: A handbook\n"])
    try folder.write(
      "# Sesión\n\n[gone](gone.md)\n", to: Self.stored("content/sesión.md", apart: true))
    let outcome = try accord("check", in: folder)
    let said = outcome.output + outcome.errors
    #expect(said.contains("    3 | [gone](gone.md)\n"))
    // The place can be opened: it has the name that the disk has.
    #expect(Data(said.utf8).range(of: Data(Self.stored("sesión.md:3:8", apart: true).utf8)) != nil)
  }

  @Test func `that differ in how accents are stored alone are one name too many`() throws {
    let folder = try Folder(["content/handbook.yml": "title: A handbook\n"])
    for apart in [false, true] {
      try folder.write("# A\n", to: Self.stored("content/sesión/a.md", apart: apart))
    }
    let outcome = try accord("check", "--format", "json", in: folder)
    #expect(outcome.status == 1)
    #expect(
      try outcome.report().diagnostics.map(\.message) == [
        "The name differs from “sesión” only in capitals or in how accents are stored."
      ])
  }
}
