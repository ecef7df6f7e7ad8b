import Foundation
import Handbook
import Testing
import Text

/// A row of `progress-cases.md`: a goal on a day, and the answers worked out by hand.
struct SheetCase: Sendable, CustomTestStringConvertible {
  let cells: [String: String]

  var number: String { self["No."] }
  var testDescription: String { "case \(number), \(self["Case"])" }

  subscript(column: String) -> String { cells[column] ?? "–" }

  /// The rows of the page, with what the line above a table says of all of them.
  static let all: [SheetCase] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("progress-cases.md")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    var common: [String: String] = [:]
    var columns: [String] = []
    var cases: [SheetCase] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("Plan: ") {
        let parts = line.dropLast().components(separatedBy: ". Due: ")
        common = ["Plan": String(parts[0].dropFirst("Plan: ".count)), "Due": parts[1]]
      } else if line.hasPrefix("## ") {
        (common, columns) = ([:], [])
      } else if line.hasPrefix("| "), !line.hasPrefix("| ---") {
        let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ").map(\.trimmed)
        if columns.isEmpty {
          columns = cells
        } else {
          cases.append(
            SheetCase(cells: common.merging(zip(columns, cells), uniquingKeysWith: { $1 })))
        }
      }
    }
    return cases
  }()

  private func list(_ column: String, _ separator: String = "; ") -> [String] {
    self[column] == "–" ? [] : self[column].components(separatedBy: separator)
  }

  /// The plan as it stands in a file.
  var yaml: String {
    let (start, end) = ends(self["Plan"], " to ")
    let (baseline, rest) = ends(self["Numbers"], " → ")
    let (target, unit) = ends(rest, " ")
    let benchmarks = list("Benchmarks").map { text in
      let (due, numbers) = ends(text, ": ")
      let (expected, read) = ends(numbers, " was ")
      let (actual, on) = ends(read, " on ")
      return "{due: \(due), expected: \(expected)" + (actual.isEmpty ? "" : ", actual: \(actual)")
        + (on.isEmpty ? "" : ", on: \(on)") + "}"
    }
    let updates = list("Updates").map { text in
      var words = text.components(separatedBy: " ")
      let day = words.removeFirst()
      let number = words.last.flatMap { Double($0) == nil ? nil : words.popLast() }
      return "{on: \(day), goal: g, status: \(words.joined(separator: "-")), note: n"
        + (number.map { ", actual: \($0)" } ?? "") + "}"
    }
    return """
      start: \(start)
      end: \(end)
      checkpoints: [\(list("Named check-ins", ", ").joined(separator: ", "))]
      goals:
        - {id: g, statement: s, measure: m, lead: l, due: \(self["Due"]), target: \(target), unit: "\(unit)"\(baseline == "–" ? "" : ", baseline: \(baseline)"), benchmarks: [\(benchmarks.joined(separator: ", "))]}
      updates: [\(updates.joined(separator: ", "))]
      """
  }

  private func ends(_ text: String, _ separator: String) -> (String, String) {
    let parts = text.components(separatedBy: separator)
    return (parts[0], parts.dropFirst().joined(separator: separator))
  }
}

/// Answers as the page writes them.
private struct Answers {
  let progress: GoalProgress
  let checkIns: CheckIns
  let words: String

  var percent: String { progress.percent.map { "\($0)" } ?? "–" }
  var expected: String { progress.expected?.written() ?? "–" }

  var difference: String {
    guard let difference = progress.difference, let comparison = progress.comparison else {
      return "–"
    }
    let number = difference.written()
    let sign = number == "0" || difference < 0 ? "" : "+"
    return "\(sign)\(number) \(comparison == .asExpected ? "as expected" : comparison.rawValue)"
  }

  var daysLeft: String {
    (progress.daysLeft.map { "\($0)" } ?? "–") + (progress.isOverdue ? " overdue" : "")
  }

  var silence: String {
    (progress.silence.map { "\($0)" } ?? "–") + (progress.isStale ? " stale" : "")
  }

  var kept: String {
    "\(checkIns.kept) of \(checkIns.promised)"
      + (checkIns.open > 0 ? ", \(checkIns.open) open" : "")
      + ", next \(checkIns.next?.iso ?? "none")"
  }
}

@Suite struct `The sheet of cases worked out by hand` {
  /// The judgment first, then what is computed, each apart.
  private static func words(_ words: GoalWords, _ progress: GoalProgress) -> String {
    let update = words.update.english
    let isUpdated = progress.lastUpdate != nil && !progress.isStale
    return [
      words.status.english, words.way.english, words.comparison?.english, words.due?.english,
      isUpdated ? "updated \(update)" : update,
    ].compactMap(\.self).joined(separator: " · ")
  }

  @Test func `is long, numbered and complete`() {
    #expect(SheetCase.all.count >= 60)
    #expect(SheetCase.all.map(\.number) == (1...max(1, SheetCase.all.count)).map { "\($0)" })
    for row in SheetCase.all {
      #expect(row["How it was worked out"].count > 10, "case \(row.number) shows how")
    }
  }

  @Test(arguments: SheetCase.all) func `is what the program says`(row: SheetCase) throws {
    let plan = try plan(row.yaml)
    let goal = try #require(plan.goals.first)
    let today = try #require(CalendarDate(row["Day"]))
    let progress = GoalProgress(goal, of: plan, on: today)
    let answers = Answers(
      progress: progress, checkIns: CheckIns(of: plan, on: today),
      words: Self.words(GoalWords(goal, progress, language: "en"), progress))
    for (column, answer) in [
      ("Percent", answers.percent), ("Expected", answers.expected),
      ("Difference", answers.difference), ("Days left", answers.daysLeft),
      ("Silence", answers.silence), ("Check-ins", answers.kept), ("In words", answers.words),
    ] {
      #expect(
        answer == row[column],
        "case \(row.number), “\(row["Case"])”: \(column) is “\(answer)”, and by hand “\(row[column])”"
      )
    }
  }
}
