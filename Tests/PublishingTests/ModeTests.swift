import Files
import Foundation
import Publishing
import Testing

private let ways: [FileSystemAbilities] = [.all, [.exchange], [.links], []]

@Suite struct ModeTests {
  private let pages = ["index.html": "1", "a/b/c.html": "2", "s.css": "3"]

  private func modes(_ site: Site) throws -> [String: Int] {
    var found = [".": Int(site.mode("public"))]
    for path in try site.tree().keys { found[path] = Int(site.mode("public/\(path)")) }
    return found
  }

  private func expected(_ file: Int, _ folder: Int) -> [String: Int] {
    [
      ".": folder, "a": folder, "a/b": folder, "index.html": file, "a/b/c.html": file,
      "s.css": file, ".accord-manifest": file,
    ]
  }

  @Test(arguments: ways)
  func everyFileIsForThoseWhoMayReadIt(abilities: FileSystemAbilities) throws {
    for (readers, file, folder) in [
      (Readership.everyone, 0o644, 0o755), (.group, 0o640, 0o750), (.owner, 0o600, 0o700),
    ] {
      var site = try Site()
      site.abilities = abilities
      site.readers = readers
      let report = try site.publish(pages)
      #expect(try modes(site) == expected(file, folder))
      #expect(report.isForOwnerOnly == (readers == .owner))
      #expect(try site.publish(pages).written == 0)
    }
  }

  @Test(arguments: ways)
  func filesOfTheRightBytesAndTheWrongModeAreNotUnchanged(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    site.readers = .owner
    try site.publish(pages)
    site.readers = .everyone
    #expect(try site.publish(pages).written == 3)
    #expect(try modes(site) == expected(0o644, 0o755))
    #expect(chmod("\(site.output)/a/b/c.html", 0o600) == 0)
    #expect(chmod("\(site.output)/a", 0o700) == 0)
    let report = try site.publish(pages)
    #expect((report.written, report.unchanged) == (1, 2))
    #expect(report.folders == 1)
    #expect(try modes(site) == expected(0o644, 0o755))
    // Nor does a manifest that alone has the wrong one stay.
    #expect(chmod("\(site.output)/.accord-manifest", 0o600) == 0)
    let again = try site.publish(pages)
    #expect((again.written, again.folders) == (0, 0))
    #expect(try modes(site) == expected(0o644, 0o755))
  }

  @Test(arguments: ways)
  func foreignFilesAndFoldersKeepTheirModes(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    site.readers = .everyone
    try site.publish(pages)
    try site.folder.write("mine", "public/a/own/letter.txt")
    #expect(chmod("\(site.output)/a/own/letter.txt", 0o600) == 0)
    #expect(chmod("\(site.output)/a/own", 0o700) == 0)
    try site.publish(["index.html": "new", "a/b/c.html": "2", "s.css": "3"])
    #expect(site.mode("public/a/own/letter.txt") == 0o600)
    #expect(site.mode("public/a/own") == 0o700)
  }
}
