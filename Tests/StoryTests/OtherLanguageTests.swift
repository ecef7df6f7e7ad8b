import Foundation
import Handbook
import Playground
import Testing
import Website

@Suite struct `Pages in another language` {
  /// The texts of a built-in language by key.
  private func texts(_ code: String) throws -> [String: String] {
    let file = URL(fileURLWithPath: "\(sampleHandbook)/templates/languages/\(code).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return Dictionary(
      uniqueKeysWithValues: lines.filter { !$0.hasPrefix("#") }.compactMap { line in
        line.firstIndex(of: ":").map {
          (String(line[..<$0]), String(line[line.index(after: $0)...].dropFirst()))
        }
      })
  }

  private let handbook = "title: Handbook\nlang: en\nlanguages: [en, es]\n"

  private func communication(_ extra: String = "", title: String = "News") -> String {
    """
    ---
    title: \(title)
    number: 1
    date: 2026-11-20
    summary: The words.
    contact: office
    action_needed: Nothing.
    \(extra)
    ---
    Text.
    """
  }

  private var approvals: String {
    """
    approved_by:
      - {side: labor, role: president, on: 2026-11-18}
      - {side: management, role: superintendent, on: 2026-11-19}
    """
  }

  private var pair: [String: String] {
    [
      "content/handbook.yml": handbook,
      "content/communications/news.md": communication(approvals),
      "content/communications/news-es.md": communication(
        "lang: es\ntranslation_of: news", title: "Noticias"),
    ]
  }

  @Test func `have every text that English has, and no other`() throws {
    let (english, spanish) = (try texts("en"), try texts("es"))
    #expect(Set(english.keys) == Set(spanish.keys))
    for (key, text) in spanish { #expect(!text.isEmpty, "\(key)") }
  }

  @Test func `ask for no text that is not there, and leave none aside`() throws {
    var used: Set = ["date_day", "date_month", "date_short", "month_names"]
    let templates = try FileManager.default.contentsOfDirectory(
      atPath: "\(sampleHandbook)/templates")
    for name in templates where name.hasSuffix(".html") {
      let text = try String(contentsOfFile: "\(sampleHandbook)/templates/\(name)", encoding: .utf8)
      for match in text.matches(of: /say\.([a-z_]+)/) { used.insert(String(match.1)) }
    }
    // Those that Swift says have a name that the compiler knows.
    var names: [String: String] = [:]
    for key in try texts("en").keys {
      let words = key.split(separator: "_")
      names[words[0] + words.dropFirst().map(\.capitalized).joined()] = key
    }
    let sources = "\(sampleHandbook)/Sources"
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources)
    where path.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8)
      for match in text.matches(of: /\.([a-z][A-Za-z0-9]+)/) {
        if let key = names[String(match.1)] { used.insert(key) }
      }
    }
    let asked = try texts("en").keys.filter {
      $0.firstMatch(of: /^(kind|kinds|meaning|area|title|about)_/) == nil || used.contains($0)
    }
    #expect(Set(asked).subtracting(used) == [], "nothing asks for these")
    #expect(used.subtracting(try texts("en").keys) == [], "these have no text")
  }

  @Test func `leave an author's words as they are, also where ours are the same`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\nlang: es\n",
      "content/stories/overdue.md": """
      ---
      title: Talking points
      visibility: public
      consent_on: 2026-10-01
      told_by: Both sides
      who: Overdue
      problem: Goal 2
      what_changed: 3 questions
      result: November 20, 2026
      ---
      See [[overdue]].
      """,
      "content/elements/communication.md": """
      ---
      title: Communication
      code: 1.A
      insights: [Under way, Draft]
      ---
      Read the story, [[overdue]].
      """,
      "content/tables/table.md": """
      ---
      title: Draft
      visibility: public
      own: yes
      caption: Commitments
      columns: [overdue, Goal]
      rows:
        - {label: Nothing., cells: [questions, "yes"]}
      ---
      """,
      "content/plans/plan.md": """
      ---
      title: Goals
      site: Overdue
      visibility: public
      start: 2026-08-01
      end: 2027-06-01
      goals:
        - statement: Goal 2
          measure: Status
          baseline: 1
          target: 30
          unit: questions
          due: 2027-05-01
          lead: Both sides
      updates:
        - {on: 2026-10-01, status: on-track, actual: 24, note: No update yet.}
      ---
      """,
    ])
    let outcome = try accord("build", "--relaxed", "--as-of", "2026-11-22", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let table = try folder.read("public/tables/table.html")
    for words in [
      "<th scope=\"col\">overdue</th>", "<th scope=\"col\">Goal</th>",
      "<th scope=\"row\">Nothing.</th>", "<td>questions</td>", "<td>Yes</td>",
    ] {
      #expect(table.contains(words), "\(words)")
    }
    let plan = try folder.read("public/plans/plan.html")
    for words in ["Goal 2", "24 questions", "Status", "Both sides", "No update yet."] {
      #expect(plan.contains(words), "\(words)")
    }
    #expect(plan.contains("en camino") && !plan.contains("on track"))
    #expect(
      try folder.read("public/data/goals.csv").split(separator: "\n").first?.contains("statement")
        == true)
    let story = try folder.read("public/stories/overdue.html")
    for words in [
      "<dd>Both sides</dd>", "<dd>Overdue</dd>", "<dd>Goal 2</dd>", "<dd>3 questions</dd>",
      "<dd>November 20, 2026</dd>",
    ] {
      #expect(story.contains(words), "\(words)")
    }
    #expect(story.contains("<dt>Lo cuenta</dt>"))
    #expect(
      try folder.read("public/all-pages.html").contains(
        "<a href=\"stories/overdue.html\">Talking points</a>"))
    let element = try folder.read("public/elements/communication.html")
    #expect(element.contains("<li>Under way</li>"))
    #expect(element.contains("<li>Draft</li>"))
  }

  @Test func `say words with numbers and days in their own order`() throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    try folder.replace("lang: en", with: "lang: es", in: "content/handbook.yml")
    #expect(try accord("build", "--audience", "team:dlt", in: folder).status == 0)
    let process = try folder.read("public/processes/climate-assessment.html")
    for text in [
      "<h2 id=\"part.steps\">Paso a paso</h2>", "<dt>Quién</dt>", "<dt>Qué se hace</dt>",
      "El proceso termina aquí.", "Continúa en otro proceso:",
    ] {
      #expect(process.contains(text), "\(text)")
    }
    #expect(try folder.read("public/processes/index.html").contains("10 pasos"))
    let progress = try folder.read("public/progress.html")
    #expect(progress.contains("3 de 4 equipos tienen un plan con metas publicado aquí."))
    #expect(
      try folder.read("public/index.html").contains("martes, 15 de diciembre de 2026"))
    // What is filled in stands where the language wants it.
    let changes = try folder.read("public/changes/2026-11.html")
    #expect(changes.contains("</a>» se envió como comunicado conjunto 6."))
    let team = try folder.read("public/teams/dlt/progress.html")
    #expect(team.contains("cerca de 4 menos de lo planeado"))
    #expect(team.contains("Qué se esperaba para cada fecha"))
  }

  @Test func `say what the program wrote itself, with days and numbers in it`() throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    try folder.replace("lang: en", with: "lang: es", in: "content/handbook.yml")
    try folder.write(
      "# Aviso\n\n> [!WARNING]\n> Cuidado.[^1]\n\n[^1]: Una nota.\n", to: "content/aviso.md")
    #expect(
      try accord("build", "--as-of", "2026-11-22", "--audience", "team:dlt", in: folder).status == 0
    )
    func expect(_ page: String, _ texts: String...) throws {
      let html = try folder.read("public/\(page)")
      for text in texts { #expect(html.contains(text), "\(text) on \(page)") }
    }
    try expect(
      "changes/index.html",
      "2 decisiones\u{A0}· 1 comunicado conjunto\u{A0}· 1 reunión\u{A0}· 1 evaluación"
    )
    try expect(
      "teams/dlt/meetings/2026-11-17.html", "<h1>Reunión del 17 de noviembre de 2026</h1>",
      "martes, 17 de noviembre de 2026, de 3:45 a 5:30 p. m.")
    try expect("areas/plans.html", "hasta el 11 de junio de 2027", "8 planteles en 3 cohortes.")
    // A chart, with its description.
    try expect(
      "teams/dlt/progress.html", ">hoy, 22 de noviembre de 2026<", ">meta 8 schools<",
      "Inicio: 5 schools el 17 de agosto de 2026.")
    try expect(
      "measures/trust.html", "La escala empieza en 45%, no en cero.", "57% en Spring 2026")
    // Words between those of the author.
    try expect(
      "aviso.html", "<p class=\"alert-title\">Advertencia</p>", "aria-label=\"Nota al pie 1\"",
      "aria-label=\"Volver a la referencia 1\"")
  }

  @Test func `call kinds and areas in English what the program calls them`() throws {
    let english = try texts("en")
    for kind in SiteKind.all.map(\.kind.info) {
      let key = kind.name.replacing("-", with: "_")
      #expect(english["kind_\(key)"] == kind.singular)
      #expect(english["kinds_\(key)"] != nil)
      #expect(english["meaning_\(key)"]?.hasSuffix(".") == true)
    }
    for area in Area.allCases {
      for key in ["area", "title", "about"] { #expect(english["\(key)_\(area)"] != nil) }
    }
  }

  @Test func `say nothing in English around a Spanish communication`() throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    #expect(try accord("build", "--strict", in: folder).status == 0)
    let page = try folder.read("public/communications/2026-11-20-january-course-es.html")
    let (english, spanish) = (try texts("en"), try texts("es"))
    // The link to the original is named in English, for those who read English.
    for (key, text) in english
    where key != "language" && text != spanish[key] && !text.contains("{") {
      #expect(!page.contains(">\(text)<"), "\(key)")
      #expect(!page.contains("aria-label=\"\(text)\""), "\(key)")
    }
    for text in [
      "Ir al contenido principal", "Lo que debe hacer usted", "comunicado conjunto", "Sindicatos",
      ">20 de noviembre de 2026<", "Administración",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    let plain = page.replacing(/<[^>]*>/, with: " ")
    for month in ["November", "January"] {
      #expect(!plain.replacing("moves to January", with: "").contains(month))
    }
  }

  @Test func `are linked with their originals, each by the name that its readers know`() throws {
    let folder = try Folder(pair)
    let outcome = try accord("build", "--strict", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let original = try folder.read("public/communications/news.html")
    let translation = try folder.read("public/communications/news-es.html")
    #expect(original.contains("lang=\"es\" hreflang=\"es\" title=\"Noticias\">Español</a>"))
    #expect(translation.contains("lang=\"en\" hreflang=\"en\" title=\"News\">English</a>"))
    for page in [original, translation] {
      #expect(page.contains("<link rel=\"alternate\" hreflang=\"en\""))
      #expect(page.contains("<link rel=\"alternate\" hreflang=\"es\""))
      #expect(!page.contains("translation does not show"))
    }
  }

  @Test func `say when the original changed after the translation, in their own language`() throws {
    var files = pair
    files["content/communications/news-es.md"] = communication(
      "lang: es\ntranslation_of: news\ntranslated_on: 2026-11-20", title: "Noticias")
    let folder = try Folder(files)
    try folder.commit(on: "2026-11-21")
    #expect(try accord("build", in: folder).status == 0)
    let stale = try folder.read("public/communications/news-es.html")
    #expect(
      stale.contains(
        "El original cambió el <time datetime=\"2026-11-21\">21 de noviembre de 2026</time>"))
    #expect(
      stale.contains(
        "Consulte el original: <a href=\"../communications/news.html\" lang=\"en\">News</a>"))
    #expect(!(try folder.read("public/communications/news.html").contains("El original")))
    // Whoever read the original again says so, and the notice goes.
    try folder.write(
      communication("lang: es\ntranslation_of: news\ntranslated_on: 2026-11-21", title: "Noticias"),
      to: "content/communications/news-es.md")
    #expect(try accord("build", in: folder).status == 0)
    #expect(!(try folder.read("public/communications/news-es.html").contains("El original cambió")))
  }

  @Test func `count things in the forms of the language`() throws {
    let goal = { (number: Int, due: String) in
      """
        - statement: Meta \(number)
          measure: medida
          baseline: 0
          target: 10
          due: \(due)
          lead: directora
      """
    }
    let folder = try Folder([
      "content/handbook.yml": "title: Manual\nlang: es\naudience: staff\n",
      "content/plans/plan.md": """
      ---
      title: Plan
      site: Escuela Mesa
      start: 2026-01-01
      end: 2026-12-31
      goals:
      \(goal(1, "2026-11-21"))
      \(goal(2, "2026-11-19"))
      ---
      """,
    ])
    #expect(try accord("build", in: folder).status == 0)
    let home = try folder.read("public/index.html")
    #expect(home.contains("<html lang=\"es\">"))
    #expect(home.contains(">vencida hace 1 día<"))
    #expect(home.contains(">vencida hace 3 días<"))
  }

  @Test func `run from right to left, with English words around them marked as such`() throws {
    let folder = try Folder([
      "content/handbook.yml": handbook,
      "content/welcome.md": "---\ntitle: أهلا وسهلا\nlang: ar\n---\nنص.\n",
      "content/old.md": "---\ntitle: 欢迎\nlang: zh-Hant\n---\n字。\n",
    ])
    #expect(try accord("build", "--strict", in: folder).status == 0)
    let arabic = try folder.read("public/welcome.html")
    #expect(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(arabic.contains("<header class=\"site\" lang=\"en\" dir=\"ltr\">"))
    let chinese = try folder.read("public/old.html")
    #expect(chinese.contains("<html lang=\"zh-Hant\">"))
    let english = try folder.read("public/index.html")
    #expect(english.contains("<html lang=\"en\">"))
    #expect(english.contains("<header class=\"site\">"))
  }
}
