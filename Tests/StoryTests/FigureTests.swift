import Foundation
import Playground
import Testing

/// A figure of a page, taken apart again.
private struct ShownFigure {
  let page: String
  let id: String
  /// The words of the picture, a line each; none when there is no picture.
  let labels: [String]
  let description: String
  /// The table with its head, a cell's words as a reader meets them.
  let table: [[String]]
  /// The table's cells with their days, as `2026-11-22`.
  let days: [String: String]

  /// A cell's text with its day as `2026-11-22`.
  func withDays(_ cell: String) -> String {
    for (words, day) in days where cell == words || cell.hasPrefix("\(words) (") {
      return day + cell.dropFirst(words.count)
    }
    return cell
  }
  let headline: String
  let file: String

  /// Every figure of a page.
  static func all(of page: String, _ html: String) -> [ShownFigure] {
    html.components(separatedBy: "<figure class=\"figure\" id=\"figure.").dropFirst().map { part in
      let text = part.components(separatedBy: "</figure>").first ?? ""
      return ShownFigure(page: page, text)
    }
  }

  private init(page: String, _ text: String) {
    self.page = page
    id = String(text.prefix { $0 != "\"" })
    labels = Self.parts("text", of: text).map(Self.words)
    description = Self.words(Self.parts("desc", of: text).first ?? "")
    headline = Self.words(text.between("<p class=\"headline\">", "</p>") ?? "")
    file = text.between("<p class=\"numbers-file\"><a href=\"", "\"") ?? ""
    table = Self.parts("tr", of: text).map { row in
      row.replacingOccurrences(of: "<th", with: "<td").components(separatedBy: "<td").dropFirst()
        .map { cell in
          let body = String(cell.drop { $0 != ">" }.dropFirst())
          let parts = Self.parts("li", of: body)
          return (parts.isEmpty ? [body] : parts).map(Self.words).joined(separator: "; ")
        }
    }
    var days: [String: String] = [:]
    for time in text.components(separatedBy: "<time datetime=\"").dropFirst() {
      days[time.between(">", "</time>") ?? ""] = String(time.prefix { $0 != "\"" })
    }
    self.days = days
  }

  /// What stands between the tags of a name.
  private static func parts(_ tag: String, of text: String) -> [String] {
    text.components(separatedBy: "<\(tag)").dropFirst()
      .filter { $0.hasPrefix(" ") || $0.hasPrefix(">") }
      .map { part in
        String(
          (part.components(separatedBy: "</\(tag)>").first ?? "").drop { $0 != ">" }.dropFirst())
      }
  }

  /// Text without tags. A note stands in parentheses, as it does in a file.
  private static func words(_ html: String) -> String {
    var words = html.replacingOccurrences(
      of: " <span class=\"note\">(.*?)</span>", with: " ($1)", options: .regularExpression)
    words = words.replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
    for (code, sign) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] { words = words.replacingOccurrences(of: code, with: sign) }
    return words.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

extension String {
  fileprivate func between(_ start: String, _ end: String) -> String? {
    guard let from = range(of: start), let to = self[from.upperBound...].range(of: end) else {
      return nil
    }
    return String(self[from.upperBound..<to.lowerBound])
  }
}

/// The fields of a file for spreadsheets.
private func fields(_ text: String) -> [[String]] {
  var (rows, row, field, isQuoted) = ([[String]](), [String](), "", false)
  var rest = Array(text.unicodeScalars)[...]
  if rest.first == "\u{FEFF}" { rest = rest.dropFirst() }
  while let scalar = rest.popFirst() {
    switch scalar {
    case "\"" where isQuoted && rest.first == "\"":
      field.unicodeScalars.append("\"")
      rest = rest.dropFirst()
    case "\"": isQuoted.toggle()
    case "," where !isQuoted:
      row.append(field)
      field = ""
    case "\r" where !isQuoted && rest.first == "\n":
      rest = rest.dropFirst()
      rows.append(row + [field])
      (row, field) = ([], "")
    default: field.unicodeScalars.append(scalar)
    }
  }
  return rows
}

/// Whether a line of a file says what a row of a table does. A note beside a number has a field of
/// its own, named by the head.
private func says(_ row: [String], under head: [String], _ cells: [String]) -> Bool {
  var rest = zip(head, row).map { (name: $0, field: $1) }[...]
  for cell in cells {
    guard let (_, field) = rest.popFirst() else { return false }
    guard rest.first?.name.hasSuffix(": note") == true, let note = rest.popFirst()?.field else {
      if field != cell, field != "'\(cell)" { return false }
      continue
    }
    if (note.isEmpty ? field : "\(field) (\(note))") != cell { return false }
  }
  return rest.isEmpty && head.count == row.count
}

/// Six people or fewer at some levels of a skill, in two rounds.
private func skills(names: [String] = ["Leading a meeting"]) throws -> Folder {
  func round(_ day: String, _ counts: String) -> String {
    let all = names.indices.map { "  s\($0): \(counts)" }.joined(separator: "\n")
    return """
      ---
      title: Skills on \(day)
      visibility: team
      team: safety
      instrument: skills
      date: \(day)
      invited: 60
      counts:
      \(all)
      ---
      """
  }
  let dimensions = names.enumerated().map { place, name in
    "  - {id: s\(place), name: '\(name)'}"
  }.joined(separator: "\n")
  return try Folder([
    "content/handbook.yml": "title: Handbook\n",
    "content/teams/safety/index.md": """
    ---
    title: Safety committee
    kind: joint-committee
    purpose: Looks after safe buildings.
    goal: No report waits for more than a week.
    scope: Every building of the district.
    meets: FREQ=MONTHLY;BYDAY=1MO
    ---
    """,
    "content/instruments/skills.md": """
    ---
    title: Skills
    style: counts
    purpose: Everyone sees their own growth. No one is rated by it.
    every_months: 6
    levels:
      - {id: new, name: New to me, meaning: Not yet.}
      - {id: sure, name: Sure of it, meaning: Alone.}
      - {id: teach, name: Could teach it, meaning: To others.}
    dimensions:
    \(dimensions)
    ---
    """,
    "content/teams/safety/rounds/april.md": round("2026-04-14", "{new: 31, sure: 17, teach: 13}"),
    "content/teams/safety/rounds/october.md": round("2026-10-13", "{new: 29, sure: 19, teach: 2}"),
  ])
}

@Suite struct `Figures` {
  @Test(arguments: ["public", "staff", "team:dlt"])
  func `have the same numbers in the table, in the file and in the picture`(
    audience: String
  ) throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    #expect(try accord("build", "--audience", audience, in: folder).status == 0)
    let tree = try Tree(folder)
    var files: Set<String> = []
    for (page, html) in tree.pages {
      let figures = ShownFigure.all(of: page, html)
      #expect(Set(figures.map(\.id)).count == figures.count, "\(page)")
      for figure in figures {
        let path = "data/\(page.dropLast(".html".count))/\(figure.id).csv"
        files.insert(path)
        #expect(figure.file.hasSuffix(path), "\(page)")
        #expect(!figure.headline.isEmpty && figure.table.count > 1, "\(page)")
        let rows = fields(tree.text(path))
        #expect(rows.count == figure.table.count, "\(path)")
        let head = rows.first ?? []
        #expect(head.filter { !$0.hasSuffix(": note") } == figure.table.first)
        for (row, shown) in zip(rows.dropFirst(), figure.table.dropFirst()) {
          #expect(
            says(row, under: head, shown.map(figure.withDays)), "\(path): \(row), \(shown)"
          )
        }
        let cells = Set(figure.table.joined().flatMap { $0.components(separatedBy: " (") })
        if ["skills", "points", "levels"].contains(figure.id) {
          for label in figure.labels where label.contains(where: \.isNumber) {
            let isShown = cells.contains(label) || cells.contains { $0.contains(label) }
            #expect(isShown, "\(path): “\(label)” stands in the picture alone")
          }
        }
      }
    }
    let written = tree.names.filter {
      $0.hasPrefix("data/") && $0.split(separator: "/").count > 2 && $0.hasSuffix(".csv")
    }
    #expect(Set(written) == files, "no file without a figure")
    #expect(audience == "public" || files.contains("data/rounds/skills-2026-10/skills.csv"))
    #expect(
      (audience == "team:dlt") == files.contains("data/teams/dlt/rounds/continuum/track.csv"))
  }

  @Test func `show few people nowhere`() throws {
    let folder = try skills()
    let outcome = try accord("build", "--audience", "team:safety", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = "teams/safety/rounds/october.html"
    let figure = try #require(ShownFigure.all(of: page, folder.read("public/\(page)")).first)
    let file = try folder.read("public/data/teams/safety/rounds/october/skills.csv")
    // 2 people could teach it, and 19 would give them away: 50 less 29 and 19.
    for hidden in ["2", "19"] {
      #expect(!figure.labels.contains(hidden))
      #expect(!figure.table.joined().contains(hidden))
      #expect(!fields(file).joined().contains(hidden))
      #expect(!figure.description.contains(": \(hidden) ("))
    }
    #expect(figure.labels.contains("29"))
    #expect(figure.labels.filter { $0 == "too few to show" }.count == 2)
    #expect(figure.description.contains("Could teach it: too few to show (October 13, 2026)"))
    #expect(fields(file).joined().filter { $0 == "too few to show" }.count == 2)
    #expect(fields(file).contains(["Leading a meeting", "New to me", "29", "31"]))
  }

  @Test func `are safe to open in a spreadsheet`() throws {
    let names = ["=1+1", "@SUM(A1)", "Reading, and “writing”", "Say \"no\""]
    let folder = try skills(names: names)
    #expect(try accord("build", "--audience", "team:safety", in: folder).status == 0)
    let file = try folder.read("public/data/teams/safety/rounds/october/skills.csv")
    #expect(file.unicodeScalars.first == "\u{FEFF}")
    let heads = Set(fields(file).compactMap(\.first))
    #expect(heads == ["Skill", "'=1+1", "'@SUM(A1)", names[2], names[3]])
    #expect(file.contains("\r\n\"Reading, and “writing”\",New to me,29,31\r\n"))
    #expect(file.contains("\"Say \"\"no\"\"\""))
  }
}
