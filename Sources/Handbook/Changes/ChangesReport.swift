internal import Diagnostics
package import Language
package import Text

/// A comparison of two revisions, written for people or for programs.
package struct ChangesReport: Sendable {
  /// What it is written in.
  package enum Format: Sendable {
    case text, json, markdown
  }

  private let handbook: Handbook
  private let comparison: Comparison
  private let revision: String
  private let day: CalendarDate
  /// Says words as the report is written.
  private let say: @Sendable (Saying) -> String

  /// A report on a comparison with a revision, which git calls by a name, of a day.
  package init(
    _ comparison: Comparison, of handbook: Handbook, since revision: String, of day: CalendarDate,
    say: @escaping @Sendable (Saying) -> String
  ) {
    self.comparison = comparison
    self.handbook = handbook
    self.revision = revision
    self.day = day
    self.say = say
  }

  /// The report, ending in a line feed.
  package func written(in format: Format) -> String {
    switch format {
    case .text: text
    case .markdown: markdown
    case .json: json
    }
  }

  private var title: String { "What changed since \(day.inWords)" }

  /// For whom, and between which days.
  private var frame: String {
    "Compared with revision \(revision.prefix(12)), as of \(handbook.today.inWords), for \(handbook.audience.name)."
  }

  private var summary: String {
    HandbookChange.summary(of: comparison.changes).map(say) ?? "Nothing changed in the partnership."
  }

  /// The changes by theme, in the order in which they come.
  private var themes: [(title: String, changes: [HandbookChange])] {
    var result: [(theme: HandbookChange.Theme, changes: [HandbookChange])] = []
    for change in comparison.changes {
      if result.last?.theme != change.what.theme { result.append((change.what.theme, [])) }
      result[result.count - 1].changes.append(change)
    }
    return result.map { (say($0.theme.title), $0.changes) }
  }

  /// When it was and whose work it is, in brackets; empty when no one knows.
  private func note(_ change: HandbookChange) -> String {
    let team = change.team.flatMap { $0 == change.document ? nil : handbook.documents[$0].title }
    let parts = [change.day?.inWords, team].compactMap { $0 }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }

  private static let silent =
    "Nothing is said of these, because their files could not be read in that revision:"

  private var text: String {
    var lines = [title, frame, "", summary]
    for (title, changes) in themes {
      lines += ["", title]
      for change in changes {
        lines.append("- \(say(change.sentence(in: handbook)))\(note(change))")
        if let detail = change.detail { lines.append("    \(say(detail))") }
      }
    }
    if !comparison.notCompared.isEmpty {
      lines += ["", Self.silent]
      lines += comparison.notCompared.map { "- \(handbook.documents[$0].title)" }
    }
    return lines.map(\.onOneLine).joined(separator: "\n") + "\n"
  }

  private var markdown: String {
    var lines = ["# \(title)", "", frame.plainInMarkdown, "", summary.plainInMarkdown]
    for (title, changes) in themes {
      lines += ["", "## \(title)", ""]
      for change in changes {
        let words = "\(say(change.sentence(in: handbook)))\(note(change))"
        lines.append("- \(words.plainInMarkdown)")
        if let detail = change.detail { lines += ["", "  \(say(detail).plainInMarkdown)", ""] }
      }
      if lines.last == "" { lines.removeLast() }
    }
    if !comparison.notCompared.isEmpty {
      lines += ["", Self.silent, ""]
      lines += comparison.notCompared.map { "- \(handbook.documents[$0].title.plainInMarkdown)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One object: `since` with `revision` and `day`, `as_of`, `audience`, `summary`, `changes`, and
  /// `not_compared`. Each change has `what`, `theme`, `sentence`, `document`, and where they are
  /// known `day`, `anchor`, `team` and `detail`.
  private var json: String {
    func quoted(_ text: String) -> String { text.quotedForJSON }
    func object(_ index: Int) -> String {
      let document = handbook.documents[index]
      return
        "{\"id\": \(quoted(document.id)), \"title\": \(quoted(document.title)), \"page\": \(quoted(document.page))}"
    }
    func list(_ items: [String]) -> String {
      items.isEmpty ? "[]" : "[\n    \(items.joined(separator: ",\n    "))\n  ]"
    }
    let changes = comparison.changes.map { change in
      var fields = [
        ("what", quoted(change.what.rawValue)), ("theme", quoted("\(change.what.theme)")),
        ("sentence", quoted(say(change.sentence(in: handbook)))),
        ("document", object(change.document)),
      ]
      if let day = change.day { fields.append(("day", quoted(day.iso))) }
      if let anchor = change.anchor { fields.append(("anchor", quoted(anchor))) }
      if let team = change.team { fields.append(("team", object(team))) }
      if let detail = change.detail { fields.append(("detail", quoted(say(detail)))) }
      return "{" + fields.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
    }
    return """
      {
        "since": {"revision": \(quoted(revision)), "day": \(quoted(day.iso))},
        "as_of": \(quoted(handbook.today.iso)),
        "audience": \(quoted(handbook.audience.name)),
        "summary": \(quoted(summary)),
        "changes": \(list(changes)),
        "not_compared": \(list(comparison.notCompared.map(object)))
      }

      """
  }
}

extension String {
  /// The text without line ends and other signs that a terminal obeys.
  fileprivate var onOneLine: String {
    var result = ""
    for scalar in unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      result.unicodeScalars.append(isControl ? " " : scalar)
    }
    return result
  }

  /// The text on one line of Markdown, with every sign that means something there made plain.
  fileprivate var plainInMarkdown: String {
    var result = ""
    for scalar in onOneLine.unicodeScalars {
      if "\\`*_{}[]<>#|~&!".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
