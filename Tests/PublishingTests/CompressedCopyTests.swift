import Foundation
import Publishing
import Testing

private let ways: [FileSystemAbilities] = [.all, [.exchange], [.links], []]

@Suite struct CompressedCopyTests {
  @Test(arguments: ways)
  func copiesGoWithTheFilesThatChangeOrGo(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    let pages = ["a/same.html": "1", "a/changed.html": "2", "b/gone.html": "3", "s.css": "4"]
    try site.publish(pages)
    for ending in ["gz", "br", "zst"] {
      for page in pages.keys { try site.folder.write("copy", "public/\(page).\(ending)") }
    }
    let others = ["mine.gz", "a/mine.html.gz", "a/changed.html.bak", "b/gone.html.gz.txt"]
    for name in others { try site.folder.write("mine", "public/\(name)") }

    let report = try site.publish(["a/same.html": "1", "a/changed.html": "new", "s.css": "4"])
    #expect(
      report.copies == [
        "a/changed.html.br", "a/changed.html.gz", "a/changed.html.zst", "b/gone.html.br",
        "b/gone.html.gz", "b/gone.html.zst",
      ])
    let kept = ["a/same.html", "s.css"].flatMap { page in
      ["gz", "br", "zst"].map { "\(page).\($0)" }
    }
    #expect(
      Set(try site.files().keys) == Set(others + kept + ["a/same.html", "a/changed.html", "s.css"]))
    let again = try site.publish(["a/same.html": "1", "a/changed.html": "new", "s.css": "4"])
    #expect(again.copies == [])
  }

  @Test(arguments: ways)
  func aFolderThatHeldNothingElseGoesToo(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    try site.publish(["a.html": "1", "b/c/gone.html": "2"])
    try site.folder.write("copy", "public/b/c/gone.html.gz")
    try site.publish(["a.html": "1"])
    #expect(try site.tree().keys.sorted() == [".accord-manifest", "a.html"])
  }

  @Test func aFileOfTheSiteThatEndsSoIsNoCopy() throws {
    let site = try Site()
    try site.publish(["a.txt": "1", "a.txt.gz": "2"])
    let report = try site.publish(["a.txt": "new", "a.txt.gz": "2"])
    #expect(report.copies == [])
    #expect(try site.files() == ["a.txt": "new", "a.txt.gz": "2"])
  }
}
