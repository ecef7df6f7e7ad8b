import Diagnostics
import Text

extension Slips {
  /// The most bars in a line that is taken for a row.
  private static let barLimit = 250

  /// A row of a table as it is written.
  private func row(_ line: Int, mayBeginItem: Bool = false) -> TableRow {
    TableRow(text, content(ofLine: line, mayBeginItem: mayBeginItem))
  }

  // MARK: - Tables with rows that do not fit

  /// Looks at a table whose head and rule are right: at each row that has more cells than the head.
  mutating func lookAtTable(_ lines: ClosedRange<Int>, _ columns: Int) {
    guard lines.count > 1 else { return }
    let width = lookAtRows(Array(lines.dropFirst(2)), columns)
    widen(row(lines.lowerBound, mayBeginItem: true), by: width - columns, " |")
    widen(row(lines.lowerBound + 1), by: width - columns, " --- |")
    partWords(below: lines, columns)
    lastTable = (lines.upperBound, width)
  }

  /// Gives a line of a table more cells.
  private mutating func widen(_ row: TableRow, by count: Int, _ cell: String) {
    guard count > 0 else { return }
    let cells = String(repeating: cell, count: count)
    mending.insert(row.endsWithBar ? cells : " |" + cells, at: row.content.upperBound)
  }

  /// Reports what the rows below a head have too many of, takes the meaning from bars that were
  /// not meant to end a cell, and returns how many columns the table needs so that no cell is lost.
  private mutating func lookAtRows(_ lines: [Int], _ columns: Int) -> Int {
    var width = columns
    for line in lines {
      let row = row(line)
      guard row.bars.count <= Self.barLimit, row.count() > columns else { continue }
      var hidden = text.barsInCode(of: row)
      if row.count(without: hidden.count) > columns {
        let others = text.barsInAddresses(of: row).filter { !hidden.contains($0) }
        if row.count(without: hidden.count + others.count) == columns {
          hidden = (hidden + others).sorted()
        }
      }
      if let first = hidden.first, let last = hidden.last { hide(hidden, first...last) }
      let needed = row.width(in: text, without: hidden.count)
      if needed > columns, let cell = row.cell(beyond: columns, without: hidden) {
        report(
          MarkupRules.tableShape, cell.lowerBound,
          "This row has \(needed.counted("cell")), and the head of its table \(columns): \(words(cell).trimmed.quoted) is in no column.",
          fix:
            "Give the head and the line of hyphens one more cell, or put the words into another cell."
        )
        width = max(width, needed)
      }
    }
    return width
  }

  /// Takes the meaning from bars of one row.
  private mutating func hide(_ bars: [Int], _ range: ClosedRange<Int>) {
    var replacement = ""
    var start = range.lowerBound
    for bar in bars {
      mending.insert("\\", at: bar)
      replacement += words(start..<bar) + "\\"
      start = bar
    }
    report(
      MarkupRules.tableShape, range.lowerBound,
      "This bar ends the cell, in code, in addresses and in references too.",
      fix: "Write a backslash before it: \\|",
      mend: (range.lowerBound..<range.upperBound + 1, replacement + "|"))
  }

  /// Lines without a bar below a table would be its rows: they are the next paragraph.
  private mutating func partWords(below lines: ClosedRange<Int>, _ columns: Int) {
    guard columns > 1, lines.count > 2 else { return }
    var first = lines.upperBound + 1
    while first - 1 > lines.lowerBound + 1, row(first - 1).bars.isEmpty { first -= 1 }
    guard first <= lines.upperBound else { return }
    let start = range(ofLine: first).lowerBound
    let gap = marks(ofLine: first).trimmed + "\n"
    report(
      MarkupRules.tableShape, row(first).content.lowerBound,
      "These words follow a table without a blank line, so they would be a row of it.",
      fix: "Leave a blank line between the table and the words.",
      mend: (start..<start, gap))
    mending.insert(gap, at: start)
  }

  /// What stands before the content of a line: its indentation, and the marks of quotations.
  private func marks(ofLine line: Int) -> String {
    words(range(ofLine: line).lowerBound..<content(ofLine: line).lowerBound)
  }

  // MARK: - Tables that are none

  /// Looks at a paragraph with bars in it: whether it was meant as a table.
  mutating func lookForTable(
    _ lines: ClosedRange<Int>, behind table: (lastLine: Int, columns: Int)?
  ) {
    var table = table
    if let lastTable, lastTable.lastLine > table?.lastLine ?? -1 { table = lastTable }
    var line = lines.lowerBound
    while line <= lines.upperBound {
      let head = row(line, mayBeginItem: line == lines.lowerBound)
      guard !head.bars.isEmpty, head.bars.count <= Self.barLimit else {
        line += 1
        continue
      }
      if line < lines.upperBound, let rule = row(line + 1).rule(in: text),
        head.count() > 1 || head.beginsWithBar && head.endsWithBar, head.rule(in: text) == nil,
        !row(line + 1).bars.isEmpty || line + 1 < lines.upperBound && !row(line + 2).bars.isEmpty
      {
        line = mendRule(line, rule, head, upTo: lines.upperBound) + 1
      } else if head.isPlain {
        var last = line
        while last < lines.upperBound, row(last + 1).isPlain { last += 1 }
        lookAtRowsWithoutHead(
          line...last, head, behind: line == lines.lowerBound ? table : nil,
          hasWordsBelow: last < lines.upperBound)
        line = last + 1
      } else {
        line += 1
      }
    }
  }

  /// A head and a line below it that does not part it from the rows as Markdown wants it; returns
  /// the last line of the table.
  private mutating func mendRule(
    _ line: Int, _ rule: (cells: [String], isRight: Bool), _ head: TableRow, upTo end: Int
  ) -> Int {
    var last = line + 1
    while last < end, !row(last + 1).bars.isEmpty { last += 1 }
    let rows = line + 2 <= last ? Array(line + 2...last) : []
    let below = row(line + 1)
    let columns = head.count()
    if rule.isRight, rule.cells.count != columns {
      let hidden = text.barsInCode(of: head)
      if let first = hidden.first, let end = hidden.last,
        head.count(without: hidden.count) == rule.cells.count
      {
        hide(hidden, first...end)
        let width = lookAtRows(rows, rule.cells.count)
        widen(head, by: width - rule.cells.count, " |")
        widen(below, by: width - rule.cells.count, " --- |")
        lastTable = (last, width)
        return last
      }
    }
    if rule.isRight, rule.cells.count == columns { return last }
    let fit = rows.count { row($0).width(in: text) == rule.cells.count }
    if rule.isRight, rule.cells.count > columns, 2 * fit > rows.count {
      // The rows agree with the rule: the head lacks a cell.
      let missing = rule.cells.count - columns
      let cells = (head.endsWithBar ? "" : " |") + String(repeating: " |", count: missing)
      report(
        MarkupRules.tableShape, head.content.lowerBound,
        "The head of this table has \(columns.counted("cell")), and the line below it \(rule.cells.count).",
        fix: "Give the head as many cells as the rows have.",
        mend: (head.content.upperBound..<head.content.upperBound, cells))
      let width = lookAtRows(rows, rule.cells.count)
      widen(head, by: width - columns, " |")
      widen(below, by: width - rule.cells.count, " --- |")
      lastTable = (last, width)
      return last
    }
    func marks(_ count: Int) -> String {
      let cells = (0..<count).map { $0 < rule.cells.count ? rule.cells[$0] : "---" }
      return "| " + cells.joined(separator: " | ") + " |"
    }
    report(
      MarkupRules.tableShape, below.content.lowerBound,
      rule.isRight
        ? "The head of this table has \(columns.counted("cell")), and the line below it \(rule.cells.count)."
        : "The line below the head of this table is not made of hyphens.",
      fix: "Write \(marks(min(columns, 12))).",
      mend: (below.content, marks(columns)))
    let width = lookAtRows(rows, columns)
    mending.replace(below.content, with: Bytes(marks(width).utf8))
    widen(head, by: width - columns, " |")
    lastTable = (last, width)
    return last
  }

  /// Rows between bars without a line of hyphens.
  private mutating func lookAtRowsWithoutHead(
    _ lines: ClosedRange<Int>, _ first: TableRow, behind table: (lastLine: Int, columns: Int)?,
    hasWordsBelow: Bool
  ) {
    let width =
      lines.map { row($0, mayBeginItem: $0 == lines.lowerBound).width(in: text) }.max() ?? 1
    if let table, table.lastLine < lines.lowerBound, width <= table.columns,
      (table.lastLine + 1..<lines.lowerBound).allSatisfy({ content(ofLine: $0).isEmpty })
    {
      report(
        MarkupRules.tableShape, first.content.lowerBound,
        "A blank line parts \(lines.count == 1 ? "this row" : "these rows") from the table above.",
        fix: "Take out the blank line above \(lines.count == 1 ? "it" : "them").")
      let gap =
        range(ofLine: table.lastLine).upperBound..<range(ofLine: lines.lowerBound - 1).upperBound
      mending.replace(gap, with: [])
      lastTable = (lines.upperBound, table.columns)
    } else if lines.count == 1 {
      report(
        MarkupRules.tableShape, first.content.lowerBound,
        "This row is by itself, so it belongs to no table.",
        fix:
          "Put it below the rows of its table without a blank line, or take out the bars."
      )
    } else {
      let columns = first.count()
      let marks = marks(ofLine: lines.lowerBound + 1)
      func rule(_ count: Int) -> String {
        "\n" + marks + "| " + Array(repeating: "---", count: count).joined(separator: " | ") + " |"
      }
      let end = range(ofLine: lines.lowerBound).upperBound
      report(
        MarkupRules.tableShape, first.content.lowerBound,
        "These rows have no line of hyphens below their head, so they are no table.",
        fix: "Write \(rule(min(columns, 12)).trimmed) below the first row.",
        mend: (end..<end, rule(columns)))
      let needed = lookAtRows(Array(lines.dropFirst()), columns)
      widen(first, by: needed - columns, " |")
      mending.insert(rule(needed), at: end)
      lastTable = (lines.upperBound, needed)
    }
    if hasWordsBelow, lastTable?.lastLine == lines.upperBound {
      mending.insert(
        marks(ofLine: lines.upperBound + 1).trimmed + "\n",
        at: range(ofLine: lines.upperBound + 1).lowerBound)
    }
  }
}
