internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Templates
internal import Text

/// A plan on one sheet: its goals side by side, and what both sides sign.
struct PlanSheet: View {
  let title: String
  let team: String?
  let runs: String
  let goals: [String]
  let rows: [PlanSheetRow]
  let checkpoints: [DateView]
  let sustain: [String]

  init(_ plan: Plan, title: String, at index: Int, on page: PageContext) {
    self.title = title
    let handbook = page.handbook
    team =
      handbook.team(ofDocument: index).map { handbook.documents[$0].title } ?? plan.site
    runs =
      "\(plan.start?.value.inWords ?? "") to \(plan.end?.value.inWords ?? "")"
    goals = plan.goals.enumerated().map { "Goal \($0.offset + 1)" }
    func row(_ label: String, _ cell: (Goal) -> [String]) -> PlanSheetRow {
      PlanSheetRow(label: label, cells: plan.goals.map { PlanSheetCell(lines: cell($0)) })
    }
    func measured(_ value: Double?, _ goal: Goal) -> String? {
      value.map { $0.written() + (goal.unit == "%" ? "%" : goal.unit.map { " \($0)" } ?? "") }
    }
    let all = [
      row("What will be so") { [$0.statement?.value ?? ""] },
      row("Measured by") { [$0.measure?.value ?? ""] },
      row("From, to") { goal in
        let ends = [measured(goal.baseline ?? 0, goal), measured(goal.target?.value, goal)]
        return [ends.compactMap(\.self).joined(separator: " → ")]
      },
      row("By") { [$0.due?.value.inWords ?? ""] },
      row("Lead") { [$0.lead?.value ?? ""] },
      row("With") { $0.with },
      row("Needs") { $0.supports },
      row("It worked when") { [$0.success ?? ""] },
      row("On the way") { goal in
        goal.benchmarks.map { benchmark in
          [benchmark.due?.value.inWords, measured(benchmark.expected, goal)].compactMap(\.self)
            .joined(separator: ": ")
        }
      },
    ]
    rows = all.filter { row in row.cells.contains { !$0.isEmpty } }
    checkpoints = plan.checkpoints.map { DateView($0.value) }
    sustain = plan.sustain
  }

  /// The room for everything but the head and the signatures, on US Letter lying down, in points.
  private static let room = (width: 792 - 108.0 - 80, height: 612 - 108.0 - 175)

  /// The largest size at which it fits on one sheet.
  private var size: Int {
    let width = Self.room.width / Double(max(1, goals.count)) - 12
    let table = rows.map { $0.cells.map { $0.lines.map { MeasuredText($0) } } }
    let after = sustain.map { MeasuredText($0) }
    return [11, 10, 9, 8].first { size in
      func height(_ lines: [MeasuredText], _ width: Double) -> Double {
        lines.reduce(0) { $0 + $1.height(width: width, size: Double(size)) }
      }
      let rows = table.reduce(0) { $0 + 5 + ($1.map { height($0, width) }.max() ?? 0) }
      return rows + height(after, Self.room.width) + (after.isEmpty ? 0 : 24) <= Self.room.height
    } ?? 7
  }

  static let fields = Fields<PlanSheet>("sheet")
    .text("title") { $0.title }
    .text("team") { $0.team }
    .text("runs") { $0.runs }
    .text("size") { "pt\($0.size)" }
    .many("goals", TextView.self) { $0.goals.views }
    .many("rows", PlanSheetRow.self) { $0.rows }
    .many("checkpoints", DateView.self) { $0.checkpoints }
    .flag("has_checkpoints") { !$0.checkpoints.isEmpty }
    .many("sustain", TextView.self) { $0.sustain.views }
    .flag("has_sustain") { !$0.sustain.isEmpty }
}

/// A row of a plan's sheet: one matter, goal by goal.
struct PlanSheetRow: View {
  let label: String
  let cells: [PlanSheetCell]

  static let fields = Fields<PlanSheetRow>("row")
    .label("label") { $0.label }
    .many("cells", PlanSheetCell.self) { $0.cells }
}

/// What one goal says of one matter.
struct PlanSheetCell: View {
  let lines: [String]
  var isEmpty: Bool { lines.allSatisfy(\.isEmpty) }

  static let fields = Fields<PlanSheetCell>("cell").many("lines", TextView.self) { $0.lines.views }
}
