import Files
import Foundation
import Publishing
import Testing
import Text

private let ways: [FileSystemAbilities] = [.all, [.exchange], [.links], []]

@Suite struct EditionTests {
  private func refusal(_ edition: Edition, over held: Edition) throws -> String? {
    var site = try Site()
    site.edition = held
    try site.publish(["index.html": "held"])
    let before = try site.marks()
    site.edition = edition
    var early: PublishingError?
    do { try site.publisher().prepare() } catch { early = error }
    #expect(site.failure(site.outgoing(["index.html": "new"])) == early)
    guard case .refused(let sentence) = early else {
      #expect(try site.files() == ["index.html": "new"])
      return nil
    }
    #expect(try site.marks() == before)
    site.replacesOthers = true
    try site.publish(["index.html": "new"])
    #expect(try site.files() == ["index.html": "new"])
    site.replacesOthers = false
    try site.publish(["index.html": "newer"])
    return sentence.replacingOccurrences(of: site.output, with: "www")
  }

  @Test func anotherAudienceIsRefused() throws {
    let held = Edition(audience: "public", title: "Lakeside", handbook: "lake")
    var staff = held
    staff.audience = "staff"
    #expect(
      try refusal(staff, over: held)
        == "The output folder www holds the public edition of “Lakeside”, and this is the staff edition. Choose another folder with --output, or replace what is there with --replace."
    )
    #expect(try refusal(held, over: staff)?.contains("holds the staff edition") == true)
    var team = held
    team.audience = "team:dlt"
    #expect(try refusal(team, over: held)?.contains("the edition for the team “dlt”.") == true)
    #expect(try refusal(held, over: held) == nil)
  }

  @Test func anotherHandbookIsRefused() throws {
    let plain = Edition(audience: "public", title: "Lakeside")
    func edition(_ id: String?, _ address: String? = nil, _ title: String = "Lakeside") -> Edition {
      Edition(audience: "public", title: title, handbook: id, address: address)
    }
    #expect(
      try refusal(edition("hill", nil, "Hillside"), over: edition("lake"))
        == "The output folder www holds the public edition of “Lakeside”, and this is the public edition of another handbook, “Hillside”. Choose another folder with --output, or replace what is there with --replace."
    )
    // The id goes before the address, and an id that is gone is no proof.
    #expect(try refusal(edition("lake", "https://b"), over: edition("lake", "https://a")) == nil)
    #expect(try refusal(edition(nil), over: edition("lake")) != nil)
    #expect(try refusal(edition("lake"), over: edition(nil, "https://a")) == nil)
    #expect(try refusal(edition(nil, "https://b"), over: edition(nil, "https://a")) != nil)
    #expect(try refusal(edition(nil, "https://a"), over: edition(nil, "https://a")) == nil)
    #expect(try refusal(edition(nil), over: edition(nil, "https://a")) == nil)
    #expect(try refusal(edition(nil, nil, "A\nB"), over: plain) == nil)
  }

  @Test func draftsComeInOnlyWhenAsked() throws {
    let plain = Edition(audience: "public", title: "Lakeside")
    var drafts = plain
    drafts.hasDrafts = true
    #expect(
      try refusal(drafts, over: plain)?.contains("this is the public edition with drafts.") == true)
    #expect(try refusal(plain, over: drafts) == nil)
  }

  @Test func aManifestThatSaysNothingIsTakenOverOnce() throws {
    var site = try Site()
    try site.folder.write(
      "Accord manifest 1: the files that Accord wrote here and will replace and remove.\nold.html\n",
      "public/.accord-manifest")
    try site.folder.write("old", "public/old.html")
    site.edition.audience = "staff"
    try site.publish(["index.html": "one"])
    #expect(try site.files() == ["index.html": "one"])
    site.edition.audience = "public"
    #expect(site.failure(site.outgoing(["index.html": "two"])) != nil)
  }

  @Test(arguments: ways)
  func compressedCopiesOfWhatChangesOrGoesAreRemoved(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    try site.publish(["same.html": "1", "changed.html": "2", "gone/page.html": "3", "s.css": "4"])
    for name in [
      "same.html.gz", "changed.html.gz", "changed.html.br", "gone/page.html.zst", "new.html.gz",
      "own.html.gz", "changed.html.bak", ".gz", "s.css.gz",
    ] { try site.folder.write("copy", "public/\(name)") }
    let report = try site.publish(
      ["same.html": "1", "changed.html": "new", "new.html": "5", "s.css": "4"])
    #expect(
      report.copies == [
        "changed.html.br", "changed.html.gz", "gone/page.html.zst", "new.html.gz",
      ])
    #expect(
      try Set(site.files().keys) == [
        "same.html", "changed.html", "new.html", "s.css", "same.html.gz", "own.html.gz",
        "changed.html.bak", ".gz", "s.css.gz",
      ])
    #expect(Files.kind(of: "\(site.output)/gone") == nil)
  }

  @Test(arguments: ways)
  func aPublicSiteCanBeReadWhateverTheModesWere(abilities: FileSystemAbilities) throws {
    var site = try Site()
    site.abilities = abilities
    try site.publish(["a/b.html": "one", "c.html": "two"])
    for name in ["public/a/b.html", "public/.accord-manifest"] {
      #expect(chmod("\(site.top)/\(name)", 0o600) == 0)
    }
    for name in ["public/a", "public"] { #expect(chmod("\(site.top)/\(name)", 0o700) == 0) }
    let backup = "\(site.top)/backup.html"
    #expect(link("\(site.output)/a/b.html", backup) == 0)
    site.readers = .everyone
    let report = try site.publish(["a/b.html": "one", "c.html": "two"])
    #expect((report.written, report.folders, report.unchanged) == (1, 2, 1))
    #expect(!report.isForOwnerOnly)
    for name in ["public/a/b.html", "public/c.html", "public/.accord-manifest"] {
      #expect(site.mode(name) == 0o644, "\(name)")
    }
    #expect(site.mode("public") == 0o755)
    #expect(site.mode("public/a") == 0o755)
    #expect(site.mode("backup.html") == 0o600, "another name of the old file keeps its mode")
    #expect(try site.publish(["a/b.html": "one", "c.html": "two"]) == Report(unchanged: 2))
    site.readers = .owner
    let closed = try site.publish(["a/b.html": "one", "c.html": "two"])
    #expect(closed.isForOwnerOnly)
    #expect(site.mode("public/a/b.html") == 0o600)
    #expect(site.mode("public/a") == 0o700)
  }
}
