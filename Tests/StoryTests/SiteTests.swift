import Foundation
import Playground
import Testing

@Suite struct `The site of the sample handbook` {
  @Test(arguments: ["public", "staff", "team:dlt"])
  func `has no link that leads nowhere, and pages that can be read aloud`(audience: String) throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    let outcome = try accord("build", "--strict", "--audience", audience, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let checker = try SiteChecker(folder)
    #expect(checker.problems == [])
    #expect(checker.followed > 1000)
  }

  @Test func `names the address it is published at, and only then`() throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    #expect(try accord("build", in: folder).status == 0)
    #expect(try Tree(folder).holding("example.org/handbook") == [])
    #expect(!folder.exists("public/sitemap.xml"))
    let address = "https://example.org/handbook/"
    #expect(try accord("build", "--base-url", address, in: folder).status == 0)
    let site = try Tree(folder)
    let sitemap = site.text("sitemap.xml")
    #expect(sitemap.contains("<loc>\(address)teams/dlt/plan.html</loc>"))
    #expect(!sitemap.contains("404.html"))
    for match in sitemap.matches(of: /<loc>([^<]*)<\/loc>/) {
      #expect(site.names.contains(String(match.1.dropFirst(address.utf8.count))))
    }
    #expect(
      site.text("how-we-work.html").contains(
        "<link rel=\"canonical\" href=\"\(address)how-we-work.html\">"))
    #expect(site.text("404.html").contains("href=\"/handbook/index.html\""))
    #expect(try SiteChecker(folder, root: "/handbook/").problems == [])
    // The style sheet and the pictures carry what they hold in their names.
    #expect(site.names.contains { $0.wholeMatch(of: /assets\/style\.[0-9a-f]{10}\.css/) != nil })
    #expect(site.names.contains { $0.wholeMatch(of: /how-teams-relate\.[0-9a-f]{10}\.png/) != nil })
  }

  @Test(arguments: ["handbook.example.org", "ftp://example.org/", "https://a b/", "javascript:x"])
  func `takes no address of another kind`(address: String) throws {
    let folder = try Folder(["content/handbook.yml": "title: Handbook\n"])
    #expect(try accord("build", "--base-url", address, in: folder).status == 64)
  }

  @Test func `leads from old addresses to new ones`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/new/place.md":
        "---\ntitle: Place\naliases: [old.html, deep/er/old.md, folder/, 'an old name']\n---\n",
    ])
    #expect(try accord("build", in: folder).status == 0)
    let site = try Tree(folder)
    for (page, target) in [
      ("old.html", "new/place.html"), ("deep/er/old.html", "../../new/place.html"),
      ("folder/index.html", "../new/place.html"), ("an old name.html", "new/place.html"),
    ] {
      #expect(site.text(page).contains("url=\(target)\""), "\(page): \(site.text(page))")
      #expect(site.text(page).contains("href=\"\(target)\""), "also without a refresh")
    }
    #expect(try SiteChecker(folder).problems == [])
  }
}
