import Text
import Files
import Foundation
import Testing

@Suite struct WalkTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private typealias Problem = Listing.Problem

  private func walk(_ skipping: Set<String> = []) throws -> Listing {
    try Files.walk("\(folder.path)/content", skipping: skipping)
  }

  @Test func filesAreSortedByBytesAndHiddenOnesLeftOut() throws {
    for name in [
      "b.md", "a/z.md", "a-b.md", "a.md", "Z.md", "é.md", ".hidden", ".git/config", "~$plan.docx",
      "skip/me.md", "a/skip/stays.md",
    ] {
      try folder.write("", "content/\(name)")
    }
    let listing = try walk(["skip"])
    #expect(
      listing.files == [
        "Z.md", "a-b.md", "a.md", "a/skip/stays.md", "a/z.md", "b.md", "é.md",
      ])
    #expect(listing.problems == [])
  }

  @Test func aFolderThatIsNotThereIsAnError() {
    #expect(throws: FileError.self) { try walk() }
  }

  @Test func linksAreFollowedOnlyToFilesOfTheWalk() throws {
    try folder.write("", "content/deep/real.md")
    try folder.write("", "content/.secret/key")
    try folder.write("", "content/skip/out.md")
    try folder.write("", "secret.md")
    try folder.link("content/good.md", to: "deep/real.md")
    try folder.link("content/outside.md", to: "../secret.md")
    try folder.link("content/absolute.md", to: "/etc/hostname")
    try folder.link("content/broken.md", to: "nowhere.md")
    try folder.link("content/circle.md", to: "circle.md")
    try folder.link("content/hidden.md", to: ".secret/key")
    try folder.link("content/skipped.md", to: "skip/out.md")
    try folder.link("content/folder", to: "deep")
    #expect(mkfifo("\(folder.path)/content/pipe", 0o600) == 0)
    let listing = try walk(["skip"])
    #expect(listing.files == ["deep/real.md", "good.md"])
    #expect(
      listing.problems == [
        Problem(path: "absolute.md", reason: .linkLeadsOutside),
        Problem(path: "broken.md", reason: .brokenLink),
        Problem(path: "circle.md", reason: .brokenLink),
        Problem(path: "folder", reason: .linkedFolder),
        Problem(path: "hidden.md", reason: .linkLeadsOutside),
        Problem(path: "outside.md", reason: .linkLeadsOutside),
        Problem(path: "pipe", reason: .notAFile),
        Problem(path: "skipped.md", reason: .linkLeadsOutside),
      ])
  }

  @Test func aRootThatIsALinkIsFollowed() throws {
    try folder.write("", "real/a.md")
    try folder.link("real/b.md", to: "a.md")
    try folder.link("content", to: "real")
    #expect(try walk().files == ["a.md", "b.md"])
  }

  @Test func namesThatLookAlikeClash() throws {
    try folder.write("", "content/Plan.md")
    try folder.write("", "content/plan.md")
    try folder.write("", "content/Teams/a.md")
    try folder.write("", "content/teams/b.md")
    try folder.write("", "content/caf\u{E9}.md")
    try folder.write("", "content/cafe\u{301}.md")
    let listing = try walk()
    #expect(listing.problems.count == 3)
    #expect(
      listing.problems[1...] == [
        Problem(path: "plan.md", reason: .sameName(as: "Plan.md")),
        Problem(path: "teams", reason: .sameName(as: "Teams")),
      ])
    #expect(listing.files.count == 3)
  }

  @Test(arguments: [
    ("a\nb", NameFault.controlCharacter), ("a\u{7F}", .controlCharacter),
    ("a\u{85}b", .controlCharacter), ("a\\b", .backslash), ("C:", .forbiddenCharacter),
    ("what?", .forbiddenCharacter), ("a*", .forbiddenCharacter), ("a|b", .forbiddenCharacter),
    ("<a>", .forbiddenCharacter), ("\"a\"", .forbiddenCharacter), ("end.", .dotOrSpaceAtEnd),
    ("end ", .dotOrSpaceAtEnd), (" start", .dotOrSpaceAtEnd), ("CON", .reservedName),
    ("con.md", .reservedName), ("Aux.tar.gz", .reservedName), ("LPT1.html", .reservedName),
    ("com0", .reservedName), ("COM².txt", .reservedName), ("a_vti_b", .reservedName),
  ])
  func namesThatDoNotOpenEverywhere(name: String, fault: NameFault) throws {
    #expect(FileName.fault(of: name) == fault)
    try folder.write("", "content/\(name)")
    let listing = try walk()
    #expect(listing.files == [])
    #expect(listing.problems == [Problem(path: name, reason: .name(fault))])
  }

  @Test(arguments: [
    "a.md", "contact.md", "console", "com", "com10.md", "nullable", "ünï.md", "a b",
  ])
  func namesThatDo(name: String) { #expect(FileName.fault(of: name) == nil) }

  @Test func aNameThatIsNotUTF8IsReported() throws {
    try folder.write("", "content/a.md")
    let bytes: [CChar] = Array("\(folder.path)/content/".utf8CString.dropLast()) + [-1, 0]
    #expect(close(open(bytes, O_CREAT | O_WRONLY, 0o600)) == 0)
    let listing = try walk()
    #expect(listing.files == ["a.md"])
    #expect(listing.problems == [Problem(path: "\u{FFFD}", reason: .name(.notUTF8))])
  }

  @Test func nestingIsBounded() throws {
    let fifty = Array(repeating: "d", count: Files.deepestFolder).joined(separator: "/")
    try folder.write("", "content/\(fifty)/file.md")
    try folder.write("", "content/\(fifty)/d/file.md")
    let listing = try walk()
    #expect(listing.files == ["\(fifty)/file.md"])
    #expect(listing.problems == [Problem(path: "\(fifty)/d", reason: .tooDeep)])
  }
}
