import Foundation
import Playground
import Testing

/// A handbook in which every name is of another script, some of emoji alone.
@Suite struct `Names in any script` {
  private static let team = "kind: site\npurpose: Цель.\nmeets: FREQ=MONTHLY;BYDAY=2TU\n---\n"
  private static let files = [
    "handbook.yml": "title: 合作手册\nbase_url: https://example.org/手册\naudience: staff\n",
    "index.md":
      "# 合作手册\n\nSee [[法定人数]], [[🎈]], [x](البروتوكول.md#القاعدة-الأولى) and [[🎉|a team]].\n",
    "🎈.md": "# 🎈\n\n## 🎈\n\nParty.\n\n## 🎊\n\n[up](#section) [[решение/совет#кворум|here]]\n",
    "البروتوكول.md": "# البروتوكول\n\n## القاعدة الأولى\n\n[[𖬌𖬣𖬵]]\n",
    "решение/совет.md": "# Совет\n\n## Кворум\n\n[далее](#кворум)\n",
    "Hmoob/𖬌𖬣𖬵.md": "# 𖬌𖬣𖬵 𖬒𖬰𖬮\n\n## 𖬌𖬣𖬵\n\n[up](#𖬌𖬣𖬵)\n",
    "glossary/法定人数.md": "---\ntitle: 法定人数\ndefinition: 每个单位至少一人。\n---\n",
    "Tiếng Việt/Quy tắc ứng xử.md": "# Quy tắc\n\n[a](../решение/совет.md#кворум)\n",
    "teams/🎉/index.md": "---\ntitle: 🎉\n\(team)",
    "teams/领导团队/index.md": "---\ntitle: 领导团队\n\(team)",
    "teams/🎉/plan.md": """
    ---
    title: 🎉 план
    start: 2026-07-01
    end: 2027-06-30
    goals:
      - {id: цель, statement: 三十个人, measure: 人数, unit: 人, target: 30, due: 2027-05-01, lead: 主席}
      - {id: 🎈, statement: Праздник, measure: Дни, unit: дни, target: 3, due: 2027-05-01, lead: 主席}
      - {id: 🎊, statement: Ещё, measure: Дни, unit: дни, target: 3, due: 2027-05-02, lead: 主席}
    ---

    """,
    "communications/2026-10-01-越南.md": """
    ---
    title: Thông báo chung 🎉
    number: 1
    date: 2026-10-01
    kind: update
    summary: Tóm tắt.
    approved_by:
      - {side: labor, role: president, on: 2026-09-30}
      - {side: management, role: superintendent, on: 2026-09-30}
    ---
    [[法定人数]] và [lên](#điều-gì).

    ## Điều gì

    """,
  ]

  @Test func `lead where they say, on pages, in calendars, emails and feeds`() throws {
    let folder = try Folder()
    for (name, text) in Self.files { try folder.write(text, to: "content/\(name)") }
    let outcome = try accord("build", "--as-of", "2026-11-28", in: folder)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")

    let home = try folder.read("public/index.html")
    #expect(home.contains("href=\"%F0%9F%8E%88.html\""))
    #expect(home.contains("href=\"teams/%F0%9F%8E%89/index.html\""))
    let plan = try folder.read("public/teams/🎉/plan.html")
    for id in ["goal.цель", "goal.🎈", "goal.🎊"] { #expect(plan.contains("id=\"\(id)\"")) }

    let calendar = try folder.read("public/teams/🎉.ics")
    let uids = calendar.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("UID:") }
    #expect(uids.count == 4 && Set(uids).count == 4)
    #expect(calendar.contains("URL:https://example.org/%E6%89%8B%E5%86%8C/teams/%F0%9F%8E%89"))
    let email = try folder.read("public/email/2026-10-01-越南.html")
    #expect(email.contains("#%C4%91i%E1%BB%81u-g%C3%AC\""))
    // An address that goes out of the house is one that every program can read.
    for name in ["feeds/changes.atom", "sitemap.xml", "email/2026-10-01-越南.html", "404.html"] {
      let text = try folder.read("public/\(name)")
      #expect(!text.contains("example.org/手册"), "\(name)")
      #expect(!text.contains("\"/手册"), "\(name)")
    }
  }

  @Test func `an id without letters and digits gets no empty mend`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: A\n", "content/a.md": "---\ntitle: A\nid: 🎉\n---\n",
    ])
    let outcome = try accord("check", "--format", "json", in: folder)
    #expect(
      try outcome.report().diagnostics.map { "\($0.message) \($0.fix ?? "")" } == [
        "The id “🎉” can't be used in an address. Write it with letters and digits."
      ])
  }
}
