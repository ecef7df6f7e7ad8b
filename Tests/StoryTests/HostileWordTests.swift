import Foundation
import Playground
import Testing

@Suite struct `Hostile words` {
  static let words = [
    #""><script>alert(1)</script>"#, "</script><script>alert(1)</script>",
    #"<img src=x onerror=alert(1)>"#, "<svg onload=alert(1)>", #"' onmouseover='alert(1)"#,
    "javascript:alert(1)", "jav&#x61;script:alert(1)", "{{page.title}}{{{page.body}}}",
    "]]><!--", "&lt;script&gt;alert(1)&lt;/script&gt;", "</title></head><body>",
  ]

  /// A document of every kind with the words in every field that takes words.
  private func documents(_ words: String) -> [String: String] {
    let w = "'" + words.replacingOccurrences(of: "'", with: "''") + "'"
    let head = "title: \(w)\ntags: [\(w)]\nsource: \(w)\nvisibility: public"
    func document(_ fields: String, _ body: String = "") -> String {
      "---\n\(head)\n\(fields)\n---\n\n\(body)\n"
    }
    let text = """
      ## \(words)

      \(words) [\(words)](page.md) ![\(words)](picture.png "\(words)") `\(words)`

      | \(words.replacingOccurrences(of: "|", with: "")) |
      | --- |
      | \(words.replacingOccurrences(of: "|", with: "")) |

      ```\(words.replacingOccurrences(of: "`", with: ""))
      \(words)
      ```

      > [!NOTE]
      > \(words)

      Note[^1] [[page|\(words.replacingOccurrences(of: "]", with: ""))]]

      [^1]: \(words)
      """
    return [
      "handbook.yml":
        "title: \(w)\ndescription: \(w)\nsides: {labor: {name: \(w)}, management: {name: \(w)}}\n"
        + "units: [{id: teachers, name: \(w), side: labor}]\n",
      "page.md": document("", text),
      "teams/one/index.md": document(
        "kind: district\npurpose: \(w)\ngoal: \(w)\nscope: \(w)\nsite: \(w)\nprinciples: [\(w)]\n"
          + "functions: [\(w)]\ncochairs: [{side: labor, role: \(w)}, {side: management, role: \(w)}]\n"
          + "members: [{role: \(w), represents: teachers, name: \(w)}]\nboard_liaison: \(w)\n"
          + "meets: FREQ=WEEKLY\ncounterparts: [{labor: \(w), management: \(w)}]"),
      "teams/one/plan.md": document(
        "start: 2026-08-01\nend: 2027-06-30\nsustain: [\(w)]\nsite: \(w)\n"
          + "goals:\n  - {id: g, statement: \(w), measure: \(w), target: 7, unit: \(w),"
          + " due: 2027-05-01, lead: \(w), with: [\(w)], supports: [\(w)], success: \(w),"
          + " serves: [vision], benchmarks: [{due: 2026-10-01, expected: 3, actual: 2}]}\n"
          + "updates: [{on: 2026-11-20, goal: g, status: on-track, actual: 5, note: \(w)}]\n"
          + "changes: [{on: 2026-11-20, why: \(w)}]"),
      "teams/one/norms.md": document(
        "adopted_on: 2026-09-01\nparticipants: [\(w)]\nmotto: \(w)\nbased_on: \(w)\n"
          + "norms: [{name: \(w), text: \(w), starters: [\(w)]}]"),
      "teams/one/vision.md": document(
        "statement: \(w)\nbeliefs: [\(w)]\n"
          + "agreed_by: [{side: labor, role: \(w)}, {side: management, role: \(w)}]"),
      "inventories/all.md": document(
        "scope: \(w)\ndate: 2026-11-01\nteam_members: [\(w)]\nrows:\n"
          + "  - {name: \(w), purpose: \(w), stakeholders: [\(w)], opportunities: \(w), team: one}"),
      "glossary/term.md": document(
        "term: \(w)\nexpansion: \(w)\ndefinition: \(w)\naka: [other]\navoid: [\(w)]"),
    ]
  }

  @Test(arguments: words)
  func `stay words in every field of every kind`(words: String) throws {
    let folder = try Folder()
    for (path, text) in documents(words) { try folder.write(text, to: "content/\(path)") }
    try folder.write(picture(comment: words), to: "content/picture.png")
    // Scripts among Markdown and pictures that are not there stop a build; here it has to go on.
    let outcome = try accord("build", "--relaxed", in: folder)
    try #require(outcome.status == 0, "\(outcome.errors)")
    let site = try Tree(folder)
    for (name, page) in site.pages {
      for tag in ["<script", "<svg onload", "onerror=alert(1)>", "</title></head>", "<!--"]
      where !(tag == "<script" && name == "search.html") {
        #expect(!page.contains(tag), "\(name) holds \(tag)")
      }
      for link in page.matches(of: /(?:href|src)="([^"]*)"/) {
        let address = link.1.lowercased()
        #expect(!address.hasPrefix("javascript:"), "\(name) holds \(link.1)")
      }
    }
    // The checker finds scripts, event handlers and foreign addresses wherever a browser would.
    #expect(try SiteChecker(folder).problems.filter { !$0.contains("has the title of") } == [])
  }
}
