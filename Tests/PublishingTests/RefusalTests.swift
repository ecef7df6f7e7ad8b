import Files
import Foundation
import Publishing
import Testing

@Suite struct RefusalTests {
  let site: Site

  init() throws {
    site = try Site()
    try site.folder.write("title: Lakeside", "content/handbook.yml")
    try site.folder.write("mine", "home/me/letter.txt")
    try site.folder.write("mine", "full/letter.txt")
    try site.folder.write("mine", "file")
    try site.folder.link("way-in", to: "content")
    try site.folder.link("nowhere", to: "not/there")
  }

  /// Why an output folder is refused, before and while publishing; the same both times.
  private func refusal(_ output: String) -> String? {
    var first: PublishingError?
    do { try site.publisher(output).prepare() } catch { first = error }
    #expect(site.failure(site.outgoing(["a.html": "one"]), to: output) == first, "\(output)")
    guard case .refused(let sentence) = first else { return nil }
    return sentence
  }

  @Test(arguments: [
    ("/", "top of the file system"), ("/../", "top of the file system"), ("", "cannot be found"),
    ("TOP", "holds the sources"), ("TOP/.", "holds the sources"),
    ("TOP/content/..", "holds the sources"), ("TOP/content", "holds the sources"),
    ("TOP/way-in", "holds the sources"), ("TOP/content/public", "lies in the sources"),
    ("TOP/way-in/new/er", "lies in the sources"), ("TOP/new/../content/x", "lies in the sources"),
    ("TOP/home", "is the home folder"), ("TOP/full", "did not write"), ("TOP/file", "is a file"),
    ("TOP/nowhere", "cannot be found"), ("TOP/nowhere/x", "cannot be found"),
  ])
  func unfitFoldersAreRefusedAndNothingIsTouched(output: String, reason: String) throws {
    let before = try site.tree("")
    let sentence = refusal(output.replacingOccurrences(of: "TOP", with: site.top))
    #expect(sentence?.contains(reason) == true, "\(sentence ?? "not refused")")
    #expect(try site.tree("") == before)
  }

  @Test(arguments: ["TOP/empty", "TOP/dots", "TOP/content-2", "TOP/new/deep", "TOP/home/me/site"])
  func fitFoldersAreNot(output: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(site.top)/empty", withIntermediateDirectories: false)
    try site.folder.write("", "dots/.gitkeep")
    try site.folder.write("", "dots/.git/HEAD")
    #expect(refusal(output.replacingOccurrences(of: "TOP", with: site.top)) == nil)
  }

  @Test func aFolderWithTheManifestOfAnotherProgramIsRefused() throws {
    try site.folder.write("a.html\n", "other/.accord-manifest")
    try site.folder.write("mine", "other/a.html")
    #expect(refusal("\(site.top)/other")?.contains("did not write") == true)
    try site.publish(["b.html": "one"])
    try FileManager.default.moveItem(
      atPath: "\(site.output)/.accord-manifest", toPath: "\(site.top)/manifest")
    try site.folder.link("public/.accord-manifest", to: "../manifest")
    #expect(refusal(site.output)?.contains("did not write") == true)
  }

  @Test(arguments: [
    "", "/etc/x", "../x", "a/../x", "a/..", ".", "./a", "a//b", "a/", "a\\b", "C:/x", "a\nb",
    "a\u{0}b", ".accord-manifest", ".accord-manifest/x", ".accord/x",
  ])
  func pathsThatLeadElsewhereAreRefused(path: String) throws {
    let before = try site.tree("")
    guard case .refused = site.failure(site.outgoing([path: "x"])) else {
      Issue.record("\(path) was not refused")
      return
    }
    #expect(try site.tree("") == before)
  }

  @Test(arguments: ["...", "a/...b", ".well-known/x", "a/.accord", "%2e%2e/x", "é.html", "a b"])
  func unusualPathsAreNot(path: String) throws {
    try site.publish([path: "x"])
    #expect(try site.files() == [path: "x"])
  }

  @Test func pathsThatClashAreRefused() {
    let twice = site.outgoing(["a.html": "1"]) + site.outgoing(["a.html": "2"])
    #expect(site.failure(twice) == .refused("Two files would be published as a.html."))
    let both = site.outgoing(["a": "1", "a/b/c": "2"])
    #expect(
      site.failure(both) == .refused("a would be published both as a file and as a folder."))
  }
}
